import { listFields } from '../../../src/schemas/fields.js'
import type { Covered } from '../covered.js'
import type { PermissionTopic } from './topics.js'

/** Who asks for a permission of the console; `undefined` for one that nobody asks for. */
export function findPermission(
  { transcripts }: Covered,
  name: string,
): PermissionTopic | undefined {
  const isAsked = (id: string | undefined) => id?.toLowerCase() === name.toLowerCase()
  const operations = transcripts
    .map(({ operation }) => operation)
    .filter(({ permission }) => isAsked(permission?.id))
  const fields = transcripts.flatMap((transcript) =>
    listFields(transcript)
      .filter(({ node }) => isAsked(node['x-presence']?.permission))
      .map(({ path }) => `${transcript.operation.id} ${path.join('.')}`),
  )
  if (operations.length + fields.length === 0) return undefined
  return {
    kind: 'permission',
    id: operations[0]?.permission?.id ?? name.toLowerCase(),
    text: operations[0]?.permission?.text,
    operations: operations.map(({ id, title }) => ({ id, title })),
    fields,
  }
}

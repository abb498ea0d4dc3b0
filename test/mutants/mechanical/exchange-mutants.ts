import { catalog } from '../../../src/catalog/catalog.js'
import type { OperationId } from '../../../src/generated/types.js'
import type { Mutant } from '../mutant.js'
import { onReply } from '../rewrite.js'
import type { Reply } from '../serve.js'
import { toId } from './field-mutants.js'

interface Row {
  readonly name: string
  readonly expected: readonly string[]
  change(reply: Reply): Partial<Reply>
}

const status = ['status-*', 'accepts-*', 'documented-refusals-only']
const type = ['content-type-is-json']
const text = ['answers-*']

const rows: readonly Row[] = [
  { name: 'http-201', expected: status, change: () => ({ status: 201 }) },
  { name: 'http-404', expected: status, change: () => ({ status: 404 }) },
  { name: 'http-500', expected: status, change: () => ({ status: 500 }) },
  { name: 'text-plain', expected: type, change: (reply) => withType(reply, 'text/plain') },
  { name: 'text-html', expected: type, change: (reply) => withType(reply, 'text/html') },
  { name: 'no-type', expected: type, change: withoutType },
  { name: 'empty', expected: text, change: () => ({ text: '' }) },
  {
    name: 'half',
    expected: text,
    change: ({ text: all }) => ({ text: all.slice(0, all.length / 2) }),
  },
  { name: 'in-a-list', expected: text, change: ({ text: all }) => ({ text: `[${all}]` }) },
]

/** Each change of the exchange itself, for each operation. */
export const exchangeMutants: readonly Mutant[] = catalog.operations.flatMap((operation) => {
  const id = operation.id as OperationId
  return rows.map(({ name, expected, change }) => ({
    id: toId(`${id} all ${name}`),
    kind: 'mechanical' as const,
    family: 'headers' as const,
    sentence: `${name} for every answer`,
    operations: [id],
    openWorld: 'observable' as const,
    expected,
    spoil: onReply([id], change),
  }))
})

function withType({ headers }: Reply, value: string): Partial<Reply> {
  return { headers: { ...headers, 'content-type': value } }
}

function withoutType({ headers }: Reply): Partial<Reply> {
  return {
    headers: Object.fromEntries(
      Object.entries(headers).filter(([name]) => name !== 'content-type'),
    ),
  }
}

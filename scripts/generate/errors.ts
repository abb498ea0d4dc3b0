import type { DialectId } from '../../src/catalog/operation.js'
import { banner, type Schemas } from './read.js'

const dialects: readonly DialectId[] = ['plain', 'topapi', 'api']

/** The codes of `errors.json` by dialect: the contract kit tells one from a code that nobody knows. */
export function generateErrors({ errors }: Schemas): string {
  const rows = dialects.map((id) => {
    const codes = errors.filter((entry) => entry.dialects.includes(id)).map(({ code }) => code)
    return `  ${id}: ${JSON.stringify([...new Set(codes)])},\n`
  })
  return [
    banner,
    `import type { DialectId } from '../catalog/operation.js'\n\n`,
    `/** Every code that the vendor is known to send, whatever operation sends it. */\n`,
    `export const knownCodes: { readonly [Id in DialectId]: readonly (number | string)[] } = {\n`,
    ...rows,
    `}\n`,
  ].join('')
}

import { banner, type Schemas } from './read.js'

/** The request samples of the pages, as parameters by name: the contract kit sends them. */
export function generateExamples({ operations }: Schemas): string {
  const rows = operations.map(({ operation, examples }) => {
    const requests = examples.filter(({ kind }) => kind === 'request')
    const kept = requests.map(({ name, source, value, errata = [] }) => ({
      name,
      source,
      value,
      errata,
    }))
    return `  '${operation.id}': ${JSON.stringify(kept, null, 2)},\n`
  })
  return [
    banner,
    `import type { RequestExample } from '../catalog/operation.js'\n`,
    `import type { OperationId } from './types.js'\n\n`,
    `export const requestExamples: { readonly [Id in OperationId]: readonly RequestExample[] } = {\n`,
    ...rows,
    `}\n`,
  ].join('')
}

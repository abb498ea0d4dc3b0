import { toOperation, type Transcript } from '../../src/schemas/transcript.js'
import { banner, type Schemas } from './read.js'

/** The table of operations and dialects, stripped of what programs do not need. */
export function generateCatalog(schemas: Schemas): string {
  const operations = schemas.operations.map(toRow)
  return [
    banner,
    `import type { Dialect, DialectId, Operation } from '../catalog/operation.js'\n`,
    `import type { OperationId } from './types.js'\n\n`,
    `export const operations: { readonly [Id in OperationId]: Operation<Id> } = {\n${operations.join('')}}\n\n`,
    `export const dialects: { readonly [Id in DialectId]: Dialect } = {\n`,
    ...schemas.dialects.map(
      ({ $schema: _schema, title: _title, ...dialect }) => `  ${dialect.id}: ${toCode(dialect)},\n`,
    ),
    `}\n`,
  ].join('')
}

function toRow(transcript: Transcript): string {
  const operation = toOperation(transcript)
  return `  '${operation.id}': ${toCode(operation)},\n`
}

function toCode(value: unknown): string {
  return JSON.stringify(value, null, 2)
}

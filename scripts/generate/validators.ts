import { _ } from 'ajv'
import { makeAjv } from '../../src/validation/ajv.js'
import { toOperation } from '../../src/schemas/transcript.js'
import { toParametersSchema } from '../../src/validation/parameters-schema.js'
import { banner, type Schemas } from './read.js'
import { makeStandalone } from './standalone.js'

/**
 * One function per operation that judges parameters already read as their types. Standalone code,
 * so that no program but the contract kit loads Ajv.
 */
export async function generateValidators({ operations }: Schemas): Promise<string> {
  const ajv = makeAjv({
    code: {
      source: true,
      esm: true,
      lines: true,
      formats: _`require("./src/validation/formats.ts").formats`,
    },
  })
  for (const transcript of operations) {
    ajv.addSchema(toParametersSchema(toOperation(transcript)), toName(transcript.operation.id))
  }
  const names = Object.fromEntries(
    operations.map(({ operation }) => [toName(operation.id), toName(operation.id)]),
  )
  const code = await makeStandalone(ajv, names)
  const rows = operations.map(({ operation }) => `  '${operation.id}': ${toName(operation.id)},\n`)
  return [
    `// @ts-nocheck\n`,
    banner,
    code.replace(/export \{[^}]*\};?\n?/, ''),
    `export const validators = {\n${rows.join('')}}\n`,
  ].join('')
}

function toName(id: string): string {
  return `validate_${id.replaceAll(/\W/g, '_')}`
}

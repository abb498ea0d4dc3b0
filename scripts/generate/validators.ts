import { build } from 'esbuild'
import { _ } from 'ajv'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { makeAjv } from '../../src/validation/ajv.js'
import { toOperation } from '../../src/schemas/transcript.js'
import { toParametersSchema } from '../../src/validation/parameters-schema.js'
import { banner, root, type Schemas } from './read.js'

/**
 * One function per operation that judges parameters already read as their types. Standalone code,
 * so that no program but the contract kit loads Ajv; bundled, because Ajv writes `require` for its
 * helpers even when asked for ESM, and nothing below an entry may need `node:*`.
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
  const code = await bundle(standaloneCode.default(ajv, names))
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

async function bundle(code: string): Promise<string> {
  const result = await build({
    stdin: { contents: code, resolveDir: root, loader: 'js' },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['main'],
    write: false,
    legalComments: 'none',
  })
  return result.outputFiles[0]?.text ?? ''
}

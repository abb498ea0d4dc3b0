import { build } from 'esbuild'
import type { Ajv } from 'ajv'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { root } from './read.js'

/**
 * Exported functions for schemas that an Ajv was given, names by schema id. Bundled, because Ajv
 * writes `require` for its helpers even when asked for ESM, and nothing below an entry may need
 * `node:*`.
 */
export async function makeStandalone(
  ajv: Ajv,
  names: { readonly [name: string]: string },
): Promise<string> {
  const result = await build({
    stdin: { contents: standaloneCode.default(ajv, names), resolveDir: root, loader: 'js' },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['main'],
    write: false,
    legalComments: 'none',
  })
  return result.outputFiles[0]?.text ?? ''
}

import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Dialect } from '../../src/catalog/operation.js'
import {
  readDialects,
  readErrors,
  readFaults,
  readTranscripts,
} from '../../mock/transcripts/read.js'
import type { ErrorEntry } from '../../src/schemas/errors-file.js'
import type { FaultsFile } from '../../src/schemas/faults-file.js'
import type { Transcript } from '../../src/schemas/transcript.js'

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

export interface Schemas {
  readonly operations: readonly Transcript[]
  readonly dialects: readonly (Dialect & { readonly $schema?: string; readonly title?: string })[]
  readonly errors: readonly ErrorEntry[]
  readonly faults: FaultsFile
}

/** Reads every operation and dialect, in the order of their names, and the table of codes. */
export async function readSchemas(): Promise<Schemas> {
  const [operations, dialects, { errors }, faults] = await Promise.all([
    readTranscripts(join(root, 'schemas', 'operations')),
    readDialects<Schemas['dialects'][number]>(join(root, 'schemas', 'dialects')),
    readErrors(join(root, 'schemas', 'errors.json')),
    readFaults(join(root, 'schemas', 'faults.json')),
  ])
  return { operations, dialects, errors, faults }
}

export const banner = '// Made by scripts/generate.ts from schemas/. Do not edit.\n'

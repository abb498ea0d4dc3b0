import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Dialect } from '../../src/catalog/operation.js'
import { readDialects, readTranscripts } from '../../mock/transcripts/read.js'
import type { Transcript } from '../../src/schemas/transcript.js'

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

export interface Schemas {
  readonly operations: readonly Transcript[]
  readonly dialects: readonly (Dialect & { readonly $schema?: string; readonly title?: string })[]
}

/** Reads every operation and dialect, in the order of their names. */
export async function readSchemas(): Promise<Schemas> {
  const [operations, dialects] = await Promise.all([
    readTranscripts(join(root, 'schemas', 'operations')),
    readDialects<Schemas['dialects'][number]>(join(root, 'schemas', 'dialects')),
  ])
  return { operations, dialects }
}

export const banner = '// Made by scripts/generate.ts from schemas/. Do not edit.\n'

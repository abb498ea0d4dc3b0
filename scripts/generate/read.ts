import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Dialect } from '../../src/catalog/operation.js'
import { listTranscripts, readTranscript } from '../../mock/transcripts/read.js'
import type { Transcript } from '../../src/schemas/transcript.js'

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

export interface Schemas {
  readonly operations: readonly Transcript[]
  readonly dialects: readonly (Dialect & { readonly $schema?: string; readonly title?: string })[]
}

/** Reads every operation and dialect, in the order of their names. */
export async function readSchemas(): Promise<Schemas> {
  const operationsFolder = join(root, 'schemas', 'operations')
  const ids = await listTranscripts(operationsFolder)
  const dialectFiles = (await readdir(join(root, 'schemas', 'dialects'))).toSorted()
  return {
    operations: await Promise.all(ids.map((id) => readTranscript(join(operationsFolder, id)))),
    dialects: await Promise.all(
      dialectFiles.map((file) => readData<Dialect>(join(root, 'schemas', 'dialects', file))),
    ),
  }
}

async function readData<Data>(path: string): Promise<Data> {
  return JSON.parse(await readFile(path, 'utf8')) as Data
}

export const banner = '// Made by scripts/generate.ts from schemas/. Do not edit.\n'

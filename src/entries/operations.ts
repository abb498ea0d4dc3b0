import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { readOwnOperations, type OwnTranscript } from '../../mock/transcripts/own-operations.js'

export type { OwnTranscript } from '../../mock/transcripts/own-operations.js'

/**
 * Reads operations that the package lacks, from a folder with a folder of four files for each, to
 * give them to a simulator: they are answered from their schemas and the seed.
 *
 * @example
 * createSimulator({ operations: await readOperations('test/dingtalk') })
 *
 * @throws {MockError} `ERR_SCHEMAS`: the message names each file, the place in it, what was expected
 */
export async function readOperations(folder: string): Promise<readonly OwnTranscript[]> {
  const root = dirname(createRequire(import.meta.url).resolve('dingtalk-mock/package.json'))
  return readOwnOperations(folder, join(root, 'schemas', 'meta'))
}

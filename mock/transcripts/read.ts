import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type {
  Example,
  OperationFile,
  SchemaNode,
  Transcript,
} from '../../src/schemas/transcript.js'

/** The folders of a folder of operations, in the order of their names. */
export async function listTranscripts(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted()
}

/** The four files of one operation, as they stand: nothing is judged. */
export async function readTranscript(folder: string): Promise<Transcript> {
  const [operation, request, response, { examples }] = await Promise.all([
    readData<OperationFile>(join(folder, 'operation.json')),
    readData<SchemaNode>(join(folder, 'request.schema.json')),
    readData<SchemaNode>(join(folder, 'response.schema.json')),
    readData<{ readonly examples: readonly Example[] }>(join(folder, 'examples.json')),
  ])
  return { operation, request, response, examples }
}

async function readData<Data>(path: string): Promise<Data> {
  return JSON.parse(await readFile(path, 'utf8')) as Data
}

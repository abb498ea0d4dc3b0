import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ErrorsFile } from '../../src/schemas/errors-file.js'
import type { FaultsFile } from '../../src/schemas/faults-file.js'
import type {
  DialectFile,
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

/** Every operation of a folder of operations. */
export async function readTranscripts(folder: string): Promise<readonly Transcript[]> {
  const names = await listTranscripts(folder)
  return Promise.all(names.map((name) => readTranscript(join(folder, name))))
}

/** Every file of a folder of dialects, in the order of their names. */
export async function readDialects<Dialect = DialectFile>(
  folder: string,
): Promise<readonly Dialect[]> {
  const files = (await readdir(folder)).toSorted()
  return Promise.all(files.map((file) => readData<Dialect>(join(folder, file))))
}

/** The table of codes. */
export async function readErrors(path: string): Promise<ErrorsFile> {
  return readData<ErrorsFile>(path)
}

/** The table of faults. */
export async function readFaults(path: string): Promise<FaultsFile> {
  return readData<FaultsFile>(path)
}

async function readData<Data>(path: string): Promise<Data> {
  return JSON.parse(await readFile(path, 'utf8')) as Data
}

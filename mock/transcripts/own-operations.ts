import { basename, join } from 'node:path'
import type { Ajv } from 'ajv'
import { MockError } from '../../src/errors.js'
import { toOperation, type Transcript } from '../../src/schemas/transcript.js'
import { makeAjv } from '../../src/validation/ajv.js'
import { toParametersSchema } from '../../src/validation/parameters-schema.js'
import type { Validator } from '../../src/validation/validator.js'
import type { OwnOperation } from '../core/service.js'
import { writeLines } from '../judge/problem.js'
import { makeDryRun, type DryRun } from './dry-run.js'
import { judgeExamples } from './judge-examples.js'
import { readJsonFile, type JsonFile } from './json-file.js'
import { files } from './check.js'
import { judgeTranscript } from './judge.js'
import { makeMetaValidators, type MetaValidators } from './meta.js'
import { formatProblem, type Located, type Problem } from './problem.js'
import { listTranscripts } from './read.js'

/** An operation from outside the package, with what its pages say of it. */
export interface OwnTranscript extends OwnOperation {
  readonly transcript: Transcript
}

/**
 * Reads a folder of operations, each a folder of four files as `schemas/README.md` describes them,
 * and judges them as the package's own are judged.
 *
 * @throws {MockError} `ERR_SCHEMAS` with every problem, by file and pointer
 */
export async function readOwnOperations(
  folder: string,
  metaFolder: string,
): Promise<readonly OwnTranscript[]> {
  const names = await listFolders(folder)
  const tools = await makeTools(metaFolder)
  const read = await Promise.all(names.map((name) => readOne(join(folder, name), tools)))
  const problems = read.flatMap((one) => ('problems' in one ? one.problems : []))
  if (problems.length > 0) throw toError(folder, problems)
  return read.flatMap((one) => ('problems' in one ? [] : [one]))
}

const folderReasons: { readonly [code: string]: string } = {
  ENOENT: 'does not exist; expected a folder of operations',
  ENOTDIR: 'is a file; expected a folder of operations',
}

async function listFolders(folder: string): Promise<readonly string[]> {
  const names = await listTranscripts(folder).catch((error: NodeJS.ErrnoException) => {
    const reason = folderReasons[error.code ?? ''] ?? `cannot be read: ${error.message}`
    throw new MockError('ERR_SCHEMAS', `${folder} ${reason}`, { cause: error })
  })
  if (names.length > 0) return names
  throw new MockError(
    'ERR_SCHEMAS',
    `${folder} holds no operation; each is a folder with ${Object.values(files).join(', ')}`,
  )
}

type ReadOne = OwnTranscript | { readonly problems: readonly Located[] }
type FileKey = keyof typeof files

/** Made once for a folder of operations. */
interface Tools {
  readonly meta: MetaValidators
  readonly ajv: Ajv
  readonly dryRun: DryRun
}

async function makeTools(metaFolder: string): Promise<Tools> {
  const ajv = makeAjv({ verbose: true })
  return { meta: await makeMetaValidators(metaFolder), ajv, dryRun: makeDryRun(ajv) }
}

async function readOne(folder: string, tools: Tools): Promise<ReadOne> {
  const read = new Map<FileKey, JsonFile>()
  await Promise.all(
    Object.entries(files).map(async ([key, file]) => {
      read.set(key as FileKey, await readJsonFile(join(folder, file)))
    }),
  )
  const problems = [...read].flatMap(([key, file]) => judgeFile(folder, key, file, tools.meta))
  if (problems.length > 0) return { problems }
  const values = Object.fromEntries(
    [...read].map(([key, file]) => [key, file.kind === 'json' ? file.value : undefined]),
  ) as unknown as Omit<Transcript, 'examples'> & { readonly examples: Pick<Transcript, 'examples'> }
  const transcript = { ...values, examples: values.examples.examples }
  const found = judgeTogether(transcript, basename(folder), tools)
  if (found.length > 0) return { problems: found.map((problem) => locate(folder, read, problem)) }
  const operation = toOperation(transcript)
  const validate = tools.ajv.compile(toParametersSchema(operation)) as unknown as Validator
  return { transcript, operation, validate }
}

/** One file by itself: whether it is JSON, and as its meta schema wants it. */
function judgeFile(
  folder: string,
  key: FileKey,
  file: JsonFile,
  meta: MetaValidators,
): readonly Located[] {
  const path = join(folder, files[key])
  if (file.kind === 'unreadable') {
    return file.troubles.map((trouble) => ({ file: path, pointer: '', ...trouble }))
  }
  return meta[key](file.value).map((found) => toLocated(path, file, found))
}

/** The four together; what they would be answered with is tried when all else fits. */
function judgeTogether(
  transcript: Transcript,
  name: string,
  { ajv, dryRun }: Tools,
): readonly Problem[] {
  const found = judgeTranscript(transcript, name)
  return found.length > 0
    ? found
    : [...judgeExamples(transcript, ajv), ...dryRun(toOperation(transcript))]
}

function locate(folder: string, read: ReadonlyMap<FileKey, JsonFile>, problem: Problem): Located {
  const key = (Object.keys(files) as FileKey[]).find((one) => files[one] === problem.file)
  const file = key === undefined ? undefined : read.get(key)
  const path = join(folder, problem.file)
  return file?.kind === 'json' ? toLocated(path, file, problem) : { ...problem, file: path }
}

function toLocated(
  path: string,
  file: Extract<JsonFile, { kind: 'json' }>,
  problem: Omit<Problem, 'file'>,
): Located {
  const place = file.placeOf(problem.pointer, problem.isAboutName ? 'name' : 'value')
  return { ...problem, file: path, place }
}

function toError(folder: string, problems: readonly Located[]): MockError {
  const lines = writeLines(problems.map(formatProblem))
  return new MockError('ERR_SCHEMAS', `the operations in ${folder}:\n${lines}`)
}

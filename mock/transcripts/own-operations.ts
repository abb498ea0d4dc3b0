import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { MockError } from '../../src/errors.js'
import { readJson } from '../../src/protocol/json.js'
import { toOperation, type Transcript } from '../../src/schemas/transcript.js'
import { makeAjv } from '../../src/validation/ajv.js'
import { toParametersSchema } from '../../src/validation/parameters-schema.js'
import type { Validator } from '../../src/validation/validator.js'
import type { OwnOperation } from '../core/service.js'
import { writeLines } from '../judge/problem.js'
import { dryRun } from './dry-run.js'
import { files, judgeTranscript } from './judge.js'
import { makeMetaValidators, type MetaValidators } from './meta.js'
import { formatProblem, type Problem } from './problem.js'
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
  const meta = await makeMetaValidators(metaFolder)
  const read = await Promise.all(names.map((name) => readOne(join(folder, name), meta)))
  const problems = read.flatMap((one) => ('problems' in one ? one.problems : []))
  if (problems.length > 0) throw toError(folder, problems)
  return read.flatMap((one) => ('problems' in one ? [] : [one]))
}

async function listFolders(folder: string): Promise<readonly string[]> {
  const names = await listTranscripts(folder).catch((error: NodeJS.ErrnoException) => {
    const reason = error.code === 'ENOENT' ? 'does not exist' : `cannot be read: ${error.message}`
    throw new MockError('ERR_SCHEMAS', `the folder ${folder} ${reason}`, { cause: error })
  })
  if (names.length > 0) return names
  throw new MockError(
    'ERR_SCHEMAS',
    `${folder} holds no operation; each is a folder with ${Object.values(files).join(', ')}`,
  )
}

type ReadOne = OwnTranscript | { readonly problems: readonly Problem[] }

async function readOne(folder: string, meta: MetaValidators): Promise<ReadOne> {
  const entries = await Promise.all(
    Object.entries(files).map(async ([key, file]) => {
      const read = await readJsonFile(join(folder, file), meta[key as keyof typeof files])
      return [key, read] as const
    }),
  )
  const problems = entries.flatMap(([, read]) => read.problems)
  if (problems.length > 0) return { problems }
  const { examples, ...rest } = Object.fromEntries(
    entries.map(([key, { value }]) => [key, value]),
  ) as unknown as Omit<Transcript, 'examples'> & { readonly examples: Pick<Transcript, 'examples'> }
  return toOwn({ ...rest, examples: examples.examples }, folder)
}

/** The file read and held to its meta schema. */
async function readJsonFile(
  path: string,
  judge: MetaValidators[keyof MetaValidators],
): Promise<{ readonly value?: unknown; readonly problems: readonly Problem[] }> {
  const fail = (message: string) => ({ problems: [toProblem(path, message)] })
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    return fail(code === 'ENOENT' ? 'is missing' : `cannot be read: ${message}`)
  }
  try {
    // Lossless, for examples beyond 2^53.
    const value: unknown = readJson(text)
    const problems = judge(value).map(({ pointer, message }) => ({ file: path, pointer, message }))
    return { value, problems }
  } catch (error) {
    return fail(`is no JSON: ${(error as SyntaxError).message}`)
  }
}

function toProblem(file: string, message: string): Problem {
  return { file, pointer: '', message }
}

function toOwn(transcript: Transcript, folder: string): ReadOne {
  const problems = judgeTranscript(transcript, basename(folder)).map(
    ({ file, pointer, message }) => ({ file: join(folder, file), pointer, message }),
  )
  if (problems.length > 0) return { problems }
  const operation = toOperation(transcript)
  const unfit = dryRun(operation)
  if (unfit.length > 0) {
    return { problems: unfit.map(({ file, message }) => toProblem(join(folder, file), message)) }
  }
  return {
    transcript,
    operation,
    validate: makeAjv().compile(toParametersSchema(operation)) as unknown as Validator,
  }
}

function toError(folder: string, problems: readonly Problem[]): MockError {
  const lines = writeLines(problems.map(formatProblem))
  return new MockError('ERR_SCHEMAS', `the operations in ${folder}:\n${lines}`)
}

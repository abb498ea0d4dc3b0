import { join } from 'node:path'
import type { ErrorsFile } from '../../src/schemas/errors-file.js'
import type { DialectFile, Transcript } from '../../src/schemas/transcript.js'
import type { JudgedTopic, LawTopic } from './explain/topics.js'
import { readDialects, readErrors, readTranscripts } from '../transcripts/read.js'

/** What there is to list and to explain. */
export interface Covered {
  readonly transcripts: readonly Transcript[]
  readonly dialects: readonly DialectFile[]
  readonly errors: ErrorsFile
  /** Ids of the operations that have a handler; all others answer from their schema. */
  readonly stateful: ReadonlySet<string>
  /** What contract tests hold a target to; absent where nobody asks. */
  readonly judged?: readonly (LawTopic | JudgedTopic)[]
}

/** What the commands that read `schemas/` need of the world around them; given by the entry. */
export interface ReadingContext {
  /** What the package has, and the operations of a folder of its user. */
  readCovered(ownFolder: string | undefined): Promise<Covered>
  /** What contract tests hold a target to. */
  readJudged(): Promise<readonly (LawTopic | JudgedTopic)[]>
  write(text: string): void
  readonly isColored: boolean
  /** Columns of the terminal; `undefined` where there is none. */
  readonly width: number | undefined
}

/** @param folder a folder like `schemas/` of this package */
export async function readCovered(folder: string, stateful: ReadonlySet<string>): Promise<Covered> {
  const [transcripts, dialects, errors] = await Promise.all([
    readTranscripts(join(folder, 'operations')),
    readDialects(join(folder, 'dialects')),
    readErrors(join(folder, 'errors.json')),
  ])
  return { transcripts, dialects, errors, stateful }
}

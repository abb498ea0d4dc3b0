import type { Target } from '../target.js'

/** What the command needs of the world around it; given by the entry point. */
export interface CheckContext {
  readonly fetch: Target['fetch']
  /** @throws {MockError} when there is no such file */
  readText(path: string): Promise<string>
  /**
   * Makes sure that the file can be written, before a long run rather than after it.
   * @throws {MockError} when it cannot
   */
  openText(path: string): Promise<(text: string) => Promise<void>>
  /** `schemas/report.schema.json`. */
  readReportSchema(): Promise<object>
  /** Reports. */
  write(text: string): void
  /** Colours and columns of what `write` writes to. */
  readonly isColored: boolean
  readonly width: number | undefined
  /** The plan, progress, and what to do. */
  tell(text: string): void
  /** Columns of a terminal that people watch, for progress; `undefined` where there is none. */
  readonly watchedWidth: number | undefined
  /** Resolves when the person or the system asks the process to end. */
  untilStopped(): Promise<void>
  exitWith(code: 0 | 1 | 2): void
}

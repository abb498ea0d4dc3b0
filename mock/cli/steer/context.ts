/** What the commands that steer a running simulator need of the world around them. */
export interface SteerContext {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>
  /** How long an answer may take, until its last byte. */
  readonly patienceMs: number
  /** Of the environment of the process. */
  readonly url: string | undefined
  readonly token: string | undefined
  /** Reads YAML or JSON. @throws {MockError} when there is no such file, or it is neither */
  readData(path: string): Promise<unknown>
  /** Answers. */
  write(text: string): void
  readonly isColored: boolean
  /** What the simulator refuses. */
  tell(text: string): void
  exitWith(code: 0 | 1 | 2): void
}

/** Flags that all of these commands take. */
export interface SteerFlags {
  readonly url?: string
  readonly tenant?: string
  readonly token?: string
  readonly json?: true
}

/** One verb of the control API, and what it is asked. */
export interface Question {
  /** Its name, such as `faults.add`. */
  readonly verb: string
  /** Default: that of the flags. */
  readonly tenant?: string
  readonly id?: string
  readonly query?: { readonly [name: string]: string | number | undefined }
  readonly body?: unknown
}

/** Writes an answer for people. */
export type Format<Answer> = (answer: Answer, isColored: boolean) => string

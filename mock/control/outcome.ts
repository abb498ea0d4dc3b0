import type { ErrorProblem } from '../../src/errors.js'

/** What came of a verb. */
export type Outcome =
  /** To be written as JSON. */
  | { readonly kind: 'done'; readonly output: object }
  /** JSON that is written already. */
  | { readonly kind: 'written'; readonly text: string }
  | Refused

export interface Refused {
  readonly kind: 'refused'
  readonly status: RefusalStatus
  readonly message: string
  /** That of an error of the simulator; else it follows from the status. */
  readonly code?: string
  /** What is wrong with an input, each thing of it. */
  readonly problems?: readonly ErrorProblem[]
  readonly headers?: readonly (readonly [name: string, value: string])[]
}

export type RefusalStatus = keyof typeof codes

/** What programs tell refusals by that come from the control API itself. */
const codes = {
  400: 'ERR_INPUT',
  401: 'ERR_TOKEN',
  403: 'ERR_FOREIGN',
  404: 'ERR_NOT_FOUND',
  405: 'ERR_METHOD',
  409: 'ERR_CONFLICT',
  413: 'ERR_TOO_LONG',
  415: 'ERR_CONTENT_TYPE',
  500: 'ERR_BUG',
} as const

export function done(output: object): Outcome {
  return { kind: 'done', output }
}

export function refuse(
  status: RefusalStatus,
  message: string,
  more: Pick<Refused, 'code' | 'problems' | 'headers'> = {},
): Refused {
  return { kind: 'refused', status, message, ...more }
}

/** A line for each problem, as errors in process have it. */
export function refuseInput(problems: readonly ErrorProblem[]): Refused {
  const lines = problems.map(({ path, text }) => (path === '' ? text : `${path}: ${text}`))
  return refuse(400, lines.join('\n'), { problems })
}

/** `{ "error": { "code", "message", "problems": [{ "path", "text" }] } }`. */
export function writeRefusal({ status, message, code = codes[status], problems }: Refused): string {
  const told = problems ?? [{ path: '', text: message }]
  return JSON.stringify({ error: { code, message, problems: told } })
}

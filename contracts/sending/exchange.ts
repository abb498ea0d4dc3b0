import { readAnswer, type Answer } from '../answer.js'
import type { Case } from '../cases/case.js'
import { toUrl, writeRequest } from '../requests/request.js'
import { defaultHosts, type Target } from '../target.js'

export interface Exchange {
  readonly made: Case
  readonly token: string
  readonly timeoutMs: number
  /** Ends the exchange early. */
  readonly signal?: AbortSignal | undefined
}

/** Sends one request; whatever goes wrong is an answer of kind `none`. */
export async function exchange(
  target: Target,
  { made, token, timeoutMs, signal }: Exchange,
): Promise<Answer> {
  const written = writeRequest(made, { ...target.credentials, token })
  const { method, headers, body } = written
  const url = toUrl(made, written, target.hosts ?? defaultHosts)
  const abort = new AbortController()
  const request = new Request(url, {
    method,
    headers,
    signal: signal === undefined ? abort.signal : AbortSignal.any([abort.signal, signal]),
    ...(body === undefined ? {} : { body }),
  })
  const answer = async (): Promise<Answer> =>
    readAnswer(made.operation.dialect, await target.fetch(request))
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`no answer within ${timeoutMs} ms`))
      abort.abort()
    }, timeoutMs)
  })
  try {
    return await Promise.race([answer(), late])
  } catch (error) {
    return { kind: 'none', reason: describeError(error) }
  } finally {
    clearTimeout(timer)
  }
}

/** `fetch failed` alone says nothing; what lies behind it is the error's cause. */
function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message
}

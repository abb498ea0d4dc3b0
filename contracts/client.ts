import { readAnswer, type Answer } from './answer.js'
import type { Case } from './cases/case.js'
import { findIssuedToken } from './issued-token.js'
import type { Observation } from './observation.js'
import { makeRedactor } from './redact.js'
import { writeCurl } from './requests/curl.js'
import { toUrl, writeRequest } from './requests/request.js'
import { defaultHosts, type Target } from './target.js'

/** Talks to a target on behalf of its app, and remembers what must not be told. */
export interface Client {
  /** Never throws on anything that the target does. */
  observe(made: Case, token: string): Promise<Observation>
  /** Blots out the app's secret and every token that was handed out. */
  redact(text: string): string
}

export function makeClient(target: Target, timeoutMs: number): Client {
  const hosts = target.hosts ?? defaultHosts
  const secrets = new Set([target.credentials.appSecret])
  return {
    async observe(made, token) {
      const answer = await exchange(target, { made, token, timeoutMs })
      const issued = findIssuedToken(made.operation, answer)
      if (issued !== undefined) secrets.add(issued)
      return { case: made, answer, curl: writeCurl(made, hosts) }
    },
    redact: (text) => makeRedactor(secrets)(text),
  }
}

interface Exchange {
  readonly made: Case
  readonly token: string
  readonly timeoutMs: number
}

async function exchange(target: Target, { made, token, timeoutMs }: Exchange): Promise<Answer> {
  const written = writeRequest(made, { ...target.credentials, token })
  const { method, headers, body } = written
  const url = toUrl(made, written, target.hosts ?? defaultHosts)
  const signal = AbortSignal.timeout(timeoutMs)
  const request = new Request(url, {
    method,
    headers,
    signal,
    ...(body === undefined ? {} : { body }),
  })
  const late = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(new Error(`no answer within ${timeoutMs} ms`)))
  })
  const answer = async (): Promise<Answer> =>
    readAnswer(made.operation.dialect, await target.fetch(request))
  try {
    return await Promise.race([answer(), late])
  } catch (error) {
    return { kind: 'none', reason: describeError(error) }
  }
}

/** `fetch failed` alone says nothing; what lies behind it is the error's cause. */
function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message
}

import { MockError } from '../../../src/errors.js'
import { toPlain } from '../../../src/protocol/plain-text.js'
import { prefix } from '../../control/request.js'
import { verbs } from '../../control/verbs.js'
import type { Format, Question, SteerContext, SteerFlags } from './context.js'

const defaultUrl = 'http://127.0.0.1:7878'

/**
 * Asks a running simulator, and writes its answer, or what it refuses, with the exit code 1.
 * @throws {MockError} when there is no simulator, or it lets nobody steer it
 */
export async function steer<Answer>(
  context: SteerContext,
  flags: SteerFlags,
  question: Question,
  format: Format<Answer>,
): Promise<void> {
  const { url, init } = toRequest(context, flags, question)
  const { response, text } = await send(context, url, init)
  const answer = toAnswer(response, text, url)
  if (isRefusal(answer)) return refuse(context, response.status, answer.error.message)
  context.write(
    flags.json === undefined
      ? format(answer as Answer, context.isColored)
      : `${JSON.stringify(answer, null, 2)}\n`,
  )
}

function toRequest(context: SteerContext, flags: SteerFlags, question: Question) {
  const verb = verbs.find(({ name }) => name === question.verb)
  if (verb === undefined) throw new Error(`no verb ${question.verb}`)
  const names = new Map([
    ['{key}', question.tenant ?? flags.tenant ?? 'default'],
    ['{id}', question.id ?? ''],
  ])
  const path = verb.path.replaceAll(/\{\w+\}/g, (name) => encodeURIComponent(names.get(name) ?? ''))
  const given = Object.entries(question.query ?? {}).filter(([, value]) => value !== undefined)
  const query = new URLSearchParams(given.map(([name, value]) => [name, String(value)]))
  const base = readUrl(flags.url ?? context.url ?? defaultUrl)
  const token = flags.token ?? context.token
  const { body } = question
  return {
    url: `${base}${prefix}${path}${query.size > 0 ? `?${query}` : ''}`,
    init: {
      method: verb.method,
      headers: {
        ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    },
  }
}

function readUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url !== undefined && /^https?:$/.test(url.protocol)) return url.href.replace(/[/?#]*$/, '')
  const like = 'give the address that the simulator prints, such as http://127.0.0.1:7878'
  throw new MockError('ERR_TARGET', `${toPlain(text, 100)} is no address of a simulator; ${like}`)
}

async function send(context: SteerContext, url: string, init: RequestInit) {
  // A timer of its own keeps the process alive; that of AbortSignal.timeout lets it end unanswered.
  const patience = new AbortController()
  const timer = setTimeout(() => patience.abort(), context.patienceMs)
  try {
    const { signal } = patience
    const response = await context.fetch(url, { ...init, signal, redirect: 'manual' })
    return { response, text: await response.text() }
  } catch (error) {
    const { origin } = new URL(url)
    const what = patience.signal.aborted
      ? `${origin} does not answer`
      : `there is no simulator at ${origin}`
    const advice =
      'start one with "dingtalk-mock serve", or name another by --url or DINGTALK_MOCK_URL'
    throw new MockError('ERR_TARGET', `${what}; ${advice}`, { cause: error })
  } finally {
    clearTimeout(timer)
  }
}

interface Refusal {
  readonly error: { readonly message: string }
}

/** Only what the control API writes is an answer of it. */
function toAnswer(response: Response, text: string, url: string): object {
  const isJson = response.headers.get('content-type')?.startsWith('application/json')
  const answer = isJson ? parse(text) : undefined
  const isOurs = response.headers.get('cache-control') === 'no-store'
  if (isOurs && typeof answer === 'object' && answer !== null) return answer
  throw new MockError(
    'ERR_TARGET',
    `${new URL(url).origin} answers, but is no dingtalk-mock that can be steered`,
  )
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isRefusal(answer: object): answer is Refusal {
  return 'error' in answer
}

function refuse(context: SteerContext, status: number, message: string): void {
  const lines = message.split('\n').map((line) => toPlain(line, 400))
  if (status === 401) {
    const advice = 'give it with --token or DINGTALK_MOCK_TOKEN; "dingtalk-mock serve" prints it'
    throw new MockError('ERR_TARGET', `${lines[0]}; ${advice}`)
  }
  if (status === 403) throw new MockError('ERR_TARGET', lines.join('\n'))
  context.tell(`dingtalk-mock: ${lines.join('\n')}\n`)
  context.exitWith(1)
}

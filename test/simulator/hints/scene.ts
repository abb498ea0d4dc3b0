import type { CallRecord } from '../../../mock/call-record.js'
import type { Hint } from '../../../mock/core/hints/find-hints.js'
import type { WireRequest } from '../../../mock/core/wire.js'
import { makeSimulator } from '../../../mock/simulator.js'
import type { SimulatorOptions } from '../../../src/entries/index.js'

/** What a client sends. `TOKEN` stands for a good token, `OLD` for the one before, `NEW` for one that the scene asks for. */
export interface Sent {
  readonly url: string
  /** Default: POST where there is a body, else GET. */
  readonly method?: string
  /** By lower-case names. */
  readonly headers?: { readonly [name: string]: string }
  readonly body?: string
  /** How long after the call before it. Default: 100. */
  readonly afterMs?: number
}

/** A mistake as a sentence: the last of its calls is hinted at; the neighbour's last is not. */
export interface HintRow {
  readonly title: string
  readonly calls: readonly Sent[]
  readonly hints: readonly Hint[]
  readonly neighbour: readonly Sent[]
  /** Made anew for each scene, for faults remember. */
  readonly options?: () => SimulatorOptions
}

export const oapi = 'https://oapi.dingtalk.com'
export const api = 'https://api.dingtalk.com'
export const tokenCall: Sent = { url: `${oapi}/gettoken?appkey=dingmock&appsecret=mock-secret` }
export const records = `${api}/v1.0/contact/empLeaveRecords?startTime=2026-02-01T00:00:00Z&maxResults=50`

/** A call of topapi by JSON. */
export function topapi(path: string, parameters: object, token = 'TOKEN'): Sent {
  return {
    url: `${oapi}/topapi/${path}?access_token=${encodeURIComponent(token)}`,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(parameters),
  }
}

export function leaveRecords(query: string, headers = { 'x-acs-dingtalk-access-token': 'TOKEN' }) {
  return { url: `${records}${query}`, headers }
}

export interface Scene {
  readonly token: string
  readonly old: string
  /** Sends a request at its time, and gives the body of its answer. */
  readonly ask: (sent: Sent) => string
  /** The same, but gives its line of the log. */
  readonly send: (sent: Sent) => CallRecord
  /** The line of the log of the last request. */
  readonly last: () => CallRecord
}

/** When a scene begins: the lifetime of a token before noon in Shanghai. */
export const startMs = Date.parse('2026-03-02T10:00:00+08:00')

/** A simulator whose clock stands still between calls; its first token has just expired. */
export function makeScene(
  options: SimulatorOptions = {},
  log: 'heard' | 'unheard' = 'heard',
): Scene {
  const calls: CallRecord[] = []
  const onCall = (call: CallRecord) => void calls.push(call)
  const state = { nowMs: startMs, byte: 0 }
  const simulator = makeSimulator(
    { organization: 'tiny', ...options, ...(log === 'heard' ? { onCall } : {}) },
    {
      now: () => state.nowMs,
      elapsedMs: () => 0,
      randomBytes: (count) => Uint8Array.from({ length: count }, () => state.byte++ * 7),
      later: () => () => {},
    },
  )
  const askToken = (): string =>
    readToken(simulator.answer(toWire(tokenCall, (text) => text)).response.body)
  const old = askToken()
  state.nowMs += 7_200_000
  const token = askToken()
  const known = { TOKEN: token, OLD: old, NEW: '' }
  const fill = (text: string): string =>
    text.replaceAll(/TOKEN|OLD|NEW/g, (name) => known[name as keyof typeof known])
  const ask = (sent: Sent): string => {
    state.nowMs += sent.afterMs ?? 100
    const text = simulator.answer(toWire(sent, fill)).response.body
    if (sent.url.includes('/gettoken?')) known.NEW = readToken(text)
    return text
  }
  const last = (): CallRecord => {
    const call = calls.at(-1)
    if (call === undefined) throw new Error('the log was told of no call')
    return call
  }
  return { token, old, ask, last, send: (sent) => (ask(sent), last()) }
}

function readToken(body: string): string {
  return (JSON.parse(body) as { readonly access_token?: string }).access_token ?? ''
}

/** Without fetch, which sends no body with GET. */
function toWire(sent: Sent, fill: (text: string) => string): WireRequest {
  const url = new URL(fill(sent.url))
  const value = (name: string): string | undefined => sent.headers?.[name]
  return {
    method: sent.method ?? (sent.body === undefined ? 'GET' : 'POST'),
    host: url.host,
    target: url.pathname + url.search,
    header: (name) => (value(name) === undefined ? undefined : fill(value(name) ?? '')),
    body: new TextEncoder().encode(fill(sent.body ?? '')),
    isBodyUnreadable: false,
    clientIp: '127.0.0.1',
  }
}

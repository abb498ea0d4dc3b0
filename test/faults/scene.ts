import { makeSimulator } from '../../mock/simulator.js'
import type { CallRecord } from '../../mock/call-record.js'
import type { Resolution } from '../../mock/core/resolve.js'
import type { WireRequest } from '../../mock/core/wire.js'
import type { SimulatorOptions } from '../../src/entries/index.js'
import { readJson } from '../../src/protocol/json.js'

/** One call of each back end, with the one parameter that it may need. */
export const callOf = {
  plain: { id: 'auth.scopes', target: '/auth/scopes' },
  topapi: { id: 'topapi.v2.department.listsubid', target: '/topapi/v2/department/listsubid' },
  api: { id: 'contact_1.0.ListEmpLeaveRecords', target: '/v1.0/contact/empLeaveRecords' },
} as const
export type DialectName = keyof typeof callOf

const parameters = {
  plain: '',
  topapi: '&dept_id=1',
  api: '&startTime=2026-02-20T00%3A00%3A00Z&maxResults=10',
}

export interface Scene {
  readonly simulator: ReturnType<typeof makeSimulator>
  /** A token that is asked for now. */
  getToken(): string
  /** Makes the usual call of a back end; with a token of its own unless one is given. */
  call(dialect: DialectName, token?: string, query?: string): Resolution
  answer(target: string): Resolution
  post(target: string, body: object): Resolution
  /** The lines of the log. */
  readonly records: readonly CallRecord[]
  pass(ms: number): void
}

/** The clock stands at 2026-03-01 09:30:00 in Shanghai until it is told to go on. */
export function makeScene(options: SimulatorOptions): Scene {
  const records: CallRecord[] = []
  let passedMs = 0
  const simulator = makeSimulator(
    {
      organization: 'tiny',
      clock: '2026-03-01T09:30:00+08:00',
      onCall: (call) => void records.push(call),
      ...options,
    },
    {
      now: () => passedMs,
      later: () => () => {},
      elapsedMs: () => 0,
      randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
    },
  )
  const answer = (target: string, token?: string): Resolution =>
    simulator.answer(toRequest(target, token))
  const getToken = (): string => {
    const { response } = answer('/gettoken?appkey=dingmock&appsecret=mock-secret')
    return (readJson(response.body) as { readonly access_token: string }).access_token
  }
  return {
    simulator,
    getToken,
    call(dialect, token = getToken(), query = parameters[dialect]) {
      return answer(`${callOf[dialect].target}?access_token=${token}${query}`, token)
    },
    answer,
    post: (target, body) =>
      simulator.answer({
        ...toRequest(target, undefined),
        method: 'POST',
        header: (name) => (name === 'content-type' ? 'application/json' : undefined),
        body: new TextEncoder().encode(JSON.stringify(body)),
      }),
    records,
    pass: (ms) => void (passedMs += ms),
  }
}

/** The token goes where either back end reads it. */
function toRequest(target: string, token: string | undefined): WireRequest {
  return {
    method: 'GET',
    host: '127.0.0.1',
    target,
    header: (name) => (name === 'x-acs-dingtalk-access-token' ? token : undefined),
    body: new Uint8Array(),
    isBodyUnreadable: false,
    clientIp: '10.0.0.1',
  }
}

export function readBody({ response }: Resolution): unknown {
  return readJson(response.body)
}

export function getHeader({ response }: Resolution, name: string): string | undefined {
  return response.headers.find(([known]) => known.toLowerCase() === name)?.[1]
}

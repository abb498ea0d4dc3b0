import { createHash } from 'node:crypto'
import { createSimulator, type Simulator } from '../../src/entries/index.js'
import { writeJson } from '../../src/protocol/json.js'
import { api, callApi, callTopapi, getToken, readBody, type Fetcher } from '../support/client.js'
import { smuggledPath } from './wire/shapes.js'

/** What is fuzzed, and what of it a nearly right request has to know. */
export interface Target {
  readonly simulator: Simulator
  /** A valid one first; then of an app without rights, and of one that may call from elsewhere. */
  readonly tokens: readonly [string, ...string[]]
  /** Must not come back in an answer that does not issue them. */
  readonly secrets: readonly string[]
  readonly departmentIds: readonly number[]
  readonly userIds: readonly string[]
  /** What the call log told since the target was made. */
  readonly calls: { count: number; smuggled: number }
}

/** Frozen to a day, so that one seed asks the same things of the same organisation for ever. */
export const clock = '2026-04-10T12:00:00+08:00'

const appSecret = 'mock-secret-of-the-fuzzer'
const otherSecret = 'another-secret-of-the-fuzzer'

export async function makeTarget(): Promise<Target> {
  const calls: Target['calls'] = { count: 0, smuggled: 0 }
  const simulator = createSimulator({
    clock,
    appSecret,
    apps: [
      { key: 'poor', secret: otherSecret, permissions: [], contactScope: { departments: [] } },
      { key: 'elsewhere', secret: otherSecret, allowedIps: ['192.0.2.1'] },
    ],
    onCall: (call) => {
      calls.count++
      if (call.target.includes(smuggledPath)) calls.smuggled++
    },
  })
  const token = await getToken(simulator, simulator.appKey, appSecret)
  const tokens = [
    token,
    await getToken(simulator, 'poor', otherSecret),
    await getToken(simulator, 'elsewhere', otherSecret),
  ] as const
  const { departmentIds, userIds } = await walk(simulator, token)
  return {
    simulator,
    tokens,
    secrets: [appSecret, otherSecret, ...tokens],
    departmentIds,
    userIds,
    calls,
  }
}

interface Walk {
  readonly departmentIds: readonly number[]
  readonly userIds: readonly string[]
  /** Of every answer of the walk, request ids left out. */
  readonly fingerprint: string
}

/** Reads the organisation from the root, as a contacts sync does. */
async function walk(door: Fetcher, token: string): Promise<Walk> {
  const hash = createHash('sha256')
  const departmentIds = [1]
  const userIds = new Set<string>()
  const ask = async (operation: string, parameters: object) => {
    const body = await callTopapi(door, token, operation, { ...parameters })
    hash.update(writeJson(body.result))
    return body.result
  }
  for (const dept_id of departmentIds) {
    for (const child of await ask('topapi.v2.department.listsub', { dept_id })) {
      departmentIds.push(child.dept_id)
    }
    for (let cursor: number | undefined = 0; cursor !== undefined;) {
      const page = await ask('topapi.v2.user.list', { dept_id, cursor, size: 100 })
      for (const { userid } of page.list) userIds.add(userid)
      cursor = page.next_cursor
    }
  }
  await ask('topapi.user.count', { only_active: false })
  const leavers = await callApi(door, token, '/v1.0/contact/empLeaveRecords', {
    startTime: '2026-03-01T00:00:00Z',
    endTime: '2026-04-01T00:00:00Z',
    maxResults: '50',
  })
  hash.update(writeJson(await readBody(leavers)))
  return { departmentIds, userIds: [...userIds], fingerprint: hash.digest('hex') }
}

/** Two fingerprints are equal when nothing in the organisation has changed between them. */
export async function takeFingerprint({ simulator, tokens }: Target): Promise<string> {
  return (await walk(simulator, tokens[0])).fingerprint
}

/** A call that must succeed whatever came before it. */
export async function isAlive({ tokens }: Target, door: Fetcher): Promise<boolean> {
  const query = { startTime: '2026-03-01T00:00:00Z', maxResults: '1' }
  const response = await callApi(door, tokens[0], '/v1.0/contact/empLeaveRecords', query)
  return response.status === 200 && (await response.text()).startsWith('{')
}

/** Over HTTP, where dialects are told by their path. */
export function toDoor(port: number): Fetcher {
  return { fetch: (url, init) => fetch(url.replace(api, `http://127.0.0.1:${port}`), init) }
}

import type { Change, DeclaredTenant, FaultRule, Simulator } from '../../src/entries/index.js'
import { makeDice, type Dice } from '../../mock/world/dice.js'
import { api, oapi, type Fetcher } from '../support/client.js'

/** What somebody does with a tenant, one thing at a time. */
export type Step =
  | { readonly kind: 'login'; readonly secret: string }
  /** With the last token; with the first one of all when it is stale. */
  | { readonly kind: 'ask'; readonly path: string; readonly body?: object; readonly isStale?: true }
  | { readonly kind: 'list leavers' }
  | { readonly kind: 'advance'; readonly by: string }
  | { readonly kind: 'change'; readonly change: Change }
  | { readonly kind: 'plan fault'; readonly rule: FaultRule }
  | { readonly kind: 'clear faults' }
  | { readonly kind: 'reset' }

/** All that happens to one tenant. */
export interface Course {
  readonly tenant: DeclaredTenant
  readonly steps: readonly Step[]
}

const secret = 'mock-secret'
const list = '/topapi/v2/user/list'

const steps: readonly [Step, ...Step[]] = [
  { kind: 'login', secret },
  { kind: 'login', secret },
  { kind: 'login', secret: 'wrong' },
  { kind: 'ask', path: list, body: { dept_id: 1, cursor: 0, size: 100 } },
  { kind: 'ask', path: list, body: { dept_id: 100000011, cursor: 0, size: 2 } },
  { kind: 'ask', path: list, body: { dept_id: 100000011, cursor: 2, size: 2 } },
  { kind: 'ask', path: list, body: { dept_id: 1, cursor: 0, size: 101 } },
  { kind: 'ask', path: '/topapi/user/listid', body: { dept_id: 1 } },
  { kind: 'ask', path: '/topapi/user/listid', body: { dept_id: 99 } },
  { kind: 'ask', path: '/topapi/user/count', body: { only_active: false } },
  { kind: 'ask', path: '/topapi/user/count', body: { only_active: false }, isStale: true },
  { kind: 'ask', path: '/topapi/v2/department/listsub', body: {} },
  { kind: 'ask', path: '/topapi/user/cuont', body: {} },
  { kind: 'ask', path: '/auth/scopes' },
  { kind: 'ask', path: '/auth/scopes' },
  { kind: 'list leavers' },
  { kind: 'advance', by: '1s' },
  { kind: 'advance', by: '1h10m' },
  { kind: 'change', change: { kind: 'add-user', user: { userId: 'new1', name: '新人' } } },
  { kind: 'change', change: { kind: 'remove-user', userId: 'manager1001' } },
  {
    kind: 'change',
    change: { kind: 'change-user', userId: 'manager1001', set: { title: '经理' } },
  },
  { kind: 'change', change: { kind: 'add-department', department: { id: 77, name: '新部' } } },
  {
    kind: 'change',
    change: { kind: 'remove-user', userId: 'new1', at: '2026-03-02T11:00:00+08:00' },
  },
  { kind: 'reset' },
]

const faultSteps: readonly [Step, ...Step[]] = [
  { kind: 'plan fault', rule: { fault: 'system-busy', every: 2 } },
  { kind: 'plan fault', rule: { fault: 'scope-missing', operation: 'topapi.user.listid' } },
  { kind: 'plan fault', rule: { fault: 'token-expired', after: 2 } },
  { kind: 'plan fault', rule: { fault: 'qps-app', probability: 0.5, seed: 7 } },
  { kind: 'plan fault', rule: { fault: 'truncated', times: 2 } },
  { kind: 'plan fault', rule: { fault: 'reset', operation: 'topapi.user.count' } },
  { kind: 'clear faults' },
]

/** Where all clocks begin and stand still, so that nothing hangs on how fast a machine is. */
export const still = { organization: 'tiny', clock: '2026-03-02T10:00:00+08:00', freezeClock: true }

/** A course for each tenant: with other seeds, limits and steps, and faults in every other one. */
export function makeCourses(seed: number, tenants: number, length: number): readonly Course[] {
  const dice = makeDice(seed, 'test/course')
  return Array.from({ length: tenants }, (_, number) => ({
    tenant: makeDeclaration(number),
    steps: [
      { kind: 'login', secret },
      ...Array.from({ length }, (_step, index) => drawStep(dice, number, index)),
    ],
  }))
}

function drawStep(dice: Dice, number: number, index: number): Step {
  const hasFaults = number % 2 === 0
  const pool = hasFaults && dice.draw(number, 2 * index) < 0.2 ? faultSteps : steps
  return dice.pick(number, pool, 2 * index + 1)
}

/** Many of one seed, which share what is generated; one in ten of another organisation. */
function makeDeclaration(number: number): DeclaredTenant {
  const appKey = `tenant-${number}`
  const organization = number % 10 === 3 ? 'company' : 'tiny'
  return {
    ...still,
    organization,
    appKey,
    seed: number % 4,
    ...(number % 3 === 0 ? { callsPerMonth: 1 } : {}),
    ...(number % 5 === 0 ? { apps: [{ key: appKey, callsPerSecond: 2 }] } : {}),
  }
}

/** Goes a course, and keeps all that came back. */
export interface Player {
  play(step: Step): Promise<void>
  /** All that was answered, and what is left of it in the tenant. */
  tell(): unknown
}

export function makePlayer(simulator: Simulator, door: Fetcher, { tenant }: Course): Player {
  const { appKey } = tenant
  const answers: unknown[] = []
  const tokens: string[] = []
  const controls = () => simulator.tenant(appKey)

  async function send(url: string, init?: RequestInit): Promise<void> {
    const response = await door.fetch(url, init)
    const text = await response.text()
    const [token] = /[0-9a-f]{32}/.exec(text) ?? []
    if (url.includes('/gettoken') && token !== undefined) tokens.push(token)
    answers.push([response.status, response.headers.get('x-dingtalk-mock-rule'), withoutIds(text)])
  }

  function steer(step: Step): unknown {
    switch (step.kind) {
      case 'advance':
        return controls().clock.advance(step.by)
      case 'change':
        return controls().change(step.change)
      case 'plan fault':
        return controls().faults.add(step.rule)
      case 'clear faults':
        return controls().faults.clear()
      default:
        return controls().reset()
    }
  }

  async function take(step: Step): Promise<void> {
    if (step.kind === 'login') {
      return send(`${oapi}/gettoken?appkey=${appKey}&appsecret=${step.secret}`)
    }
    if (step.kind === 'ask') {
      const token = step.isStale ? tokens[0] : tokens.at(-1)
      return send(`${oapi}${step.path}?access_token=${token}`, toInit(step.body))
    }
    if (step.kind === 'list leavers') {
      const query = 'startTime=2026-03-01T00:00:00Z&nextToken=0&maxResults=5'
      const headers = { 'x-acs-dingtalk-access-token': tokens.at(-1) ?? '' }
      return send(`${api}/v1.0/contact/empLeaveRecords?${query}`, { headers })
    }
    answers.push(steer(step))
  }

  return {
    play: (step) => take(step).catch((error: unknown) => void answers.push(String(error))),
    tell: () => ({
      answers,
      state: controls().state(),
      faults: controls().faults.list(),
      planned: controls().planned(),
      log: controls()
        .log.list()
        .exchanges.map((exchange) => Object.assign({}, exchange, { durationMs: 0 })),
    }),
  }
}

function toInit(body: object | undefined): RequestInit {
  if (body === undefined) return {}
  const headers = { 'Content-Type': 'application/json' }
  return { method: 'POST', headers, body: JSON.stringify(body) }
}

/** Tokens and the ids of answers are never the same twice. */
function withoutIds(text: string): string {
  return text
    .replaceAll(/[0-9a-f]{32}/g, 'TOKEN')
    .replaceAll(/"(request_?id)":"[^"]*"/g, '"$1":"ID"')
}

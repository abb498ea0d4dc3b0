import { askPage, openCaller, type Caller, type Page } from '../server/calls.js'
import { startSimulator } from '../server/server.js'
import { walkDepartments } from '../server/walk.js'
import { toPeopleFlags, type Run } from '../run-context.js'
import { leaveRows, signInRows, toLeaveRecordsCall, toSignInsCall } from './page-calls.js'

/**
 * Where the pages are, learned from a process that is not measured: the same flags give the same
 * organisation, so what is asked of the measured process is new to it.
 */
export interface Scouted {
  /** In the order of the walk. */
  readonly departments: readonly Department[]
  /** The one with most people. */
  readonly largest: Department
  /** Who signed in on the day asked about. */
  readonly signInCount: number
  /** `nextToken` of the full pages of leave records, from the first on. */
  readonly leaveTokens: readonly string[]
}

export interface Department {
  readonly id: number
  readonly peopleCount: number
}

const connections = 10

/** Pins the days that pages ask about, in whichever process. */
const clock = '2026-03-02T10:00:00+08:00'

export function toPinnedFlags(run: Run): readonly string[] {
  return [...toPeopleFlags(run), '--clock', clock]
}

let scouted: Promise<Scouted> | undefined

/** Once for all parts of a run. */
export function scout(run: Run): Promise<Scouted> {
  scouted ??= lookAround(run)
  return scouted
}

async function lookAround(run: Run): Promise<Scouted> {
  run.progress('scout: looks for pages')
  const server = await startSimulator(...toPinnedFlags(run))
  const callers = await Promise.all(Array.from({ length: connections }, () => openCaller(server)))
  const departments: Department[] = []
  await walkDepartments(callers, async (caller, id) => {
    const body = { dept_id: id }
    const { result } = await caller.ask({ path: '/topapi/user/listid', body })
    const { userid_list: ids } = result as { readonly userid_list: readonly string[] }
    departments.push({ id, peopleCount: ids.length })
  })
  const [caller, first] = [callers[0], departments[0]]
  if (caller === undefined || first === undefined) throw new Error('nobody to scout')
  const largest = departments.reduce((most, each) =>
    each.peopleCount > most.peopleCount ? each : most,
  )
  const signInCount = await countSignIns(caller)
  const leaveTokens = await listLeaveTokens(caller)
  for (const each of callers) each.close()
  await server.stop()
  return { departments, largest, signInCount, leaveTokens }
}

/** Found by halving: no page tells how many there are. */
async function countSignIns(caller: Caller): Promise<number> {
  const countFrom = async (offset: number): Promise<number> =>
    (await askPage(caller, toSignInsCall(offset))).list?.length ?? 0
  let full = 0
  let short = signInRows
  while ((await countFrom(short)) === signInRows) [full, short] = [short, short * 2]
  while (short - full > 1) {
    const middle = Math.floor((full + short) / 2)
    if ((await countFrom(middle)) === signInRows) full = middle
    else short = middle
  }
  return short + (await countFrom(short))
}

/** Found by walking: tokens cannot be made. */
async function listLeaveTokens(caller: Caller): Promise<readonly string[]> {
  const tokens: string[] = []
  let token: string | undefined = '0'
  while (token !== undefined) {
    const page: Page = await askPage(caller, toLeaveRecordsCall(token))
    if (page.records?.length === leaveRows) tokens.push(token)
    token = ['', '0'].includes(page.nextToken ?? '') ? undefined : page.nextToken
  }
  return tokens
}

import { askPage, openCaller, type Caller } from '../server/calls.js'
import { startSimulator } from '../server/server.js'
import { walkDepartments } from '../server/walk.js'
import { toPeopleFlags, type Run } from '../run-context.js'

const mega = 1e6
const connections = 10
const tellAfterMs = 2000

interface Crawl {
  /**
   * All of them, distinct: an exact count costs this process some memory, which nobody measures.
   */
  readonly userIds: Set<string>
  rowCount: number
  callCount: number
}

/** Everybody by user/list of 100, department by department, and the memory that it takes. */
export async function measureMemory(run: Run): Promise<void> {
  const server = await startSimulator(...toPeopleFlags(run))
  const callers = await openCallers(() => openCaller(server))
  const record = (figure: string, value: number): void => run.record(`crawl.${figure}/many`, value)
  record('before', server.readMemory().resident / mega)

  const startedMs = performance.now()
  const crawl = await crawlPeople(callers, run)
  record('time', (performance.now() - startedMs) / 1000)
  const { resident, peak } = server.readMemory()
  record('peak', peak / mega)
  record('after', resident / mega)
  record('people', crawl.userIds.size)
  record('rows', crawl.rowCount)
  record('calls', crawl.callCount)

  const [caller] = callers
  if (caller !== undefined) await expectEverybody(caller, crawl.userIds.size, run.peopleCount)
  for (const each of callers) each.close()
  await server.stop()
}

function openCallers(open: () => Promise<Caller>): Promise<readonly Caller[]> {
  return Promise.all(Array.from({ length: connections }, open))
}

async function crawlPeople(callers: readonly Caller[], run: Run): Promise<Crawl> {
  const crawl: Crawl = { userIds: new Set(), rowCount: 0, callCount: 0 }
  let toldMs = performance.now()
  await walkDepartments(callers, async (caller, departmentId) => {
    await listPeople(caller, departmentId, crawl)
    // The walk asks for the sub-departments next.
    crawl.callCount++
    if (performance.now() - toldMs < tellAfterMs) return
    toldMs = performance.now()
    run.progress(`crawl: ${crawl.userIds.size.toLocaleString('en')} people`)
  })
  return crawl
}

async function listPeople(caller: Caller, departmentId: number, crawl: Crawl): Promise<void> {
  let cursor: number | undefined = 0
  while (cursor !== undefined) {
    // Those whose access is limited are left out unless they are asked for.
    const body = { dept_id: departmentId, cursor, size: 100, contain_access_limit: true }
    const page = await askPage(caller, { path: '/topapi/v2/user/list', body })
    const rows = (page.list ?? []) as readonly { readonly userid: string }[]
    for (const { userid } of rows) crawl.userIds.add(userid)
    crawl.rowCount += rows.length
    crawl.callCount++
    cursor = page.has_more ? page.next_cursor : undefined
  }
}

/** @throws {Error} when somebody was not seen, or there are not as many as were asked for */
async function expectEverybody(caller: Caller, seen: number, asked: number): Promise<void> {
  const body = { only_active: false }
  const { result } = await caller.ask({ path: '/topapi/user/count', body })
  const { count } = result as { readonly count: number }
  if (seen === count && (asked === 0 || seen === asked)) return
  throw new Error(`crawled ${seen} people; user/count says ${count}, asked for ${asked}`)
}

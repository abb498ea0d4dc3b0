import { openCaller, type Caller } from '../server/calls.js'
import { startSimulator, type Server } from '../server/server.js'
import { walkDepartments } from '../server/walk.js'
import { startGenerator } from '../load/job.js'
import type { Run } from '../run-context.js'
import { rotate } from '../statistics.js'
import { toListBody } from './cold-pages.js'
import { askText, makeWarm, type Candidate, type Subject } from './list-load.js'

const rowCount = 10
const ruleCount = 50
/** Cursors that the rules wait for; there are no such pages. */
const toCursor = (rule: number): number => (rule + 1) * 1000

/** What the log and fault rules cost a page of user/list that no rule is about. */
export async function measureLogAndFaults(run: Run): Promise<void> {
  const departmentId = await findDepartment()
  const noLog = ['--log-limit', '0']
  const rules = toRuleFlags(departmentId)
  const variants: readonly (readonly [name: string, flags: readonly string[]])[] = [
    ['log-off', noLog],
    ['log-on', []],
    ['log-off-rules', [...noLog, ...rules]],
    ['log-on-rules', rules],
  ]
  const body = toListBody(departmentId, 0, rowCount)
  const generator = startGenerator()
  const servers: Server[] = []
  const candidates: Candidate[] = []
  for (const [name, flags] of variants) {
    const server = await startSimulator(...flags)
    servers.push(server)
    const caller = await openCaller(server)
    const ask = (text: string): Promise<string> => askText(caller, server.port, text)
    await expectRules(ask, departmentId, flags.includes('--fault'))
    const subject: Subject = { group: 'tenant', rowCount, body, text: await ask(body) }
    candidates.push(makeWarm(name, { server, generator }, caller.token, subject))
    caller.close()
  }
  // The first round is not counted: code is compiled in it, and logs fill up, for a full one costs
  // more.
  const unheard: Run = { ...run, record: () => {} }
  for (const candidate of candidates) await candidate.measure(unheard)
  for (let round = 0; round < run.rounds; round++) {
    run.progress(`log and faults: round ${round + 1} of ${run.rounds}`)
    for (const candidate of rotate(candidates, round)) await candidate.measure(run)
  }
  generator.stop()
  for (const server of servers) await server.stop()
}

/** All are about this department, so that none is passed by at the first look. */
function toRuleFlags(departmentId: number): readonly string[] {
  return Array.from({ length: ruleCount }, (_, rule) => [
    '--fault',
    `topapi.v2.user.list:system-busy,dept_id=${departmentId},cursor=${toCursor(rule)},times=always`,
  ]).flat()
}

/** @throws {Error} when a rule is missing, or is there where none should be */
async function expectRules(
  ask: (body: string) => Promise<string>,
  departmentId: number,
  hasRules: boolean,
): Promise<void> {
  for (const rule of [0, ruleCount - 1]) {
    const text = await ask(toListBody(departmentId, toCursor(rule), rowCount))
    if (text.startsWith('{"errcode":0,') !== hasRules) continue
    throw new Error(`fault rules are not as they were given: ${text.slice(0, 500)}`)
  }
}

/** The one with most people, of the default organisation. */
async function findDepartment(): Promise<number> {
  const server = await startSimulator()
  const caller: Caller = await openCaller(server)
  let largest = { id: 0, peopleCount: 0 }
  await walkDepartments([caller], async (_, id) => {
    const { result } = await caller.ask({ path: '/topapi/user/listid', body: { dept_id: id } })
    const { userid_list: ids } = result as { readonly userid_list: readonly string[] }
    if (ids.length > largest.peopleCount) largest = { id, peopleCount: ids.length }
  })
  caller.close()
  await server.stop()
  return largest.id
}

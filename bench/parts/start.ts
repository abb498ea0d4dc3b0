import { askPage, openCaller } from '../server/calls.js'
import { startCandidate, startSimulator, type Server } from '../server/server.js'
import { findLastDepartment } from '../server/walk.js'
import { toPeopleFlags, type Run } from '../run-context.js'
import { rotate } from '../statistics.js'

interface Candidate {
  readonly name: string
  start(): Promise<Server>
  /** A department with people; Express has none. */
  readonly departmentId?: number
}

const mega = 1e6

/** Process start to first answer, to the first page of people, and memory after it. */
export async function measureStart(run: Run): Promise<void> {
  const candidates: readonly Candidate[] = [
    { name: 'express-bare', start: () => startCandidate('express-bare') },
    await toCandidate('default', []),
    await toCandidate('many', toPeopleFlags(run)),
  ]
  // The first round warms the file cache and is not counted.
  for (let round = -1; round < run.rounds * 2; round++) {
    for (const candidate of rotate(candidates, round + 1)) {
      const figures = await measureOnce(candidate)
      if (round < 0) continue
      for (const [figure, value] of figures) run.record(`${figure}/${candidate.name}`, value)
    }
  }
}

/** The department is looked up beforehand, so that the page is all that is measured. */
async function toCandidate(name: string, flags: readonly string[]): Promise<Candidate> {
  const start = (): Promise<Server> => startSimulator(...flags)
  const server = await start()
  const caller = await openCaller(server)
  const departmentId = await findLastDepartment(caller)
  caller.close()
  await server.stop()
  return { name, start, departmentId }
}

async function measureOnce({
  start,
  departmentId,
}: Candidate): Promise<readonly (readonly [figure: string, value: number])[]> {
  const startedMs = performance.now()
  const server = await start()
  const caller = await openCaller(server)
  const tokenMs = performance.now() - startedMs
  const residentMb = server.readMemory().resident / mega
  const figures: [string, number][] = [
    ['start.token', tokenMs],
    ['start.resident', residentMb],
  ]
  if (departmentId !== undefined) {
    const body = { dept_id: departmentId, cursor: 0, size: 10 }
    await askPage(caller, { path: '/topapi/v2/user/list', body })
    figures.push(['start.list', performance.now() - startedMs])
  }
  caller.close()
  await server.stop()
  return figures
}

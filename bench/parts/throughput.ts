import { openCaller } from '../server/calls.js'
import { startCandidate, startSimulator, type Server } from '../server/server.js'
import { startGenerator, type Expected, type Generator } from '../load/job.js'
import type { Run } from '../run-context.js'
import { rotate } from '../statistics.js'
import { pickColdPages, toListBody, type ColdPages } from './cold-pages.js'
import {
  askText,
  makeRepeated,
  makeWarm,
  measureJob,
  toUrl,
  type Candidate,
  type Subject,
} from './list-load.js'
import { scout, toPinnedFlags } from './scout.js'

const rowCounts = [10, 100] as const

/** Requests a second of user/list, against servers that do nothing but send the same object. */
export async function measureThroughput(run: Run): Promise<void> {
  const { departments, largest } = await scout(run)
  const generator = startGenerator()
  const simulator = await startWithoutLog(run)
  const caller = await openCaller(simulator)
  const servers: Server[] = [simulator]
  const candidates: Candidate[] = []
  for (const rowCount of rowCounts) {
    if (largest.peopleCount < rowCount) {
      run.note(`Nothing is measured of ${rowCount} rows: no department has as many people.`)
      continue
    }
    const body = toListBody(largest.id, 0, rowCount)
    const text = await askText(caller, simulator.port, body)
    const subject: Subject = { group: 'load', rowCount, body, text }
    const objectText = toObjectText(text)
    for (const name of ['canned', 'http', 'express']) {
      const server = await startCandidate(name, objectText)
      servers.push(server)
      const rig = { server, generator }
      candidates.push(makeRepeated(name, rig, toUrl(server), { ...subject, text: objectText }))
    }
    const rig = { server: simulator, generator }
    candidates.push(makeWarm('many-warm', rig, caller.token, subject))
    const pages = pickColdPages(departments, rowCount, run)
    if (pages !== undefined) candidates.push(makeCold(generator, subject, pages))
  }
  for (let round = 0; round < run.rounds; round++) {
    run.progress(`throughput: round ${round + 1} of ${run.rounds}`)
    for (const candidate of rotate(candidates, round)) await candidate.measure(run)
  }
  caller.close()
  generator.stop()
  for (const server of servers) await server.stop()
}

/** The servers beside it keep no log either. */
function startWithoutLog(run: Run): Promise<Server> {
  return startSimulator(...toPinnedFlags(run), '--log-limit', '0')
}

/**
 * Each page once, in a new process each round: first the same page and pages from the end of the
 * walk, until the code is compiled, then those that are measured.
 */
function makeCold(generator: Generator, subject: Subject, pages: ColdPages): Candidate {
  const { rowCount, body } = subject
  const expected: Expected = { kind: 'page', rowCount }
  return {
    name: 'many-cold',
    async measure(run) {
      const server = await startWithoutLog(run)
      const caller = await openCaller(server)
      const url = toUrl(server, caller.token)
      await generator.run({ url, bodies: [body], seconds: run.isQuick ? 0.5 : 2, expected })
      await generator.run({ url, bodies: pages.warmUp, expected })
      const job = { url, bodies: pages.measured, expected }
      await measureJob('many-cold', { server, generator }, subject, run, job)
      caller.close()
      await server.stop()
    },
  }
}

/** What JSON.stringify makes of the simulator's answer: 18 digits lose their last ones. */
function toObjectText(text: string): string {
  return JSON.stringify(JSON.parse(text))
}

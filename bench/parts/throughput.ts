import { openCaller, type Caller } from '../server/calls.js'
import { openConnection } from '../server/connection.js'
import { startCandidate, startSimulator, type Server } from '../server/server.js'
import { startGenerator, type Expected, type Generator, type Job } from '../load/job.js'
import type { Run } from '../run-context.js'
import { rotate } from '../statistics.js'
import { pickColdPages, toListBody, type ColdPages } from './cold-pages.js'
import { scout, toPinnedFlags } from './scout.js'

const rowCounts = [10, 100] as const
const path = '/topapi/v2/user/list'

/** One line of the table for pages of one size. */
interface Candidate {
  readonly name: string
  measure(run: Run): Promise<void>
}

/** What all candidates of one size answer. */
interface Subject {
  readonly rowCount: number
  readonly body: string
  /** The simulator's answer. */
  readonly text: string
}

/** Requests a second of user/list, against servers that do nothing but send the same object. */
export async function measureThroughput(run: Run): Promise<void> {
  const { departments, largest } = await scout(run)
  const generator = startGenerator()
  const simulator = await startSimulator(...toPinnedFlags(run))
  const caller = await openCaller(simulator)
  const servers: Server[] = [simulator]
  const candidates: Candidate[] = []
  for (const rowCount of rowCounts) {
    if (largest.peopleCount < rowCount) {
      run.note(`Nothing is measured of ${rowCount} rows: no department has as many people.`)
      continue
    }
    const body = toListBody(largest.id, 0, rowCount)
    const subject = { rowCount, body, text: await askText(caller, simulator.port, body) }
    for (const name of ['canned', 'http', 'express']) {
      const text = toObjectText(subject.text)
      const server = await startCandidate(name, text)
      servers.push(server)
      candidates.push(makeBare(name, server, generator, { ...subject, text }))
    }
    candidates.push(makeWarm(simulator, caller.token, generator, subject))
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

function makeBare(name: string, server: Server, generator: Generator, subject: Subject): Candidate {
  const expected: Expected = { kind: 'same', start: subject.text, rowCount: subject.rowCount }
  const url = `http://127.0.0.1:${server.port}${path}`
  return makeRepeated(name, server, generator, { url, bodies: [subject.body], expected })
}

/** The same page again and again. */
function makeWarm(
  server: Server,
  token: string,
  generator: Generator,
  { rowCount, body, text }: Subject,
): Candidate {
  // The id of the request behind it is another each time.
  const start = text.slice(0, text.indexOf('"request_id":"'))
  const job = {
    url: toUrl(server, token),
    bodies: [body],
    expected: { kind: 'same', start, rowCount },
  }
  return makeRepeated('many-warm', server, generator, job as Job)
}

function makeRepeated(name: string, server: Server, generator: Generator, job: Job): Candidate {
  const { rowCount } = job.expected
  return {
    name,
    async measure(run) {
      await generator.run({ ...job, seconds: run.isQuick ? 0.3 : 1 })
      await measureJob(`${rowCount}/${name}`, server, generator, run, {
        ...job,
        seconds: run.isQuick ? 0.8 : 3,
      })
    },
  }
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
      const server = await startSimulator(...toPinnedFlags(run))
      const caller = await openCaller(server)
      const url = toUrl(server, caller.token)
      await generator.run({ url, bodies: [body], seconds: run.isQuick ? 0.5 : 2, expected })
      await generator.run({ url, bodies: pages.warmUp, expected })
      const job = { url, bodies: pages.measured, expected }
      await measureJob(`${rowCount}/many-cold`, server, generator, run, job)
      caller.close()
      await server.stop()
    },
  }
}

async function measureJob(
  place: string,
  server: Server,
  generator: Generator,
  run: Run,
  job: Job,
): Promise<void> {
  const cpuMs = server.readCpuMs()
  const load = await generator.run(job)
  run.record(`load.rate-${place}`, load.requestsPerSecond)
  run.record(`load.cpu-${place}`, ((server.readCpuMs() - cpuMs) / load.requestCount) * 1000)
  run.record(`load.generator-${place}`, load.generatorBusy * 100)
  run.record(`load.requests-${place}`, load.requestCount)
}

function toUrl(server: Server, token: string): string {
  return `http://127.0.0.1:${server.port}${path}?access_token=${token}`
}

/** What JSON.stringify makes of the simulator's answer: 18 digits lose their last ones. */
function toObjectText(text: string): string {
  return JSON.stringify(JSON.parse(text))
}

async function askText(caller: Caller, port: number, body: string): Promise<string> {
  const connection = await openConnection(port)
  const head = `POST ${path}?access_token=${caller.token} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`
  const answer = await connection.ask(Buffer.from(head + body))
  connection.close()
  return answer.body
}

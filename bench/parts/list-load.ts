import type { Caller } from '../server/calls.js'
import { openConnection } from '../server/connection.js'
import type { Server } from '../server/server.js'
import type { Generator, Job } from '../load/job.js'
import type { Run } from '../run-context.js'

/** One line of a table. */
export interface Candidate {
  readonly name: string
  measure(run: Run): Promise<void>
}

/** What all candidates of one table answer. */
export interface Subject {
  /** What the ids of its figures begin with. */
  readonly group: 'load' | 'tenant'
  readonly rowCount: number
  readonly body: string
  /** The simulator's answer. */
  readonly text: string
}

/** Who is measured, and who asks. */
export interface Rig {
  readonly server: Server
  readonly generator: Generator
}

const path = '/topapi/v2/user/list'

/** The same page of a simulator again and again. */
export function makeWarm(name: string, rig: Rig, token: string, subject: Subject): Candidate {
  const { text } = subject
  // The id of the request behind it is another each time.
  const start = text.slice(0, text.indexOf('"request_id":"'))
  return makeRepeated(name, rig, toUrl(rig.server, token), { ...subject, text: start })
}

/** The same request again and again; all answers begin with the text of the subject. */
export function makeRepeated(name: string, rig: Rig, url: string, subject: Subject): Candidate {
  const { rowCount, body, text } = subject
  const job: Job = { url, bodies: [body], expected: { kind: 'same', start: text, rowCount } }
  return {
    name,
    async measure(run) {
      await rig.generator.run({ ...job, seconds: run.isQuick ? 0.3 : 1 })
      await measureJob(name, rig, subject, run, { ...job, seconds: run.isQuick ? 0.8 : 3 })
    },
  }
}

export async function measureJob(
  name: string,
  { server, generator }: Rig,
  { group, rowCount }: Subject,
  run: Run,
  job: Job,
): Promise<void> {
  const cpuMs = server.readCpuMs()
  const load = await generator.run(job)
  const cpu = ((server.readCpuMs() - cpuMs) / load.requestCount) * 1000
  run.record(`${group}.rate-${rowCount}/${name}`, load.requestsPerSecond)
  run.record(`${group}.cpu-${rowCount}/${name}`, cpu)
  run.record(`${group}.generator-${rowCount}/${name}`, load.generatorBusy * 100)
  run.record(`${group}.requests-${rowCount}/${name}`, load.requestCount)
}

/** Without a token for servers that look for none. */
export function toUrl(server: Server, token?: string): string {
  const query = token === undefined ? '' : `?access_token=${token}`
  return `http://127.0.0.1:${server.port}${path}${query}`
}

/** The bytes of a page, as they came. */
export async function askText({ token }: Caller, port: number, body: string): Promise<string> {
  const connection = await openConnection(port)
  const head = `POST ${path}?access_token=${token} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`
  const answer = await connection.ask(Buffer.from(head + body))
  connection.close()
  return answer.body
}

/** Runs one job after another, as the parent process sends them. */
import autocannon from 'autocannon'
import type { Job, Load } from './job.js'
import { makeCheck } from './check.js'
import { keepBytes } from './whole-bodies.js'

const connections = 10

process.on('message', (job: Job) => {
  run(job).then(
    (load) => process.send?.(load),
    (error: unknown) =>
      process.send?.({ wrong: error instanceof Error ? error.message : String(error) }),
  )
})

async function run({ url, bodies, seconds, expected }: Job): Promise<Load> {
  const isRight = makeCheck(expected)
  const times = { count: 0, firstMs: 0, lastMs: 0 }
  const cpu = process.cpuUsage()
  let wrong: string | undefined
  let clientCount = 0
  const startedMs = performance.now()
  const result = await autocannon({
    url,
    connections,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: bodies[0] ?? '',
    ...(seconds === undefined ? { amount: bodies.length } : { duration: seconds }),
    // How soon it sees that it is done.
    sampleInt: 50,
    bailout: 1,
    setupClient: (client) => {
      keepBytes(client)
      const place = clientCount++
      const own = bodies.filter((_, index) => index % connections === place % bodies.length)
      client.setRequests(own.map((body) => ({ body })))
    },
    verifyBody(body) {
      times.lastMs = performance.now()
      if (times.count++ === 0) times.firstMs = times.lastMs
      const right = isRight(body as unknown as Buffer)
      if (!right) wrong ??= String(body)
      return right
    },
  })
  const { user, system } = process.cpuUsage(cpu)
  const elapsedMs = performance.now() - startedMs
  // autocannon cannot know which answers were right, nor that all came.
  if (wrong !== undefined) throw new Error(`a wrong answer under load: ${wrong.slice(0, 500)}`)
  const strange = result.non2xx + result.errors + result.timeouts + result.mismatches
  const isShort = seconds === undefined && times.count !== bodies.length
  const others = Object.keys(result.statusCodeStats ?? {}).filter((status) => status !== '200')
  if (strange > 0 || isShort || others.length > 0 || result['2xx'] !== times.count) {
    const { non2xx, errors, timeouts } = result
    const told = { non2xx, errors, timeouts, others, checked: times.count, ok: result['2xx'] }
    throw new Error(`trouble under load: ${JSON.stringify(told)}`)
  }
  return {
    requestCount: times.count,
    requestsPerSecond: ((times.count - 1) / (times.lastMs - times.firstMs)) * 1000,
    generatorBusy: (user + system) / 1000 / elapsedMs,
  }
}

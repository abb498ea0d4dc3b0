/**
 * Start to first answer, process to process, and resident memory after it: the compiled simulator
 * against Express 5 with one route, in turn, in one run. Run `npm run build` first.
 *
 *     npm run bench:start [-- <rounds>]
 */
import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

interface Round {
  readonly startMs: number
  readonly residentMb: number
}

const rounds = Number(process.argv[2] ?? 10)
const simulator = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
const bareExpress = `
import express from 'express'
const app = express()
app.get('/gettoken', (request, response) => response.json({ errcode: 0 }))
app.listen(Number(process.env.PORT), '127.0.0.1')
`

const candidates = {
  'bare Express 5': (port: number) => ['--input-type=module', '--eval', bareExpress, String(port)],
  simulator: (port: number) => [simulator, 'serve', '--port', String(port), '--log', 'silent'],
}

async function measure(args: readonly string[], port: number): Promise<Round> {
  const startedMs = performance.now()
  const env = { ...process.env, PORT: String(port) }
  const child = spawn(process.execPath, args, { env, stdio: 'ignore' })
  const path = '/gettoken?appkey=dingmock&appsecret=mock-secret'
  while (!(await answers(port, path))) if (child.exitCode !== null) throw new Error('did not start')
  const startMs = performance.now() - startedMs
  const status = await readFile(`/proc/${child.pid}/status`, 'utf8')
  const residentMb = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024
  child.kill()
  await once(child, 'close')
  return { startMs, residentMb }
}

/** One try over a fresh connection; a refused one is tried again at once, so nothing waits. */
function answers(port: number, path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.on('connect', () =>
      socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`),
    )
    socket.on('data', (data) => resolve(String(data).includes('"errcode":0')))
    socket.on('error', () => setTimeout(() => resolve(false), 1))
  })
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle) - 1] ?? 0)) / 2
}

const results = new Map<string, Round[]>(Object.keys(candidates).map((name) => [name, []]))
for (let round = -1; round < rounds; round++) {
  for (const [index, [name, toArgs]] of Object.entries(candidates).entries()) {
    const port = 20_000 + (process.pid % 10_000) + round * 2 + index + 2
    const result = await measure(toArgs(port), port)
    // The first round warms the file cache and is not counted.
    if (round >= 0) results.get(name)?.push(result)
  }
}

const [bare, ours] = [...results.values()]
for (const key of ['startMs', 'residentMb'] as const) {
  const [base, value] = [bare, ours].map((list) => (list ?? []).map((round) => round[key]))
  const ratios = (value ?? []).map((figure, index) => figure / (base?.[index] ?? Number.NaN))
  const spread = `${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)}`
  console.log(
    `${key.padEnd(11)} bare Express ${median(base ?? []).toFixed(1)}, simulator ${median(value ?? []).toFixed(1)}, ratio ${(median(value ?? []) / median(base ?? [])).toFixed(2)} (pair by pair ${spread})`,
  )
}
console.log(`${rounds} rounds, Node ${process.version}`)

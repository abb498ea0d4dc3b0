import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export interface Server {
  readonly port: number
  /** What /proc tells of its memory now and at most, in bytes. */
  readMemory(): { readonly resident: number; readonly peak: number }
  /** Processor time it has had up to now, in ms. */
  readCpuMs(): number
  stop(): Promise<void>
}

/** The kernel tells processor time in hundredths of a second, whatever its own clock. */
const tickMs = 10
const simulator = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

const running = new Set<ChildProcess>()
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})
for (const [signal, code] of [['SIGINT', 130] as const, ['SIGTERM', 143] as const]) {
  process.once(signal, () => process.exit(code))
}

/** Killed when this process ends, however it ends. */
export function keep(child: ChildProcess): void {
  running.add(child)
  child.once('close', () => running.delete(child))
}

/** Runs the built command as users do, without a line for each call. */
export function startSimulator(...flags: readonly string[]): Promise<Server> {
  return start([simulator, 'serve', '--port', '0', '--log', 'silent', ...flags])
}

/** Runs `bench/candidates/<name>.js`, with what it is to answer on its standard input. */
export function startCandidate(name: string, input = ''): Promise<Server> {
  const file = fileURLToPath(new URL(`../candidates/${name}.js`, import.meta.url))
  return start([file], input)
}

/** @throws {Error} when it ends before it listens */
async function start(args: readonly string[], input = ''): Promise<Server> {
  // Nothing of ours or npm's: a server is measured as a shell starts it.
  const env = { PATH: process.env['PATH'] }
  const child = spawn(process.execPath, args, { env, stdio: ['pipe', 'pipe', 'inherit'] })
  keep(child)
  child.stdin.end(input)
  const port = await findPort(child)
  const file = (name: string): string => readFileSync(`/proc/${child.pid}/${name}`, 'utf8')
  return {
    port,
    readMemory() {
      const status = file('status')
      const read = (key: string): number =>
        Number(new RegExp(`${key}:\\s+(\\d+) kB`).exec(status)?.[1]) * 1024
      return { resident: read('VmRSS'), peak: read('VmHWM') }
    },
    readCpuMs() {
      // After the name of the command, which may hold blanks: fields 14 and 15 are user and system.
      const fields = file('stat')
        .replace(/^.*\) /, '')
        .split(' ')
      return (Number(fields[11]) + Number(fields[12])) * tickMs
    },
    async stop() {
      const closed = once(child, 'close')
      child.kill()
      await closed
    },
  }
}

/** Waits for the line that tells where it listens. */
async function findPort(child: ChildProcess): Promise<number> {
  const { stdout } = child
  if (stdout === null) throw new Error('no standard output')
  let text = ''
  for await (const chunk of stdout.iterator({ destroyOnReturn: false })) {
    text += String(chunk)
    const port = /http:\/\/127\.0\.0\.1:(\d+)\s/.exec(text)?.[1]
    if (port === undefined) continue
    stdout.resume()
    return Number(port)
  }
  throw new Error(`a server ended before it listened: ${child.spawnargs.join(' ')}`)
}

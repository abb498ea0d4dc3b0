import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { afterEach } from 'vitest'

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

export interface Running {
  readonly process: ChildProcess
  readonly output: { stdout: string; stderr: string }
  /** Resolves with the exit code. */
  readonly ended: Promise<number | null>
}

/** Killed after each test. */
export const running: ChildProcess[] = []
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL')
})

/** Runs the compiled command; what is still running after a test is killed. */
export function start(...flags: readonly string[]): Running {
  return startIn({}, ...flags)
}

/** The same in an environment of its own. */
export function startIn(
  environment: { readonly [name: string]: string },
  ...flags: readonly string[]
): Running {
  const env = { PATH: process.env['PATH'], ...environment }
  const child = spawn(process.execPath, [cli, ...flags], { env })
  running.push(child)
  const output = { stdout: '', stderr: '' }
  child.stdout.on('data', (text) => (output.stdout += String(text)))
  child.stderr.on('data', (text) => (output.stderr += String(text)))
  const ended = once(child, 'close').then(([code]) => code as number | null)
  return { process: child, output, ended }
}

/** Waits for a text on standard output, and gives what a pattern found in it. */
export async function untilPrinted(run: Running, pattern: RegExp): Promise<string> {
  for (;;) {
    const match = pattern.exec(run.output.stdout)
    if (match !== null) return match[1] ?? match[0]
    await Promise.race([
      once(run.process.stdout ?? run.process, 'data'),
      run.ended.then((code) =>
        Promise.reject(new Error(`ended with ${code}: ${run.output.stderr}`)),
      ),
    ])
  }
}

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { keep } from '../server/server.js'
import type { Run } from '../run-context.js'
import { toSpread } from '../statistics.js'

const file = fileURLToPath(new URL('../in-process/child.js', import.meta.url))

/** What a test waits for and keeps, without a socket; each round in a new process. */
export async function measureInProcess(run: Run): Promise<void> {
  // The first round warms the file cache and is not counted.
  for (let round = -1; round < run.rounds * 2; round++) {
    const values = await runChild()
    if (round < 0) continue
    for (const [measure, all] of Object.entries(values)) run.record(measure, toSpread(all).median)
  }
}

/** The values of each measure. @throws {Error} when it ends with anything but 0 */
async function runChild(): Promise<{ readonly [measure: string]: readonly number[] }> {
  const env = { PATH: process.env['PATH'] }
  const args = ['--expose-gc', file]
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] })
  keep(child)
  const [output, [code]] = await Promise.all([text(child.stdout), once(child, 'close')])
  if (code !== 0) throw new Error(`measuring in process ended with ${String(code)}`)
  return JSON.parse(output) as { readonly [measure: string]: readonly number[] }
}

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

interface Ended {
  readonly code: number | null
  readonly output: string
  readonly errors: string
}

/** Runs the script; `stop` interrupts it as soon as it says that it has begun. */
async function run(args: readonly string[], stop: 'at once' | 'never' = 'never'): Promise<Ended> {
  const script = fileURLToPath(new URL('run.ts', import.meta.url))
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...args])
  let [output, errors] = ['', '']
  child.stdout.on('data', (data) => (output += String(data)))
  child.stderr.on('data', (data) => (errors += String(data)))
  if (stop === 'at once') child.stderr.once('data', () => child.kill('SIGINT'))
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, output, errors }
}

it('ends with 2 and says why when it cannot run', async () => {
  const { code, errors } = await run(['--campaign', 'sockets'])
  expect(code).toBe(2)
  expect(errors).toContain('no campaign "sockets". Did you mean "socket"?')
})

it('ends with 0 when nothing was found, and tells its figures as JSON', async () => {
  const { code, output } = await run(['--campaign', 'core', '--runs', '20', '--json'])
  expect(code).toBe(0)
  const figures = JSON.parse(output) as { readonly requests: number }
  expect(figures).toMatchObject({ runs: 20, failures: [] })
  expect(figures.requests).toBeGreaterThanOrEqual(40)
})

it('ends after the batch under way when interrupted, with the figures so far', async () => {
  const { code, output } = await run(['--campaign', 'stall', '--runs', '1000000'], 'at once')
  expect(code).toBe(0)
  expect(output).toMatch(/^\d+ runs, \d+ requests, 0 failures, \d+ s\n$/)
})

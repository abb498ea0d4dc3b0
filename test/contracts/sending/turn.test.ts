import { afterEach, expect, it, vi } from 'vitest'
import { runContracts } from '../../../src/entries/contracts.js'
import { makeTestSimulator, now, toTarget } from '../simulator-target.js'

afterEach(() => {
  vi.useRealTimers()
})

it('lets the event loop turn during a run in process, so that what is done can be let go', async () => {
  let turns = 0
  const count = (): void => {
    turns += 1
    timer = setImmediate(count)
  }
  let timer = setImmediate(count)
  const { calls } = await runContracts(toTarget(makeTestSimulator()), { now })
  clearImmediate(timer)
  expect(turns).toBeGreaterThanOrEqual(Math.floor(calls / 64))
})

it('goes on where a test has faked the timers', async () => {
  vi.useFakeTimers()
  const { clean, calls } = await runContracts(toTarget(makeTestSimulator()), { now })
  expect(clean).toBe(true)
  expect(calls).toBeGreaterThan(64)
})

import { createSimulator, type Simulator, type SimulatorOptions } from '../../src/entries/index.js'
import { runContracts, type Report, type Target } from '../../src/entries/contracts.js'
import type { OperationId } from '../../src/generated/types.js'

/** The instant at which the simulators of these tests stand, and that requests count from. */
export const now = Date.UTC(2026, 2, 10, 4)

export function makeTestSimulator(options: SimulatorOptions = {}): Simulator {
  return createSimulator({ clock: now, ...options })
}

/** A simulator as a target; `changes` name another fetch or hosts, for a transport or a defect. */
export function toTarget(
  {
    fetch,
    appKey,
    appSecret,
    corpId,
  }: Pick<Simulator, 'fetch' | 'appKey' | 'appSecret' | 'corpId'>,
  changes: Partial<Target> = {},
): Target {
  return {
    name: 'simulator',
    fetch: (request) => fetch(request),
    credentials: { appKey, appSecret, corpId },
    ...changes,
  }
}

/** Judges one operation of an honest simulator behind a fetch that spoils its answers. */
export function runBroken(
  spoil: (honest: Target['fetch']) => Target['fetch'],
  ...only: readonly OperationId[]
): Promise<Report> {
  const target = toTarget(makeTestSimulator())
  return runContracts({ ...target, fetch: spoil(target.fetch) }, { now, only })
}

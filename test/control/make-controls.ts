import { makeSimulator, type Simulator } from '../../mock/simulator.js'

export const start = '2026-03-01T09:30:00+08:00'

/** A simulator whose time and chance are the same in every run. */
export function makeControls(): Simulator {
  let drawn = 0
  return makeSimulator(
    { organization: 'tiny', clock: start, freezeClock: true },
    {
      now: () => Date.parse(start),
      elapsedMs: () => 0,
      later: (_, call) => {
        queueMicrotask(call)
        return () => {}
      },
      randomBytes: (count) => Uint8Array.from({ length: count }, () => drawn++),
    },
  )
}

import type { Clock } from '../../contracts/sending/pace.js'

/** Time that passes only by waiting; `waits` are what was waited for, in milliseconds. */
export function makeFakeClock(): Clock & { readonly waits: readonly number[] } {
  const waits: number[] = []
  let now = 0
  return {
    waits,
    now: () => now,
    wait: (ms) => {
      waits.push(ms)
      now += ms
      return Promise.resolve()
    },
  }
}

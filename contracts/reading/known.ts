import type { Observation } from '../observation.js'

/** Answers that were read, by their request; the oldest are forgotten, so that memory stays flat. */
export interface Known {
  get(key: string): Promise<Observation> | undefined
  set(key: string, observation: Promise<Observation>): void
}

/** A page holds a hundred rows, some fifty kilobytes. */
const capacity = 400

export function makeKnown(): Known {
  const observations = new Map<string, Promise<Observation>>()
  return {
    get: (key) => observations.get(key),
    set(key, observation) {
      observations.set(key, observation)
      if (observations.size <= capacity) return
      const [oldest = ''] = observations.keys()
      observations.delete(oldest)
    },
  }
}

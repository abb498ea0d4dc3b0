import { createSimulator } from '../../src/entries/index.js'
import {
  runContracts,
  type Profile,
  type Report,
  type Target,
} from '../../src/entries/contracts.js'
import { makeFakeClock } from '../contracts/fake-clock.js'
import type { Mutant } from './mutant.js'

/** The instant at which the servers of all runs stand. */
export const now = Date.UTC(2026, 2, 10, 4)

/** 517 people in departments of nobody, 7, 99, 100, 101 and 250, six levels deep. */
export function makeHonest(): Target {
  const { fetch, appKey, appSecret, corpId } = createSimulator({ clock: now })
  return {
    name: 'simulator',
    fetch: (request) => fetch(request),
    credentials: { appKey, appSecret, corpId },
  }
}

/** A run against the honest server with one thing wrong; everything without `only`. */
export function runMutant(
  { spoil }: Pick<Mutant, 'spoil'>,
  profile: Profile,
  only?: readonly string[],
): Promise<Report> {
  const honest = makeHonest()
  return runContracts(
    { ...honest, fetch: spoil(honest.fetch) },
    // Pauses pass at once.
    { now, profile, clock: makeFakeClock(), ...(only === undefined ? {} : { only }) },
  )
}

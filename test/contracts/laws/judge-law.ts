import { runContracts, type Report } from '../../../src/entries/contracts.js'
import type { SimulatorOptions } from '../../../src/entries/index.js'
import type { OperationId } from '../../../src/generated/types.js'
import type { Profile } from '../../../contracts/profile.js'
import { makeTestSimulator, now, toTarget } from '../simulator-target.js'
import type { Spoil } from '../spoil.js'

export interface Judging {
  readonly profile: Profile
  readonly only: readonly (OperationId | (string & {}))[]
  readonly spoil?: Spoil
  readonly options?: SimulatorOptions
}

/** Holds a simulator, behind a fetch that spoils it, to laws alone: no case is asked. */
export function judge({ profile, only, spoil, options }: Judging): Promise<Report> {
  const target = toTarget(makeTestSimulator(options))
  const fetch = spoil === undefined ? target.fetch : spoil(target.fetch)
  return runContracts({ ...target, fetch }, { now, profile, only, isAsked: () => false })
}

/** What is found of some families, as `severity rule pointer`. */
export function listFindings({ findings }: Report, ...families: readonly string[]): string[] {
  return findings
    .filter(({ rule }) => families.some((family) => rule.startsWith(`${family}/`)))
    .map(({ severity, rule, pointer }) => `${severity} ${rule} ${pointer}`)
}

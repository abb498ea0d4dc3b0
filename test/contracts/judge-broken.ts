import { runContracts } from '../../src/entries/contracts.js'
import type { OperationId } from '../../src/generated/types.js'
import { makeTestSimulator, now, toTarget } from './simulator-target.js'
import type { Spoil } from './spoil.js'

/** What is wrong with it, the operation to judge, and each finding: severity, rule, pointer. */
export type BrokenServer = readonly [
  sentence: string,
  operation: OperationId,
  spoil: Spoil,
  findings: readonly string[],
]

/** The findings in the order of the report; throws when `clean` does not follow from them. */
export async function judgeBroken(
  operation: OperationId,
  spoil: Spoil,
  profile: 'live' | 'mock' = 'live',
): Promise<readonly string[]> {
  const target = toTarget(makeTestSimulator())
  const fetch = spoil(target.fetch)
  const { findings, clean } = await runContracts(
    { ...target, fetch },
    { now, profile, only: [operation] },
  )
  const hasErrors = findings.some(({ severity }) => severity === 'error')
  if (clean === hasErrors) throw new Error(`clean is ${clean} with errors: ${hasErrors}`)
  return findings.map(({ severity, rule, pointer }) => `${severity} ${rule} ${pointer}`)
}

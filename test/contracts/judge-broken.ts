import { runBroken } from './simulator-target.js'
import type { OperationId } from '../../src/generated/types.js'
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
): Promise<readonly string[]> {
  const { findings, clean } = await runBroken(spoil, operation)
  const hasErrors = findings.some(({ severity }) => severity === 'error')
  if (clean === hasErrors) throw new Error(`clean is ${clean} with errors: ${hasErrors}`)
  return findings.map(({ severity, rule, pointer }) => `${severity} ${rule} ${pointer}`)
}

import fc from 'fast-check'
import type { Campaign } from './campaigns/campaign.js'
import { isAlive, makeTarget, takeFingerprint, type Target } from './target.js'

/** A bound for a hang, not a measure. */
const patienceMs = 30_000

export interface BatchResult {
  readonly requests: number
  /** One text for each thing that does not hold. */
  readonly failures: readonly string[]
}

/** One seed for each batch, counted from the one that was given. */
export interface Batch {
  readonly campaign: Campaign
  readonly seed: number
  readonly runs: number
}

/** The batches of a campaign, in order: the same for CI and for a run by hand. */
export function toBatches(campaign: Campaign, seed: number, runs: number): readonly Batch[] {
  const count = Math.ceil(runs / campaign.batchRuns)
  return Array.from({ length: count }, (_, index) => ({
    campaign,
    seed: seed + index,
    runs: Math.min(campaign.batchRuns, runs - index * campaign.batchRuns),
  }))
}

/**
 * Runs a campaign a number of times against a simulator of its own. The same seed asks the same
 * things in the same order.
 */
export async function runBatch({ campaign, seed, runs }: Batch): Promise<BatchResult> {
  const target = await makeTarget()
  const before = await takeFingerprint(target)
  const asked = target.calls.count
  const field = await campaign.open(target)
  const details = await fc.check(field.property, { seed, numRuns: runs, timeout: patienceMs })
  const left = await field.settle()
  await field.close()
  const requests = target.calls.count - asked
  const failures = [
    ...(details.failed ? [tell(details)] : []),
    ...left,
    ...(await judgeAfter(target, before)),
  ]
  const repeat = `npm run fuzz -- --campaign ${campaign.name} --seed ${seed} --runs ${runs}`
  return { requests, failures: failures.map((text) => `${text}\n    ${repeat}`) }
}

function tell({ errorInstance }: { readonly errorInstance: unknown }): string {
  if (!(errorInstance instanceof Error)) return 'a run did not end'
  return errorInstance.name === 'Findings'
    ? errorInstance.message
    : (errorInstance.stack ?? errorInstance.message)
}

/** Whatever was asked, the organisation is the same and a plain call succeeds. */
async function judgeAfter(target: Target, before: string): Promise<readonly string[]> {
  const isSame = (await takeFingerprint(target)) === before
  return [
    ...(isSame ? [] : ['the organisation has changed']),
    ...((await isAlive(target, target.simulator)) ? [] : ['a plain call is not answered']),
  ]
}

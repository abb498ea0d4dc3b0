import type { Basis, Operation, Source } from '../../src/catalog/operation.js'
import type { OperationId } from '../../src/generated/types.js'
import type { Probe } from '../explore/probe.js'
import type { Finding } from '../finding.js'
import type { Limits } from '../limits.js'
import type { Observation } from '../observation.js'
import type { Profile } from '../profile.js'
import type { Reader } from '../reading/reader.js'
import type { Survey } from '../survey/survey.js'
import type { Bindings } from '../target.js'

/** A statement about several exchanges, with the one who says so. */
export interface Law {
  /** `family/name`. */
  readonly id: string
  /** What holds, in one sentence. */
  readonly sentence: string
  readonly basis: Basis
  readonly source: LawSource
  /**
   * What a breach is in an open world: `note` where legal servers may differ, `off` where only a
   * closed world lets one conclude anything. In a closed world it is an error.
   */
  readonly live: 'error' | 'note' | 'off'
  /**
   * Runs only where the contact scope covers the root: some of what it compares knows the scope,
   * some does not.
   */
  readonly needsRootScope?: true
  /** Laws without which it proves nothing: broken ones, of the same operations, skip it. */
  readonly restsOn?: readonly string[]
  /** Whose answers it judges, one operation after the other. */
  isAbout(operation: Operation): boolean
  /** The other operations that it compares with. */
  readonly compares?: readonly OperationId[]
  /** Asks at random, and only where something is explored. */
  readonly explores?: true
  /** Requests that it makes at most, on its own. */
  calls(limits: Limits): number
  /** Laws with the same word here read the same answers: of one operation, the most of them counts. */
  readonly shares?: string
  /** @throws {Unread} when an answer that it needs does not come */
  judge(ground: LawGround, operation: Operation): Promise<Verdict>
}

/**
 * A place in a source of an operation's page, such as `page#response-body`, by default of the one
 * that the law is judged for; or a source of its own.
 */
export type LawSource = { readonly operation?: OperationId; readonly at: string } | Source

/** What a law may look at. */
export interface LawGround {
  readonly profile: Profile
  readonly limits: Limits
  readonly bindings: Bindings
  readonly survey: Survey
  readonly read: Reader
  /** Unix milliseconds that dates in requests are counted from. */
  readonly now: number
  /** A target may change by being asked, so that a second look has to ask otherwise. */
  readonly look: 'first' | 'second'
  readonly probe: Probe
}

export type Verdict =
  | {
      readonly kind: 'judged'
      /** How often it was put to the test. */
      readonly comparisons: number
      readonly breaches: readonly Breach[]
      /** What the checks found on the way; each has its own rule. */
      readonly found?: readonly Finding[]
      /** What was left out for the sake of the budget; absent when nothing was. */
      readonly sampled?: string
    }
  | { readonly kind: 'skipped'; readonly reason: string }

/** One way in which the law does not hold; the same pointer is the same breach. */
export interface Breach {
  /** The operation to blame; default: the one that the law is judged for. */
  readonly operation?: OperationId
  /** Into the answer, or `request#/size` for what was asked. */
  readonly pointer: string
  /** What is wrong, with numbers of rows rather than rows. */
  readonly message: string
  readonly expected: string
  readonly got: string
  /** The exchange that shows it. */
  readonly observation: Observation
  /** That it is less than the law says in an open world: what rests on the law is judged all the same. */
  readonly live?: 'note'
}

export function judged(
  comparisons: number,
  breaches: readonly Breach[],
  sampled?: string,
): Verdict {
  return { kind: 'judged', comparisons, breaches, ...(sampled === undefined ? {} : { sampled }) }
}

export function skipped(reason: string): Verdict {
  return { kind: 'skipped', reason }
}

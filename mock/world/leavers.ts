import { toShanghaiDay } from '../../src/protocol/time.js'
import { makeDailyLeaves } from './daily-leaves.js'
import type { LeaveReason, Leaver, LeaverQuery, Page } from './directory.js'
import { makeIdentifiers } from './identifiers.js'
import type { Organization } from './organization.js'
import { makeSlotLeaves } from './slot-leaves.js'
import { takeSpliced } from './spliced-page.js'
import type { Texts } from './texts.js'

/**
 * People who left before the epoch, as a function of the seed and the absolute day: the same
 * leave stands in the records of every later epoch.
 */
export interface Leavers {
  between(query: LeaverQuery): Page<Leaver>
}

export interface Leave {
  /** Index among all who ever left. */
  readonly index: number
  readonly leftMs: number
  readonly reason: LeaveReason
}

export interface LeaverSource {
  readonly organization: Organization
  readonly seed: number
  /** First day of the tenant's own time; nobody left on it or later. */
  readonly epochDay: number
  readonly texts: Texts
  /** Those who are not written by hand. */
  readonly bulkPeople: number
}

/** Makes the records of single leaves. */
export function makeLeaverRecords({
  seed,
  texts,
}: Pick<LeaverSource, 'seed' | 'texts'>): (leave: Leave) => Leaver {
  const identifiers = makeIdentifiers(seed, 'leavers')
  return ({ index, leftMs, reason }) => ({
    userId: identifiers.userIdOf(index),
    name: texts.nameOf(index),
    stateCode: '86',
    mobile: identifiers.mobileOf(index),
    leftMs,
    reason,
  })
}

export function makeLeavers(source: LeaverSource): Leavers {
  const { organization, epochDay } = source
  const toLeaver = makeLeaverRecords(source)
  const slots = makeSlotLeaves(source)
  const daily = makeDailyLeaves(source)

  /** Few leaves of slots among many daily ones; of the same moment, those of slots come first. */
  function between({ fromMs, toMs, offset, limit }: LeaverQuery): Page<Leaver> {
    const first = Math.max(toShanghaiDay(fromMs), organization.foundedDay)
    const last = Math.min(toShanghaiDay(toMs), epochDay - 1)
    const few = slots
      .between(first, last)
      .filter(({ leftMs }) => leftMs >= fromMs && leftMs <= toMs)
    const start = daily.countBefore(fromMs)
    const end = Math.max(daily.countBefore(toMs + 1), start)
    const get = (nth: number): Leave => few[nth] as Leave
    const list = {
      length: end - start,
      rowsOf: (from: number, count: number) =>
        Array.from({ length: count }, (_, at) => daily.at(start + from + at)),
      holes: [],
      extraCount: few.length,
      rowsBefore: (nth: number) => Math.max(daily.countBefore(get(nth).leftMs), start) - start,
      extraRow: get,
    }
    const { rows, total } = takeSpliced(list, { offset, limit })
    return { rows: rows.map(toLeaver), total }
  }

  return { between }
}

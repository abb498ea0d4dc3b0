import type { Limits } from '../../limits.js'
import { describeDifference, many } from '../across/words.js'
import { without } from '../across/same.js'
import { judged, skipped, type Breach, type Law, type LawGround } from '../law.js'
import {
  attempts,
  gatherRecords,
  isAboutLeavers,
  leaveRecords,
  readWhole,
  splitAt,
  type Records,
} from './windows.js'

const common = {
  basis: 'documented',
  live: 'error',
  isAbout: isAboutLeavers,
  calls: (limits: Limits) => (attempts + 4) * limits.pages,
  shares: 'windows',
} as const

export const insideWindow: Law = {
  ...common,
  id: 'leavers/inside-window',
  sentence: 'Everybody in the answer left between startTime and endTime.',
  source: { operation: leaveRecords, at: 'page#query-parameters' },
  async judge(ground) {
    const all = await readParts(ground)
    if (all === undefined) return skipped('no window has few enough pages')
    const breaches: Breach[] = []
    let comparisons = 0
    for (const part of [all.whole, ...all.parts.flat()]) {
      comparisons += part.records.length
      const breach = findOutside(part)
      if (breach !== undefined) breaches.push(breach)
    }
    return judged(comparisons, breaches)
  },
}

/** Within a second of a bound nothing is said. */
function findOutside({ window, records, observation }: Records): Breach | undefined {
  const outside = records.filter(
    ({ leftMs }) =>
      leftMs !== undefined && (leftMs < window.startMs - 999 || leftMs > window.endMs + 999),
  )
  const [first] = outside
  if (first === undefined) return undefined
  const isBefore = (first.leftMs ?? 0) < window.startMs
  return {
    pointer: '/records/*/leaveTime',
    message: `${outside.length} of ${many(records.length, 'record')} lie outside the window`,
    expected: 'a time from startTime to endTime',
    got: isBefore ? 'one before startTime' : 'one after endTime',
    observation,
  }
}

export const windowsAddUp: Law = {
  ...common,
  id: 'leavers/windows-add-up',
  sentence: 'Two windows that meet have the records of the one that spans both.',
  source: { operation: leaveRecords, at: 'page#query-parameters' },
  restsOn: [
    'paging/walk-ends',
    'paging/no-row-twice',
    'paging/no-row-lost',
    'leavers/inside-window',
  ],
  async judge(ground) {
    const all = await readParts(ground)
    if (all === undefined) return skipped('no window has few enough pages')
    const { whole } = all
    const expected = new Set(whole.records.map(({ key }) => key))
    const breaches: Breach[] = []
    for (const [earlier, later] of all.parts) {
      const got = new Set([...earlier.records, ...later.records].map(({ key }) => key))
      const missing = without(expected, got)
      const extra = without(got, expected)
      if (missing.length + extra.length === 0) continue
      const lost = new Set(missing)
      const isInEarlier = whole.records.some(
        ({ key, leftMs = 0 }) => lost.has(key) && leftMs <= earlier.window.endMs,
      )
      breaches.push({
        pointer: isInEarlier ? 'request#/endTime' : 'request#/startTime',
        message: `two windows have ${many(got.size, 'record')} together, the one that spans both ${expected.size}`,
        expected: many(expected.size, 'record'),
        got: describeDifference(missing.length, extra.length),
        observation: (isInEarlier ? earlier : later).observation,
      })
    }
    return judged(all.parts.length, breaches)
  },
}

interface Parts {
  readonly whole: Records
  readonly parts: readonly (readonly [Records, Records])[]
}

async function readParts(ground: LawGround): Promise<Parts | undefined> {
  const whole = await readWhole(ground)
  if (whole === undefined) return undefined
  const parts: [Records, Records][] = []
  for (const side of ['before', 'after'] as const) {
    const split = splitAt(whole, side)
    if (split === undefined) continue
    const earlier = await gatherRecords(ground, split[0])
    const later = await gatherRecords(ground, split[1])
    if (earlier.isWhole && later.isWhole) parts.push([earlier, later])
  }
  return { whole, parts }
}

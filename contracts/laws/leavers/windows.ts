import { readIsoTime, toIsoUtc } from '../../../src/protocol/time.js'
import type { Operation } from '../../../src/catalog/operation.js'
import type { Observation } from '../../observation.js'
import { valueAt } from '../../reading/pointer.js'
import type { LawGround } from '../law.js'
import { toRowKey } from '../row.js'
import { gather } from '../across/members.js'
import { toId } from '../across/same.js'

export const leaveRecords = 'contact_1.0.ListEmpLeaveRecords'

export function isAboutLeavers({ id }: Operation): boolean {
  return id === leaveRecords
}

/** Unix milliseconds, of whole seconds. */
export interface Window {
  readonly startMs: number
  readonly endMs: number
}

export interface LeaveRecord {
  readonly key: string
  readonly userId: string
  /** `undefined` where leaveTime is no time. */
  readonly leftMs: number | undefined
}

export interface Records {
  readonly window: Window
  readonly records: readonly LeaveRecord[]
  readonly observation: Observation
  readonly isWhole: boolean
}

export async function gatherRecords({ read }: LawGround, window: Window): Promise<Records> {
  const parameters = {
    startTime: toIsoUtc(window.startMs),
    endTime: toIsoUtc(window.endMs),
    maxResults: 50,
  }
  const { rows, observation, isWhole } = await gather(read, leaveRecords, parameters, (row) => ({
    key: toRowKey(row),
    userId: toId(valueAt(row, '/userId')),
    leftMs: readMs(valueAt(row, '/leaveTime')),
  }))
  return { window, records: rows, observation, isWhole }
}

/** The window that the target binds, or of it so much as has few enough pages; `undefined` if none. */
export async function readWhole(ground: LawGround): Promise<Records | undefined> {
  const endMs = readMs(ground.bindings['window-end'])
  let startMs = readMs(ground.bindings['window-start'])
  if (startMs === undefined || endMs === undefined) return undefined
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const records = await gatherRecords(ground, { startMs, endMs })
    if (records.isWhole) return records
    startMs = toSecond(endMs - (endMs - startMs) / 8)
  }
  return undefined
}

/** How often a window with too many pages is cut down to an eighth. */
export const attempts = 3

/**
 * Two windows at a record of the middle: up to a second before it and from there on, or up to a
 * second after it and from there on; so that no record lies on a bound, which may count or not.
 */
export function splitAt(
  { window, records }: Records,
  side: 'before' | 'after',
): readonly [Window, Window] | undefined {
  const times = new Set(records.flatMap(({ leftMs }) => leftMs ?? []))
  const step = side === 'before' ? -second : second
  const inside = [...times]
    .toSorted((a, b) => a - b)
    .map((leftMs) => toSecond(leftMs) + step)
    .filter((at) => at > window.startMs && at < window.endMs && !times.has(at))
  const at = inside[Math.floor(inside.length / 2)]
  if (at === undefined) return undefined
  return [
    { startMs: window.startMs, endMs: at },
    { startMs: at, endMs: window.endMs },
  ]
}

const second = 1000

function toSecond(ms: number): number {
  return Math.floor(ms / second) * second
}

function readMs(value: unknown): number | undefined {
  return typeof value === 'string' ? readIsoTime(value)?.instantMs : undefined
}

import { explainClock, readClock } from './clock.js'
import type { Path, Problem } from './problem.js'
import type { SoundTenant } from './sound.js'

/** The properties of somebody's own data that hold a time. */
const names: ReadonlySet<string> = new Set(['at', 'hired', 'joined', 'left'])

/** Times that cannot be read, or that could be meant in two ways. */
export function judgeTimes({ clock, users, leavers, changes }: SoundTenant): readonly Problem[] {
  return [...judgeTime(clock, ['clock']), ...judgeTimesOf({ users, leavers, changes }, [])]
}

/** The same of a part of a tenant. */
export function judgeTimesOf(value: unknown, path: Path): readonly Problem[] {
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) => judgeTimesOf(item, [...path, index]))
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, member]: [string, unknown]) =>
    names.has(name) ? judgeTime(member, [...path, name]) : judgeTimesOf(member, [...path, name]),
  )
}

function judgeTime(time: unknown, path: Path): readonly Problem[] {
  if (typeof time !== 'string' && typeof time !== 'number') return []
  return readClock(time) === undefined ? [{ path, text: explainClock(time) }] : []
}

import { toIsoUtc } from '../../src/protocol/time.js'
import { explainClock, readClock } from '../judge/clock.js'
import { quote, suggestFor, type Path, type Problem } from '../judge/problem.js'
import type { Directory } from '../world/directory.js'
import type { Time } from './change.js'
import type { Scene } from './scene.js'

/** What speaks against a change. */
export interface ChangeProblem extends Problem {
  /** User id of whom, or id of the department that is not there. */
  readonly missing?: string | number
}

/** Names that a wrong one is compared with. */
const maximumKnown = 2_000

/** Departments from the root down, as many as are compared. */
function listDepartmentIds(directory: Directory): readonly number[] {
  const ids = [1]
  for (const id of ids) {
    if (ids.length >= maximumKnown) break
    for (const child of directory.childrenOf(id)) ids.push(child.id)
  }
  return ids.slice(0, maximumKnown)
}

function listUserIds(directory: Directory): readonly string[] {
  const userIds = new Set<string>()
  for (const id of listDepartmentIds(directory)) {
    if (userIds.size >= maximumKnown) break
    for (const userId of directory.userIdsOf(id)) userIds.add(userId)
  }
  return [...userIds].slice(0, maximumKnown)
}

export function makeNoDepartment({ directory }: Scene, id: number, path: Path): ChangeProblem {
  const suggestion = () =>
    suggestFor(String(id), listDepartmentIds(directory).map(String), directory.countDepartments())
  return { path, text: `no department ${id}.`, suggestion, missing: id }
}

export function makeNobody({ directory }: Scene, userId: string, path: Path): ChangeProblem {
  const text = `nobody has the user id ${quote(userId)}.`
  const count = directory.countPeople({ activeOnly: false })
  if (count === 0) return { path, text, missing: userId }
  const suggestion = () => suggestFor(userId, listUserIds(directory), count)
  return { path, text, suggestion, missing: userId }
}

export function judgeTime(time: Time | undefined, path: Path): readonly ChangeProblem[] {
  if (time === undefined || readClock(time) !== undefined) return []
  return [{ path, text: explainClock(time) }]
}

/** Of what has happened already. */
export function judgePast(
  { nowMs }: Scene,
  time: Time | undefined,
  path: Path,
): readonly ChangeProblem[] {
  const ms = time === undefined ? undefined : readClock(time)
  if (ms === undefined || ms <= nowMs) return judgeTime(time, path)
  const present = toIsoUtc(nowMs)
  const text = `lies ahead of the clock, which shows ${present}; what happens later is a change with at`
  return [{ path, text }]
}

/** Unix milliseconds of a time that was judged. */
export function getTime(time: Time): number {
  const ms = readClock(time)
  if (ms === undefined) throw new Error(`no time ${time}`)
  return ms
}

export function judgeExtension(
  extension: string | undefined,
  path: Path,
  isFit: (value: unknown) => boolean,
): readonly ChangeProblem[] {
  if (extension === undefined || isFit(readJson(extension))) return []
  return [{ path, text: `expected a JSON text like {"level":"7"}, not ${quote(extension)}` }]
}

/** `undefined`, which JSON does not have, for what is no JSON. */
function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Fields that a change both sets and unsets. */
export function judgeBoth(
  set: object = {},
  unset: readonly string[] = [],
): readonly ChangeProblem[] {
  return unset.flatMap((name, index) => {
    const isSet = Object.entries(set).some(([key, value]) => key === name && value !== undefined)
    if (!isSet) return []
    return [
      { path: ['unset', index], text: `${name} is set by the same change; do one of the two` },
    ]
  })
}

import { quote, type Path } from '../judge/problem.js'
import type { Membership } from '../world/directory.js'
import type { MembershipRecord } from '../world/effects.js'
import type { OwnMembership } from './change.js'
import { makeNoDepartment, type ChangeProblem } from './problems.js'
import type { Scene } from './scene.js'

type OwnMemberships = readonly (number | OwnMembership)[]

const rootId = 1
const int64End = 2n ** 63n

const toOwn = (one: number | OwnMembership): OwnMembership =>
  typeof one === 'number' ? { id: one } : one

function readOrder(order: number | string): bigint | undefined {
  const isInteger = typeof order === 'string' ? /^-?\d{1,19}$/.test(order) : Number.isInteger(order)
  const value = isInteger ? BigInt(order) : undefined
  return value !== undefined && value >= -int64End && value < int64End ? value : undefined
}

export function judgeMemberships(
  scene: Scene,
  departments: OwnMemberships | undefined,
  path: Path,
): readonly ChangeProblem[] {
  if (departments?.length === 0) return [{ path, text: 'nobody is in no department; name one' }]
  const ids = departments?.map((one) => toOwn(one).id) ?? [rootId]
  return (departments ?? []).flatMap((one, index): readonly ChangeProblem[] => {
    const { id, order } = toOwn(one)
    const place = [...path, index]
    if (scene.directory.findDepartment(id) === undefined) {
      return [makeNoDepartment(scene, id, typeof one === 'number' ? place : [...place, 'id'])]
    }
    if (ids.indexOf(id) !== index) {
      return [{ path: place, text: `department ${id} comes twice; name each once` }]
    }
    if (order === undefined || readOrder(order) !== undefined) return []
    const text = `expected an integer of 64 bits, not ${quote(String(order))}`
    return [{ path: [...place, 'order'], text }]
  })
}

/** What is not said of a membership is as it was before, if the person was in the department. */
export function toMemberships(
  scene: Scene,
  departments: OwnMemberships = [rootId],
  joinedMs: number,
  former: readonly Membership[] = [],
): readonly MembershipRecord[] {
  return departments.map((one) => {
    const { id, order, leader } = toOwn(one)
    const before = former.find(({ departmentId }) => departmentId === id)
    const given = order === undefined ? before?.order : readOrder(order)
    if (given !== undefined) scene.noteOrder(id, given)
    return {
      departmentId: id,
      order: String(given ?? scene.orderBehind(id)),
      leader: leader ?? before?.leader ?? false,
      joinedMs: before?.joinedMs ?? joinedMs,
    }
  })
}

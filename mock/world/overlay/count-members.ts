import type { Directory } from '../directory.js'
import type { Now } from './apply-effect.js'
import type { Generated } from './generated.js'

type LineageOf = (departmentId: number) => readonly number[]

/** Remembers lineages until `changeCount` tells another number. */
function rememberLineages(lineageOf: LineageOf, changeCount: () => number): LineageOf {
  const lineages = new Map<number, readonly number[]>()
  const seen = { changes: changeCount() }
  return (departmentId) => {
    if (seen.changes !== changeCount()) lineages.clear()
    seen.changes = changeCount()
    const lineage = lineages.get(departmentId) ?? lineageOf(departmentId)
    lineages.set(departmentId, lineage)
    return lineage
  }
}

/**
 * Distinct people of a department and those below it: the generated count and what effects changed
 * of it. Where departments were moved in or out, everybody below is counted anew.
 */
export function makeCountMembers(
  { directory, roster }: Generated,
  { people, departments }: Pick<Now, 'people' | 'departments'>,
): Directory['countMembers'] {
  function isReshaped(departmentId: number): boolean {
    return [...departments.moved].some((id) =>
      [roster.lineageOf(id), departments.lineageOf(id)].some((lineage) =>
        lineage.slice(1).includes(departmentId),
      ),
    )
  }

  function listBelow(departmentId: number): readonly number[] {
    const children = departments.childrenOf(departmentId)
    return [departmentId, ...children.flatMap(({ id }) => listBelow(id))]
  }

  // Only of departments that touched people were in, or are in.
  const generatedLineageOf = rememberLineages(roster.lineageOf, () => 0)
  const lineageOf = rememberLineages(departments.lineageOf, departments.changeCount)

  function countDifference(departmentId: number): number {
    const wasBelow = (id: number): boolean => generatedLineageOf(id).includes(departmentId)
    const before = [...people.touched.values()].filter((ids) => ids.some(wasBelow))
    const after = [...people.states.values()].filter(({ record }) =>
      record.memberships.some((one) => lineageOf(one.departmentId).includes(departmentId)),
    )
    return after.length - before.length
  }

  return (departmentId, { recursive }) => {
    if (!recursive) return people.memberIndexesOf(departmentId).length
    // Everybody is in some department.
    if (departments.find(departmentId)?.parentId === undefined) {
      return people.count({ activeOnly: false })
    }
    if (isReshaped(departmentId)) {
      return new Set(listBelow(departmentId).flatMap(people.memberIndexesOf)).size
    }
    const known = roster.findDepartment(departmentId) !== undefined
    const generated = known ? directory.countMembers(departmentId, { recursive }) : 0
    return generated + countDifference(departmentId)
  }
}

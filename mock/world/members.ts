import type { MemberOrder } from './directory.js'
import type { Records } from './records.js'

type Indexes = readonly number[]

/** Ascending; what compares equal keeps the directory's own order, which is that of the indexes. */
function sortBy(indexes: Indexes, keyOf: (index: number) => number | bigint): Indexes {
  return indexes
    .map((index) => ({ index, key: keyOf(index) }))
    .toSorted((left, right) => {
      if (left.key === right.key) return left.index - right.index
      return left.key < right.key ? -1 : 1
    })
    .map(({ index }) => index)
}

/** The members of a department in the order that a client asks for. */
export function sortMembers(
  records: Records,
  members: { readonly indexes: Indexes; readonly departmentId: number },
  order: MemberOrder,
): Indexes {
  const { indexes, departmentId } = members
  switch (order) {
    case 'custom':
      return sortBy(indexes, (index) => -records.orderOf(index, departmentId))
    case 'entry_asc':
      return sortBy(indexes, (index) => records.enteredMsOf(index, departmentId))
    case 'modify_asc':
      return sortBy(indexes, (index) => records.modifiedMsOf(index))
    // The exact reverse, among equals too; sorting downwards would keep these as they are.
    case 'entry_desc':
      return sortMembers(records, members, 'entry_asc').toReversed()
    case 'modify_desc':
      return sortMembers(records, members, 'modify_asc').toReversed()
    default:
      return order satisfies never
  }
}

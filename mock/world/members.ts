import type { MemberOrder } from './directory.js'
import type { Records } from './records.js'

type Indexes = readonly number[]

/** What is sorted by; the second number decides where the first ones are equal. */
type Key = readonly [number, number]

/** Ascending; what compares equal keeps the directory's own order, which is that of the indexes. */
function sortBy(indexes: Indexes, keyOf: (index: number) => Key): Indexes {
  return indexes
    .map((index) => ({ index, key: keyOf(index) }))
    .toSorted(
      (left, right) =>
        left.key[0] - right.key[0] || left.key[1] - right.key[1] || left.index - right.index,
    )
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
      return sortBy(indexes, (index) => {
        const { high, low } = records.orderOf(index, departmentId)
        return [-high, -low]
      })
    case 'entry_asc':
      return sortBy(indexes, (index) => [records.enteredMsOf(index, departmentId), 0])
    case 'modify_asc':
      return sortBy(indexes, (index) => [records.modifiedMsOf(index), 0])
    // The exact reverse, among equals too; sorting downwards would keep these as they are.
    case 'entry_desc':
      return sortMembers(records, members, 'entry_asc').toReversed()
    case 'modify_desc':
      return sortMembers(records, members, 'modify_asc').toReversed()
    default:
      return order satisfies never
  }
}

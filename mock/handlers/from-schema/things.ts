import { draw } from '../../world/chance.js'
import type { Department, Directory, Person } from '../../world/directory.js'

/** A person and a department of the organisation, for fields that name one (`x-binding`). */
export interface Things {
  person(): Person | undefined
  department(): Department | undefined
}

export interface Row {
  readonly seed: number
  /** The list that the row belongs to. */
  readonly entity: string
  /** Place in the list, from 0: no two rows of a page of members name the same person. */
  readonly row: number
}

/** The things of one row. Each is looked up when a field asks for it. */
export function findThings(directory: Directory, { seed, entity, row }: Row): Things {
  return {
    person() {
      const userIds = directory.userIdsOf(findMembers(directory, seed, entity).id)
      return directory.findPerson(userIds[row % userIds.length] ?? '')
    },
    department() {
      const children = directory.childrenOf(1)
      const first = Math.floor(draw(seed, entity, 'first department') * children.length)
      return children[(first + row) % children.length] ?? directory.findDepartment(1)
    },
  }
}

/** How many different people the rows of a list can name. */
export function countThings(directory: Directory, seed: number, entity: string): number {
  return directory.userIdsOf(findMembers(directory, seed, entity).id).length
}

/** A department with members, by a walk down the tree that the list decides. */
function findMembers(directory: Directory, seed: number, entity: string): { readonly id: number } {
  let best = { id: 1 }
  let children = directory.childrenOf(1)
  for (let level = 0; children.length > 0; level++) {
    const at = Math.floor(draw(seed, entity, `department ${level}`) * children.length)
    const next = children[at]
    if (next === undefined) break
    if (directory.userIdsOf(next.id).length > 0) best = next
    children = directory.childrenOf(next.id)
  }
  return best
}

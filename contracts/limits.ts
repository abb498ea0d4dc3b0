import type { Profile } from './profile.js'

/** How much laws read. They stream; where a walk would take more than this they sample, and say so. */
export interface Limits {
  /** Departments of the tree whose children are asked for. */
  readonly treeDepartments: number
  /** Departments whose members are asked for. */
  readonly memberDepartments: number
  /** Departments that each law on membership compares. */
  readonly comparedDepartments: number
  /** Departments whose people are asked for in every order. */
  readonly orderedDepartments: number
  /** People that a law asks for one by one. */
  readonly people: number
  /** Pages of one walk. */
  readonly pages: number
  /** Random requests for each operation; 0 where nothing is explored. */
  readonly explored: number
}

/** A pass over a few operations of a real service is a matter of two hundred requests. */
const few: Omit<Limits, 'explored'> = {
  treeDepartments: 7,
  memberDepartments: 7,
  comparedDepartments: 4,
  orderedDepartments: 1,
  people: 1,
  pages: 8,
}

const many: Omit<Limits, 'explored'> = {
  treeDepartments: 24,
  memberDepartments: 32,
  comparedDepartments: 6,
  orderedDepartments: 2,
  people: 4,
  pages: 8,
}

const closed: Omit<Limits, 'explored'> = {
  treeDepartments: 200,
  memberDepartments: 200,
  comparedDepartments: 40,
  orderedDepartments: 20,
  people: 40,
  pages: 100,
}

/** More operations than these are worth a longer look around. */
const fewOperations = 8

/** @param operations how many are judged; none where only laws are */
export function limitsOf(
  { profile, explore = 0 }: { readonly profile: Profile; readonly explore?: number },
  operations: number,
): Limits {
  const open = operations > 0 && operations <= fewOperations ? few : many
  return { ...(profile === 'mock' ? closed : open), explored: explore }
}

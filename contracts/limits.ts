import type { Profile } from './profile.js'

/** How much laws read. They stream; where a walk would take more than this they sample, and say so. */
export interface Limits {
  /** Departments of the tree whose children are asked for. */
  readonly treeDepartments: number
  /** Departments whose members are asked for. */
  readonly memberDepartments: number
  /** Departments that each law on membership compares. */
  readonly comparedDepartments: number
  /** People that a law asks for one by one. */
  readonly people: number
  /** Pages of one walk. */
  readonly pages: number
}

const limits: { readonly [Id in Profile]: Limits } = {
  live: { treeDepartments: 8, memberDepartments: 8, comparedDepartments: 4, people: 3, pages: 8 },
  mock: {
    treeDepartments: 200,
    memberDepartments: 200,
    comparedDepartments: 40,
    people: 40,
    pages: 100,
  },
}

export function limitsOf(profile: Profile): Limits {
  return limits[profile]
}

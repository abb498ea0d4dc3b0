import { makeDice } from './dice.js'
import { makeIndexMemory } from './pages.js'
import type { Roster } from './roster.js'

/** Share of the people in whose record somebody entered the direct manager. */
const enteredShare = 0.85

/** Departments for which the leaders from there upwards stay in memory. */
const rememberedDepartments = 256

/** Gives the index of a person's direct manager, if there is one and somebody entered it. */
export type Managers = (index: number) => number | undefined

/**
 * The direct manager is who leads the primary department first, or for those who lead it
 * themselves the next one above with another leader. Nobody for who leads the organisation.
 */
export function makeManagers(roster: Roster, seed: number): Managers {
  const dice = makeDice(seed, 'person/manager-entered')
  const leadersAbove = makeIndexMemory(rememberedDepartments, (departmentId) =>
    roster.lineageOf(departmentId).map(firstLeaderOf),
  )

  function firstLeaderOf(departmentId: number): number | undefined {
    return roster.leadersOf(departmentId)[0]
  }

  return (index) => {
    if (dice.draw(index) >= enteredShare) return undefined
    const homeId = roster.placeOf(index).department.id
    const lowest = roster.leads(index, homeId) ? 1 : 0
    return leadersAbove(homeId).find(
      (leader, height) => height >= lowest && leader !== undefined && leader !== index,
    )
  }
}

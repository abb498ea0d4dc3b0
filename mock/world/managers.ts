import { draw } from './chance.js'
import { toEntity } from './records.js'
import type { Roster } from './roster.js'

/** Share of the people in whose record somebody entered the direct manager. */
const enteredShare = 0.85

/**
 * Index of the direct manager: who leads the primary department first, or for those who lead it
 * themselves the next one above with another leader. Nobody for who leads the organisation.
 */
export function findManager(roster: Roster, seed: number, index: number): number | undefined {
  if (draw(seed, toEntity(index), 'manager-entered') >= enteredShare) return undefined
  const home = roster.placeOf(index).department.id
  const above = roster.leads(index, home) ? 1 : 0
  for (const departmentId of roster.lineageOf(home).slice(above)) {
    const [leader] = roster.leadersOf(departmentId)
    if (leader !== undefined && leader !== index) return leader
  }
  return undefined
}

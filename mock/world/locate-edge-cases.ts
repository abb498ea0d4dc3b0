import type { EdgeCase, Organization } from './organization.js'
import { makePeople } from './people.js'
import { makeTableRoster } from './roster.js'

/** An edge case and the ids that carry it, so that a report can say which were touched. */
export interface LocatedEdgeCase extends Pick<EdgeCase, 'number' | 'name' | 'sentence'> {
  readonly userIds: readonly string[]
  readonly departmentIds: readonly number[]
}

export function locateEdgeCases(
  organization: Organization,
  seed: number,
): readonly LocatedEdgeCase[] {
  const roster = makeTableRoster(organization)
  const people = makePeople({ roster, seed })
  return organization.edgeCases.map(({ number, name, sentence, people: rows, departmentIds }) => ({
    number,
    name,
    sentence,
    userIds: (rows ?? []).map(({ seat }) => people.userIdOf(roster.indexOfSeat(seat))),
    departmentIds: departmentIds ?? [],
  }))
}

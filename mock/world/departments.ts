import { withoutUndefined } from '../without-undefined.js'
import { makeDice } from './dice.js'
import type { Audience, DepartmentChat, Directory } from './directory.js'
import { unset } from './fields.js'
import type { AudienceRow, DepartmentRow } from './organization.js'
import type { People } from './people.js'
import type { Roster } from './roster.js'

interface Source {
  readonly roster: Roster
  readonly people: People
  readonly seed: number
}

/** `chat` and 32 hex digits, as live ones. */
export function makeChatIds(seed: number): (departmentId: number) => string {
  const words = makeDice(seed, 'department/chat')
  return (departmentId) => {
    const hex = [1, 2, 3, 4].map((word) =>
      words.integer(departmentId, { from: 0, to: 0xffff_ffff }, word).toString(16).padStart(8, '0'),
    )
    return `chat${hex.join('')}`
  }
}

/** What the table says, or else one of the two ways of saying nothing. */
export function makeBriefs(seed: number): (row: DepartmentRow) => string | undefined {
  const briefs = makeDice(seed, 'department/brief')
  return ({ id, brief }) => brief ?? unset(briefs.draw(id))
}

/** Belongs to who leads the department, or else to its first member. */
function makeChat(
  { roster, people }: Source,
  row: DepartmentRow,
  leaders: readonly number[],
  chatIdOf: (departmentId: number) => string,
): DepartmentChat | undefined {
  const [owner] = [...leaders, ...roster.memberIndexesOf(row.id)]
  if (row.chat !== true || owner === undefined) return undefined
  return {
    id: chatIdOf(row.id),
    ownerUserId: people.userIdOf(owner),
    includesSubDepartments: row.chatIncludesSubDepartments ?? false,
  }
}

function toAudience(
  { roster, people }: Source,
  row: AudienceRow | undefined,
): Audience | undefined {
  if (row === undefined) return undefined
  const userIds = row.seats.map((seat) => people.userIdOf(roster.indexOfSeat(seat)))
  return { departmentIds: row.departmentIds, userIds }
}

/** Departments as a look at one of them shows them: what needs its people, or the seed. */
export function makeDepartments(source: Source): Pick<Directory, 'detailsOf' | 'countMembers'> {
  const { roster, people, seed } = source
  const chatIdOf = makeChatIds(seed)
  const briefOf = makeBriefs(seed)

  return {
    detailsOf: (departmentId) => {
      const row = roster.rowOf(departmentId)
      const leaders = roster.leadersOf(departmentId)
      return withoutUndefined({
        chat: makeChat(source, row, leaders, chatIdOf),
        managerUserIds: leaders.map(people.userIdOf),
        visibleTo: toAudience(source, row.visibleTo),
        sees: toAudience(source, row.sees),
        approvesApplications: row.approvesApplications ?? false,
        code: row.code,
        brief: briefOf(row),
        telephone: row.telephone,
      })
    },
    countMembers: (departmentId, { recursive }) =>
      recursive ? roster.countBelow(departmentId) : roster.memberIndexesOf(departmentId).length,
  }
}

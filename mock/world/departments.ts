import { withoutUndefined } from '../without-undefined.js'
import { draw, drawInteger } from './chance.js'
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

const toEntity = (departmentId: number): string => `department-${departmentId}`

/** `chat` and 32 hex digits, as live ones. */
function makeChatId(seed: number, departmentId: number): string {
  const words = [1, 2, 3, 4].map((word) =>
    drawInteger(seed, toEntity(departmentId), `chat-id-${word}`, { from: 0, to: 0xffff_ffff }),
  )
  return `chat${words.map((word) => word.toString(16).padStart(8, '0')).join('')}`
}

/** Belongs to who leads the department, or else to its first member. */
function makeChat(
  { roster, people, seed }: Source,
  row: DepartmentRow,
  leaders: readonly number[],
): DepartmentChat | undefined {
  const [owner] = [...leaders, ...roster.memberIndexesOf(row.id)]
  if (row.chat !== true || owner === undefined) return undefined
  return {
    id: makeChatId(seed, row.id),
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

  return {
    detailsOf: (departmentId) => {
      const row = roster.rowOf(departmentId)
      const leaders = roster.leadersOf(departmentId)
      return withoutUndefined({
        chat: makeChat(source, row, leaders),
        managerUserIds: leaders.map(people.userIdOf),
        visibleTo: toAudience(source, row.visibleTo),
        sees: toAudience(source, row.sees),
        approvesApplications: row.approvesApplications ?? false,
        code: row.code,
        brief: row.brief ?? unset(draw(seed, toEntity(departmentId), 'unset-brief')),
        telephone: row.telephone,
      })
    },
    countMembers: (departmentId, { recursive }) =>
      recursive ? roster.countBelow(departmentId) : roster.memberIndexesOf(departmentId).length,
  }
}

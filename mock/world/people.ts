import { startOfShanghaiDay } from '../../src/protocol/time.js'
import { withoutUndefined } from '../without-undefined.js'
import { draw } from './chance.js'
import type { Person } from './directory.js'
import { avatarOf, contactOf, type Drawn, extensionOf, workOf } from './fields.js'
import { makeMobile, makeUnionId, makeUserId, readUserId } from './identifiers.js'
import { findManager } from './managers.js'
import { lastRecordDay } from './hiring.js'
import { makeRecords, type Records, toEntity } from './records.js'
import { rolesOf } from './roles.js'
import type { Roster } from './roster.js'
import type { PersonalName, Texts } from './texts.js'
import { titleOf } from './titles.js'

/** The people of one organisation and one seed, each made when asked for. */
export interface People {
  readonly records: Records
  userIdOf(index: number): string
  findIndex(userId: string): number | undefined
  personOf(index: number): Person
}

interface Source {
  readonly roster: Roster
  readonly seed: number
  readonly texts: Texts
}

/** The mailbox of a person whose name is written in the table. */
function toMailbox(latin: string | undefined): string {
  const words = latin?.toLowerCase().match(/[a-z]+/g)
  return words?.join('.') ?? 'staff'
}

function nameOf({ roster, texts }: Source, index: number): PersonalName {
  const written = roster.findRow(index)?.set?.name
  if (written === undefined) return texts.nameOf(toEntity(index))
  return { name: written, mailbox: toMailbox(written.en) }
}

/** Everything about a person that hangs on the work. */
function employmentOf(source: Source, index: number, hiredDay: number, mailbox: string) {
  const { roster, seed } = source
  const { department, place, craft } = roster.placeOf(index)
  const entity = toEntity(index)
  const title = titleOf(seed, entity, { department, craft, place, hiredDay })
  const jobNumber = `QY${String(index + 1).padStart(5, '0')}`
  return {
    ...contactOf(seed, entity, `${mailbox}${index + 1}`, craft),
    ...workOf(seed, entity, { craft, title, jobNumber }),
  }
}

function drawPerson(source: Source, records: Records, index: number): Drawn<DrawnPerson> {
  const { roster, seed, texts } = source
  const entity = toEntity(index)
  const hiredDay = records.hiredDayOf(index)
  const { name, mailbox } = nameOf(source, index)
  return {
    unionId: makeUnionId({ seed, space: 'staff', index }),
    name,
    avatar: avatarOf(seed, entity),
    stateCode: '86',
    mobile: makeMobile({ seed, space: 'staff', index }),
    hideMobile: draw(seed, entity, 'hide-mobile') < 0.03,
    ...employmentOf(source, index, hiredDay, mailbox),
    extension: extensionOf(seed, entity, {
      serviceYears: Math.floor((lastRecordDay - hiredDay) / 365),
      province: () => texts.provinceOf(entity),
    }),
    hiredDateMs: startOfShanghaiDay(hiredDay),
    joinedMs: records.joinedMsOf(index),
    modifiedMs: records.modifiedMsOf(index),
    active: roster.isActive(index),
    admin: false,
    boss: false,
    senior: roster.leads(index, 1),
    realAuthed: roster.isActive(index) && draw(seed, entity, 'real-authed') < 0.97,
    restricted: false,
    memberships: roster.departmentIdsOf(index).map((id) => records.membershipOf(index, id)),
  }
}

/** What no record has unless the table writes it. */
const unwritten = {
  positions: undefined,
  enterpriseAccount: undefined,
  orgEmailType: undefined,
  fromUnionOrganisation: undefined,
}

type DrawnPerson = Omit<Person, 'userId' | 'managerUserId' | 'roles' | keyof typeof unwritten>

export function makePeople(source: Source): People {
  const { roster, seed } = source
  const records = makeRecords(roster, seed)

  function userIdOf(index: number): string {
    const row = roster.findRow(index)
    return row?.userId ?? makeUserId({ seed, space: 'staff', index }, row?.userIdShape)
  }

  function findIndex(userId: string): number | undefined {
    const index = roster.findLiteral(userId) ?? readUserId(seed, userId)?.index
    if (index === undefined || index >= roster.peopleCount) return undefined
    return userIdOf(index) === userId ? index : undefined
  }

  function personOf(index: number): Person {
    const row = roster.findRow(index)
    const removed = Object.fromEntries((row?.without ?? []).map((field) => [field, undefined]))
    const drawn = drawPerson(source, records, index)
    const managerIndex = findManager(roster, seed, index)
    const fields: Drawn<Omit<Person, 'roles'>> = {
      userId: userIdOf(index),
      managerUserId: managerIndex === undefined ? undefined : userIdOf(managerIndex),
      ...unwritten,
      ...drawn,
      ...row?.set,
      ...removed,
    }
    // A cast, since no type says that only fields that may be absent are undefined.
    const person = withoutUndefined(fields) as Omit<Person, 'roles'>
    return { ...person, roles: rolesOf(person) }
  }

  return { records, userIdOf, findIndex, personOf }
}

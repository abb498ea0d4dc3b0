import { startOfShanghaiDay } from '../../src/protocol/time.js'
import { makeDice } from './dice.js'
import type { Name, Person, PersonName } from './directory.js'
import { type Job, makeFields } from './fields.js'
import { lastRecordDay } from './hiring.js'
import { type Identifiers, makeIdentifiers } from './identifiers.js'
import { makeManagers } from './managers.js'
import type { PersonRow } from './organization.js'
import { makeIndexMemory } from './pages.js'
import { makeRecords, type RecordNumbers, type Records } from './records.js'
import { rolesOf } from './roles.js'
import type { Roster } from './roster.js'
import { makeTexts, type Texts } from './texts.js'
import { makeTitles } from './titles.js'

/** The people of one organisation and one seed, each made when asked for. */
export interface People {
  readonly records: Records
  userIdOf(index: number): string
  findIndex(userId: string): number | undefined
  nameOf(index: number): PersonName
  personOf(index: number): Person
}

interface Source {
  readonly roster: Roster
  readonly seed: number
}

/**
 * People made last who stay in memory: some pages of a list. More of them would cost the collector
 * of garbage more than making them again.
 */
const rememberedPeople = 256

/** A record as the table has it where the table says something. */
function applyRow(person: Person, { set, without = [] }: PersonRow): Person {
  const removed = Object.fromEntries(without.map((field) => [field, undefined]))
  const written: Person = { ...person, ...set, ...removed }
  return { ...written, roles: rolesOf(written) }
}

export function makePeople(source: Source): People {
  const { roster, seed } = source
  const identifiers = makeIdentifiers(seed, 'staff')
  const texts = makeTexts(seed, 'person')
  const records = makeRecords(roster, seed)

  function userIdOf(index: number): string {
    const row = roster.findRow(index)
    return row?.userId ?? identifiers.userIdOf(index, row?.userIdShape)
  }

  function findIndex(userId: string): number | undefined {
    const index = roster.findLiteral(userId) ?? identifiers.readUserId(userId)
    if (index === undefined || index >= roster.peopleCount) return undefined
    return userIdOf(index) === userId ? index : undefined
  }

  function nameOf(index: number): PersonName {
    const written = roster.findRow(index)?.set?.name
    return { userId: userIdOf(index), name: written ?? texts.nameOf(index) }
  }

  const draw = makeDrawing({ ...source, identifiers, texts, records, nameOf, userIdOf })
  const personOf = makeIndexMemory(rememberedPeople, (index) => {
    const row = roster.findRow(index)
    return row === undefined ? draw(index) : applyRow(draw(index), row)
  })
  return { records, userIdOf, findIndex, nameOf, personOf }
}

interface Making extends Source, Pick<People, 'records' | 'nameOf' | 'userIdOf'> {
  readonly identifiers: Identifiers
  readonly texts: Texts
}

/** What the drawn fields of a person follow from. */
function makeJobs({ roster, seed, texts }: Making) {
  const titleOf = makeTitles(seed)

  /** `given.surname` in lower-case letters, as mailboxes are called; not unique. */
  function mailboxOf(index: number, { en = 'staff' }: Name): string {
    const latin = en.toLowerCase()
    const isDrawn = roster.findRow(index)?.set?.name === undefined
    // Names that are drawn are two words; those written by hand are anything.
    return isDrawn ? latin.replace(' ', '.') : (latin.match(/[a-z]+/g) ?? ['staff']).join('.')
  }

  return (index: number, { name }: PersonName, { hiredDay }: RecordNumbers): Job => {
    const { department, place, craft } = roster.placeOf(index)
    return {
      craft,
      title: titleOf(index, { department, craft, place, hiredDay }),
      jobNumber: `QY${String(index + 1).padStart(5, '0')}`,
      address: () => `${mailboxOf(index, name)}${index + 1}`,
      serviceYears: Math.floor((lastRecordDay - hiredDay) / 365),
      province: () => texts.provinceOf(index),
    }
  }
}

/** Draws a whole person, in one go: a member that the record lacks is `undefined`. */
function makeDrawing(making: Making): (index: number) => Person {
  const { roster, seed, identifiers, records, nameOf, userIdOf } = making
  const jobOf = makeJobs(making)
  const fieldsOf = makeFields(seed)
  const managerOf = makeManagers(roster, seed)
  const realAuths = makeDice(seed, 'person/real-authed')

  return (index) => {
    const named = nameOf(index)
    const { userId } = named
    const record = records.recordOf(index)
    const { joinedMs, modifiedMs, memberships } = record
    const fields = fieldsOf(index, jobOf(index, named, record))
    const managerIndex = managerOf(index)
    const active = roster.isActive(index)
    // Written out: a spread would cost several times as much as all the rest.
    return {
      userId,
      unionId: identifiers.unionIdOf(index),
      name: named.name,
      avatar: fields.avatar,
      stateCode: '86',
      mobile: identifiers.mobileOf(index),
      hideMobile: fields.hideMobile,
      telephone: fields.telephone,
      jobNumber: fields.jobNumber,
      title: fields.title,
      email: fields.email,
      orgEmail: fields.orgEmail,
      workPlace: fields.workPlace,
      remark: fields.remark,
      extension: fields.extension,
      hiredDateMs: startOfShanghaiDay(record.hiredDay),
      joinedMs,
      modifiedMs,
      active,
      admin: false,
      boss: false,
      senior: roster.leads(index, 1),
      realAuthed: active && realAuths.draw(index) < 0.97,
      restricted: false,
      memberships,
      managerUserId: managerIndex === undefined ? undefined : userIdOf(managerIndex),
      roles: rolesOf({ userId, admin: false, title: fields.title, memberships }),
    }
  }
}

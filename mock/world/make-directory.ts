import type { Int64 } from '../../src/protocol/int64.js'
import { toShanghaiDay } from '../../src/protocol/time.js'
import type { Directory, Member, MemberQuery } from './directory.js'
import { makeChatIds, makeDepartments } from './departments.js'
import { makeLeavers } from './leavers.js'
import { sortMembers } from './members.js'
import type { Organization } from './organization.js'
import type { Generated } from './overlay/generated.js'
import { makeMemory, takePage } from './pages.js'
import { makePeople, type People } from './people.js'
import { makeRoster } from './grown-roster.js'
import { makeHiring } from './hiring.js'
import type { Roster } from './roster.js'
import { makeAttendance, makeLoneAttendance } from './attendance.js'
import { makeSeniority } from './seniority.js'
import { makeSignIns, type SignIns } from './sign-ins.js'
import { makeTexts } from './texts.js'

export interface DirectorySource {
  readonly organization: Organization
  /** How many people there are in all; those that the organisation has by hand when absent. */
  readonly people?: number
  /** Any integer. */
  readonly seed: number
  /** Start of the Shanghai day on which the tenant was made, in Unix milliseconds. */
  readonly epochMs: number
}

/** Lists of indexes that stay in memory, each of a department in one order. */
const rememberedLists = 64

function makeMemberLists(
  roster: Roster,
  people: People,
): Pick<Directory, 'membersOf' | 'memberNamesOf'> {
  const memory = makeMemory<readonly number[]>(rememberedLists)
  const isListed = (index: number): boolean => roster.findRow(index)?.set?.restricted !== true

  function list(departmentId: number, { order, includeRestricted }: MemberQuery) {
    const question = [departmentId, order, includeRestricted].join()
    return memory(question, () => {
      const all = roster.memberIndexesOf(departmentId)
      const indexes = includeRestricted ? all : all.filter(isListed)
      return sortMembers(people.records, { indexes, departmentId }, order)
    })
  }

  function memberOf(index: number, departmentId: number): Member {
    const person = people.personOf(index)
    const membership = person.memberships.find((each) => each.departmentId === departmentId)
    if (membership === undefined) throw new Error(`no member ${index} in ${departmentId}`)
    return { person, membership }
  }

  return {
    membersOf: (departmentId, query) =>
      takePage(list(departmentId, query), query, (index) => memberOf(index, departmentId)),
    memberNamesOf: (departmentId, query) =>
      takePage(list(departmentId, query), query, people.nameOf),
  }
}

function makeSignInsOf(roster: Roster, people: People, seed: number): SignIns {
  const seniority = makeSeniority(roster, people.records, makeHiring(roster, seed))
  return makeSignIns(roster, makeAttendance(seniority, seed))
}

function makeSignInsOn(signIns: SignIns, people: People): Directory['signInsOn'] {
  return ({ offset, limit, ...question }) => {
    const list = signIns.list(question)
    return { rows: list.page(offset, limit).map(people.userIdOf), total: list.total }
  }
}

/**
 * The generated organisation. Nothing is made up front but a few integers per department that is
 * written by hand, and per site; a list is sorted when it is asked for, and texts are made for the
 * rows of a page only.
 */
export function makeDirectory(source: DirectorySource): Directory {
  return makeGenerated(source).directory
}

/** The same with the parts that changes are laid over. A roster is good for every seed and day. */
export function makeGenerated(
  { organization, people: peopleCount, seed, epochMs }: DirectorySource,
  roster: Roster = makeRoster(organization, peopleCount),
): Generated {
  const texts = makeTexts(seed, 'leaver')
  const people = makePeople({ roster, seed })
  const epochDay = toShanghaiDay(epochMs)
  const bulkPeople = roster.peopleCount - roster.cohorts.at(0).people
  const leavers = makeLeavers({ organization, seed, epochDay, texts, bulkPeople })
  const signIns = makeSignInsOf(roster, people, seed)
  const signsInAlone = makeLoneAttendance(seed)
  const directory: Directory = {
    countPeople: ({ activeOnly }) => (activeOnly ? roster.activeCount : roster.peopleCount),
    countDepartments: () => roster.departmentCount,
    // No id is beyond 2^53, so none is ever a bigint.
    findDepartment: (departmentId: Int64) =>
      typeof departmentId === 'bigint' ? undefined : roster.findDepartment(departmentId),
    childrenOf: roster.childrenOf,
    lineageOf: roster.lineageOf,
    ...makeDepartments({ roster, people, seed }),
    ...makeMemberLists(roster, people),
    userIdsOf: (departmentId) => roster.memberIndexesOf(departmentId).map(people.userIdOf),
    findPerson: (userId) => {
      const index = people.findIndex(userId)
      return index === undefined ? undefined : people.personOf(index)
    },
    findPersonByLogin: (loginId) => {
      const index = roster.findLogin(loginId)
      return index === undefined ? undefined : people.personOf(index)
    },
    signInsOn: makeSignInsOn(signIns, people),
    leaversBetween: leavers.between,
  }
  return {
    directory,
    roster,
    people,
    signIns,
    signsInAlone,
    chatIdOf: makeChatIds(seed),
  }
}

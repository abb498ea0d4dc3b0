import { withoutUndefined } from '../../without-undefined.js'
import type { DepartmentDetails, Directory, MemberQuery } from '../directory.js'
import type { Effect } from '../effects.js'
import { sortMembers } from '../members.js'
import { makeMemory, takePage } from '../pages.js'
import { applyEffect, type Now } from './apply-effect.js'
import { makeCountMembers } from './count-members.js'
import { makeDepartmentsNow, type Viewers } from './departments-now.js'
import type { Generated } from './generated.js'
import { makeHistory, type History, type Mark } from './history.js'
import { makeLeaversNow } from './leavers-now.js'
import { makePeopleNow } from './people-now.js'
import { makeSignInsNow } from './sign-ins-now.js'

/**
 * Effects folded over a generated organisation, in place: an effect costs what it changes and not
 * what was changed before. A state is gone back to by taking back what came after it.
 */
export interface Overlay {
  /** The organisation as it is after the effects applied so far. */
  readonly directory: Directory
  /** Changes nothing when it throws. @throws {Error} for an effect that does not fit what is there */
  apply(effect: Effect): void
  /** Whether there ever was a department of that id. */
  hadDepartment(departmentId: number): boolean
  /** The organisation as it is now, for `back`; from here on, effects are remembered. */
  mark(): Mark
  /**
   * Back to how it was at a mark, for the price of the effects since then. Marks that were made
   * later are void.
   */
  back(mark: Mark): void
  /** Does what may give false, and changes nothing then, nor when it throws. */
  attempt(work: () => boolean): boolean
}

const rememberedLists = 64

type ChangeCount = () => number

type MemberLists = Pick<Directory, 'membersOf' | 'memberNamesOf'>

function makeMemberLists(
  { directory, roster }: Generated,
  { people }: Now,
  changeCount: ChangeCount,
): MemberLists {
  const memory = makeMemory<readonly number[]>(rememberedLists)

  function isListed(index: number): boolean {
    const record = people.states.get(index)?.record
    return !(record?.restricted ?? roster.findRow(index)?.set?.restricted ?? false)
  }

  function list(departmentId: number, { order, includeRestricted }: MemberQuery) {
    const question = [changeCount(), departmentId, order, includeRestricted].join()
    return memory(question, () => {
      const all = people.memberIndexesOf(departmentId)
      const indexes = includeRestricted ? all : all.filter(isListed)
      return sortMembers(people.records, { indexes, departmentId }, order)
    })
  }

  return {
    membersOf: (departmentId, query) => {
      if (people.isTouched(departmentId)) {
        const indexes = list(departmentId, query)
        return takePage(indexes, query, (index) => people.memberOf(index, departmentId))
      }
      const { rows, total } = directory.membersOf(departmentId, query)
      const refreshed = rows.map(({ person, membership }) => ({
        person: people.refresh(person),
        membership,
      }))
      return { rows: refreshed, total }
    },
    memberNamesOf: (departmentId, query) => {
      if (!people.isTouched(departmentId)) return directory.memberNamesOf(departmentId, query)
      return takePage(list(departmentId, query), query, people.nameOf)
    },
  }
}

function makeDetailsOf(generated: Generated, now: Now): Directory['detailsOf'] {
  const { people, departments } = now
  const toAudience = ({ departmentIds, indexes }: Viewers) => ({
    departmentIds: departmentIds.filter((id) => !departments.isRemoved(id)),
    userIds: indexes.filter((index) => !people.isGone(index)).map(people.userIdOf),
  })
  function findUntouched(departmentId: number): DepartmentDetails | undefined {
    if (departments.findState(departmentId) !== undefined) return undefined
    if (people.isTouched(departmentId)) return undefined
    const details = generated.directory.detailsOf(departmentId)
    // Somebody may be gone who stands in an audience.
    return details.visibleTo === undefined && details.sees === undefined ? details : undefined
  }

  function makeDetails(departmentId: number): DepartmentDetails {
    const { createGroup, chatIncludesSubDepartments, ...state } = departments.stateOf(departmentId)
    const { visibleTo, sees, approvesApplications, code, brief, telephone } = state
    const members = people.memberIndexesOf(departmentId)
    const leaders = members.filter((index) => people.leads(index, departmentId))
    const [owner] = [...leaders, ...members]
    const chat =
      createGroup && owner !== undefined
        ? {
            id: generated.chatIdOf(departmentId),
            ownerUserId: people.userIdOf(owner),
            includesSubDepartments: chatIncludesSubDepartments,
          }
        : undefined
    return withoutUndefined({
      chat,
      managerUserIds: leaders.map(people.userIdOf),
      visibleTo: visibleTo && toAudience(visibleTo),
      sees: sees && toAudience(sees),
      approvesApplications,
      code,
      brief,
      telephone,
    })
  }

  return (departmentId) => findUntouched(departmentId) ?? makeDetails(departmentId)
}

function makeDirectoryNow(generated: Generated, now: Now, changeCount: ChangeCount): Directory {
  const { people, departments, leavers } = now
  const findPerson = (index: number | undefined) =>
    index === undefined ? undefined : people.personOf(index)
  return {
    countPeople: people.count,
    countDepartments: departments.count,
    // No id is beyond 2^53, so none is ever a bigint.
    findDepartment: (id) => (typeof id === 'bigint' ? undefined : departments.find(id)),
    childrenOf: departments.childrenOf,
    lineageOf: departments.lineageOf,
    detailsOf: makeDetailsOf(generated, now),
    countMembers: makeCountMembers(generated, now),
    ...makeMemberLists(generated, now, changeCount),
    userIdsOf: (id) => people.memberIndexesOf(id).map(people.userIdOf),
    findPerson: (userId) => findPerson(people.findIndex(userId)),
    findPersonByLogin: (loginId) => findPerson(people.findLogin(loginId)),
    signInsOn: makeSignInsNow(generated, people, changeCount),
    leaversBetween: leavers.between,
  }
}

export function makeOverlay(generated: Generated): Overlay {
  const history = makeHistory()
  const now: Now = {
    people: makePeopleNow(generated, history),
    departments: makeDepartmentsNow(generated, history),
    leavers: makeLeaversNow(generated.directory, history),
  }
  // Lists are remembered by it, so it never goes back.
  const changes = { count: 0 }

  function back(mark: Mark): void {
    history.back(mark)
    changes.count += 1
  }

  return {
    directory: makeDirectoryNow(generated, now, () => changes.count),
    apply: (effect) => {
      applyEffect(now, effect)
      changes.count += 1
    },
    hadDepartment: now.departments.isUsed,
    mark: history.mark,
    back,
    attempt: (work) => attempt(history, back, work),
  }
}

function attempt(history: History, back: (mark: Mark) => void, work: () => boolean): boolean {
  const wasMarked = history.isMarked()
  const mark = history.mark()
  let isDone = false
  try {
    isDone = work()
  } finally {
    if (!isDone) back(mark)
    if (!wasMarked) history.settle()
  }
  return isDone
}

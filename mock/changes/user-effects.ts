import { quote, type Path } from '../judge/problem.js'
import { withoutUndefined } from '../without-undefined.js'
import type { Name } from '../world/directory.js'
import type { Effect, PersonChanged, PersonFields } from '../world/effects.js'
import { drawUnionId } from '../world/identifiers.js'
import type { Change, OwnLeaver, OwnUser } from './change.js'
import { judgeMemberships, toMemberships } from './memberships.js'
import {
  getTime,
  judgeBoth,
  judgeExtension,
  judgePast,
  judgeTime,
  makeNobody,
  type ChangeProblem,
} from './problems.js'
import type { Scene } from './scene.js'

type ChangeOf<Kind extends Change['kind']> = Extract<Change, { kind: Kind }>

/** In characters, as the pages count them. */
const maximumUserIdLength = 64

export const toName = (name: string | Name): Name =>
  typeof name === 'string' ? { zh: name } : name

function isTexts(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  return Object.values(value).every((member) => typeof member === 'string')
}

function judgeUserId(userId: string, path: Path): readonly ChangeProblem[] {
  const { length } = Array.from(userId)
  if (length >= 1 && length <= maximumUserIdLength) return []
  return [{ path, text: `expected 1 to ${maximumUserIdLength} characters, not ${length}` }]
}

export function judgeManager(
  scene: Scene,
  userId: string,
  managerUserId: string | undefined,
  path: Path,
): readonly ChangeProblem[] {
  if (managerUserId === undefined) return []
  if (managerUserId === userId) return [{ path, text: 'nobody is the own manager; name another' }]
  if (scene.directory.findPerson(managerUserId) !== undefined) return []
  return [makeNobody(scene, managerUserId, path)]
}

/** What a newcomer and a change say alike. */
function judgeFields(
  scene: Scene,
  userId: string,
  fields: Partial<OwnUser>,
  path: Path,
): readonly ChangeProblem[] {
  return [
    ...judgeMemberships(scene, fields.departments, [...path, 'departments']),
    ...judgeExtension(fields.extension, [...path, 'extension'], isTexts),
    ...judgeTime(fields.hired, [...path, 'hired']),
    ...judgeManager(scene, userId, fields.managerUserId, [...path, 'managerUserId']),
  ]
}

function judgeHolder(scene: Scene, userId: string, path: Path): readonly ChangeProblem[] {
  const holder = scene.directory.findPerson(userId)
  if (holder === undefined) return []
  const holds = `${quote(holder.name.zh)} has the user id ${quote(userId)}`
  return [{ path, text: `${holds}; take another, or change-user` }]
}

export function judgeNewcomer(scene: Scene, user: OwnUser, path: Path): readonly ChangeProblem[] {
  const idPath = [...path, 'userId']
  return [
    ...judgeUserId(user.userId, idPath),
    ...judgeHolder(scene, user.userId, idPath),
    ...judgeFields(scene, user.userId, user, path),
    ...judgePast(scene, user.joined, [...path, 'joined']),
  ]
}

/** Fields as a record has them, of those that are given. */
function toFields({ name, hired, ...user }: Partial<OwnUser>): Partial<PersonFields> {
  const { userId: _, unionId: _u, departments: _d, joined: _j, ...fields } = user
  return withoutUndefined({
    ...fields,
    name: name === undefined ? undefined : toName(name),
    hiredDateMs: hired === undefined ? undefined : getTime(hired),
    stateCode: fields.stateCode ?? (fields.mobile === undefined ? undefined : '86'),
  })
}

/** Of a newcomer who was judged. */
export function addUser(scene: Scene, user: OwnUser): Effect {
  const joinedMs = user.joined === undefined ? scene.nowMs : getTime(user.joined)
  return {
    kind: 'person-added',
    person: {
      avatar: '',
      hideMobile: false,
      active: true,
      admin: false,
      boss: false,
      senior: false,
      realAuthed: false,
      restricted: false,
      ...toFields(user),
      name: toName(user.name),
      userId: user.userId,
      unionId: user.unionId ?? drawUnionId(scene.seed, user.userId),
      joinedMs,
      modifiedMs: joinedMs,
      memberships: toMemberships(scene, user.departments, joinedMs),
    },
  }
}

export function judgeUserChange(
  scene: Scene,
  { userId, set = {}, unset }: ChangeOf<'change-user'>,
): readonly ChangeProblem[] {
  if (scene.directory.findPerson(userId) === undefined) {
    return [makeNobody(scene, userId, ['userId'])]
  }
  return [...judgeFields(scene, userId, set, ['set']), ...judgeBoth(set, unset)]
}

export function changeUser(
  scene: Scene,
  { userId, set = {}, unset = [] }: ChangeOf<'change-user'>,
): PersonChanged {
  const person = scene.directory.findPerson(userId)
  const { stateCode, ...fields } = toFields(set)
  // A number that stands beside a code already keeps it.
  const keepsCode =
    set.stateCode === undefined && (person?.stateCode !== undefined || unset.includes('stateCode'))
  return {
    kind: 'person-changed',
    userId,
    set: {
      ...fields,
      ...(stateCode !== undefined && !keepsCode && { stateCode }),
      modifiedMs: scene.nowMs,
    },
    ...(unset.length > 0 && {
      unset: unset.map((name) => (name === 'hired' ? 'hiredDateMs' : name)),
    }),
    ...(set.departments && {
      memberships: toMemberships(scene, set.departments, scene.nowMs, person?.memberships),
    }),
  }
}

export function judgeLeaver(
  scene: Scene,
  { userId, left }: OwnLeaver,
  path: Path,
): readonly ChangeProblem[] {
  return [...judgeUserId(userId, [...path, 'userId']), ...judgePast(scene, left, [...path, 'left'])]
}

export function addLeaver({ left, ...leaver }: OwnLeaver): Effect {
  return {
    kind: 'leaver-added',
    leaver: {
      userId: leaver.userId,
      name: toName(leaver.name),
      stateCode: leaver.stateCode ?? '86',
      mobile: leaver.mobile ?? '',
      leftMs: getTime(left),
      reason: leaver.reason ?? 'leave',
    },
  }
}

import type { Audience, Directory, Leaver, Person } from '../../mock/world/directory.js'
import type { Scene, Truths } from './edge-case-scene.js'
import { dayMs, epochMs, leaversBetween, membersOf } from './support.js'

const sizes = ({ directory, departments }: Scene): readonly number[] =>
  departments.map(({ id }) => directory.userIdsOf(id).length)
const departmentIdsOfPerson = ({ memberships }: Person): readonly number[] =>
  memberships.map(({ departmentId }) => departmentId)
const isAbove = (directory: Directory, upper: number, lower: number): boolean =>
  upper !== lower && directory.lineageOf(lower).includes(upper)
const lastYearOf = (directory: Directory): readonly Leaver[] =>
  leaversBetween(directory, epochMs - 365 * dayMs, epochMs)
const secondOfDay = (instantMs: number): number => ((instantMs + 8 * 3_600_000) % dayMs) / 1_000

/** That many departments and people, all of whom there are. */
const isAudience = (
  directory: Directory,
  audience: Audience | undefined,
  departments: number,
  people: number,
): boolean =>
  audience?.departmentIds.length === departments &&
  audience.userIds.length === people &&
  audience.departmentIds.every((id) => directory.findDepartment(id) !== undefined) &&
  audience.userIds.every((id) => directory.findPerson(id) !== undefined)

export const structureTruths: Truths = {
  301: ({ people }) => people.every((person) => departmentIdsOfPerson(person)[0] === 1),
  302: ({ directory, people }) =>
    people.every((person) => {
      const ids = departmentIdsOfPerson(person)
      return ids.some((upper) => ids.some((lower) => isAbove(directory, upper, lower)))
    }),
  303: ({ directory, people }) =>
    people.every((person) => {
      const ids = departmentIdsOfPerson(person)
      return (
        ids.length === 2 &&
        !ids.some((upper) => ids.some((lower) => isAbove(directory, upper, lower)))
      )
    }),
  304: ({ people }) => people.every(({ memberships }) => memberships.length === 3),
  305: (scene) =>
    sizes(scene).every((size) => size === 0) &&
    scene.departments.every(({ id }) => scene.directory.childrenOf(id).length === 0),
  306: (scene) =>
    sizes(scene).every((size) => size === 0) &&
    scene.departments.every(({ id }) => scene.directory.childrenOf(id).length > 0),
  307: (scene) => sizes(scene).every((size) => size === 1),
  308: (scene) => sizes(scene).every((size) => size === 99),
  309: (scene) => sizes(scene).every((size) => size === 100),
  310: (scene) => sizes(scene).every((size) => size === 101),
  311: (scene) => sizes(scene).every((size) => size === 250),
  312: ({ directory, departments }) =>
    departments.every(({ id }) =>
      membersOf(directory, id).every(({ person }) => departmentIdsOfPerson(person)[0] !== id),
    ),
  313: ({ directory, departments }) =>
    departments.every(({ id }) => directory.lineageOf(id).length === 6),
  314: ({ departments }) => departments.every(({ name }) => name.zh.includes('/')),
  315: ({ departments }) =>
    departments.every(({ name }) => name.zh.includes('"') && /".*'/.test(name.en ?? '')),
  316: ({ departments }) => departments.every(({ name }) => !('en' in name)),
  317: ({ departments }) =>
    departments.every(({ extension = '' }) => typeof JSON.parse(extension) === 'object'),
  318: ({ departments }) =>
    departments.every(({ sourceIdentifier = '' }) => sourceIdentifier !== ''),
  319: ({ directory, departments }) => {
    const [left, right] = departments
    const siblings = directory.childrenOf(left?.parentId ?? 0).map(({ id }) => id)
    const places = departments.map(({ id }) => siblings.indexOf(id))
    return left?.order === right?.order && places[1] === (places[0] ?? -9) + 1
  },
  320: ({ directory, departments }) =>
    departments.every(
      ({ id }) =>
        membersOf(directory, id).length > 0 &&
        !membersOf(directory, id).some(({ membership }) => membership.leader),
    ),
  321: ({ directory, departments }) =>
    departments.every(
      ({ id }) => membersOf(directory, id).filter(({ membership }) => membership.leader).length > 1,
    ),
  322: ({ directory, departments }) =>
    departments.every(({ id }) => isAudience(directory, directory.detailsOf(id).visibleTo, 2, 1)),
  323: ({ directory, departments }) =>
    departments.every(({ id }) => isAudience(directory, directory.detailsOf(id).visibleTo, 0, 0)),
  324: ({ directory, departments }) =>
    departments.every(({ id }) => isAudience(directory, directory.detailsOf(id).sees, 2, 1)),
  401: ({ directory }) =>
    lastYearOf(directory).some(({ leftMs }) => secondOfDay(leftMs) === 86_399),
  402: ({ directory }) => lastYearOf(directory).some(({ leftMs }) => secondOfDay(leftMs) === 0),
  403: ({ directory }) =>
    lastYearOf(directory).some(({ leftMs }, at, rows) => rows[at + 1]?.leftMs === leftMs),
  404: ({ directory }) => new Set(lastYearOf(directory).map(({ reason }) => reason)).size === 5,
}

import type { Scene, Truths } from './edge-case-scene.js'
import { departmentIdsOf, everyUserId, membersOf } from './support.js'

const zh = ({ people }: Scene): readonly string[] => people.map(({ name }) => name.zh)

const optionalFields = [
  'stateCode',
  'mobile',
  'telephone',
  'jobNumber',
  'title',
  'email',
  'orgEmail',
  'workPlace',
  'remark',
  'extension',
  'hiredDateMs',
  'managerUserId',
  'positions',
  'enterpriseAccount',
  'orgEmailType',
  'fromUnionOrganisation',
] as const

export const peopleTruths: Truths = {
  101: ({ people }) => {
    const homes = people.map(({ memberships }) => memberships[0]?.departmentId)
    const names = new Set(people.map(({ name }) => name.zh))
    return people.length >= 3 && names.size === 1 && new Set(homes).size < people.length
  },
  102: ({ people }) =>
    new Set(people.map(({ name }) => name.zh)).size === 2 &&
    new Set(people.map(({ name }) => name.en)).size === 1,
  103: (scene) => zh(scene).every((name) => /[㛃䶮]/u.test(name)),
  104: (scene) => zh(scene).every((name) => /[\u{20000}-\u{2ffff}]/u.test(name)),
  105: (scene) => zh(scene).every((name) => /^[单仇解]/u.test(name)),
  106: (scene) => zh(scene).every((name) => /\p{Extended_Pictographic}/u.test(name)),
  107: (scene) => zh(scene).every((name) => name.length > 20 && name.includes('·')),
  108: (scene) => zh(scene).every((name) => name.includes('/')),
  109: (scene) => ['"', "'", '\\'].every((sign) => zh(scene).some((name) => name.includes(sign))),
  110: (scene) => zh(scene).every((name) => /[A-Za-z]/.test(name) && /\p{Script=Han}/u.test(name)),
  111: (scene) =>
    zh(scene).some((n) => n.includes('\u3000')) && zh(scene).some((n) => /\s$/.test(n)),
  112: ({ people }) => people.every(({ name }) => !('en' in name)),
  121: ({ people }) => people.every(({ userId }) => /^0\d+$/.test(userId)),
  122: ({ people }) => people.every(({ userId }) => /^manager\d{4}$/.test(userId)),
  123: ({ people }) => people.every(({ userId }) => /^\d{6,8}$/.test(userId)),
  201: ({ directory, departments }) => {
    const members = departments.flatMap(({ id }) => membersOf(directory, id))
    const inactive = new Set(
      members.filter(({ person }) => !person.active).map(({ person }) => person.userId),
    )
    const total = directory.countPeople({ activeOnly: false })
    return (
      inactive.size >= 12 && inactive.size === total - directory.countPeople({ activeOnly: true })
    )
  },
  202: ({ people }) =>
    people.every(({ mobile, stateCode }) => mobile === undefined && stateCode === undefined),
  203: ({ people }) => people.every(({ stateCode }) => stateCode !== '86' && stateCode !== ''),
  204: ({ people }) => people.every(({ hideMobile, mobile }) => hideMobile && mobile !== undefined),
  205: ({ people }) =>
    people.every((person) =>
      [person.avatar, person.telephone, person.jobNumber, person.title, person.email]
        .concat(person.workPlace, person.remark)
        .every((text) => text === ''),
    ),
  206: ({ people }) =>
    people.every((person) => optionalFields.every((field) => person[field] === undefined)),
  207: ({ people }) => people.every(({ hiredDateMs }) => hiredDateMs === undefined),
  208: ({ people }) => people.every(({ email }) => email !== '' && !email?.includes('@')),
  209: ({ people }) =>
    people.every(({ extension = '' }) => {
      const values = Object.entries(JSON.parse(extension) as Record<string, string>).flat()
      return ['"', '\\', '<', '\n'].every((sign) => values.join().includes(sign))
    }),
  210: ({ directory, people }) => {
    const everybody = everyUserId(directory).map((id) => directory.findPerson(id))
    return (
      everybody.filter((person) => person?.enterpriseAccount).length === 1 &&
      Object.keys(people[0]?.enterpriseAccount ?? {}).length === 6
    )
  },
  211: ({ directory, people }) => {
    const bosses = everyUserId(directory).filter((id) => directory.findPerson(id)?.boss)
    return bosses.length === 1 && bosses[0] === people[0]?.userId
  },
  212: ({ people }) => people.length >= 2 && people.every(({ admin }) => admin),
  213: ({ people }) => {
    const orders = people.map(({ memberships }) => memberships[0]?.order)
    return people.length === 2 && new Set(orders).size === 1
  },
  214: ({ people }) =>
    people.length === 3 &&
    new Set(people.map(({ joinedMs }) => joinedMs)).size === 1 &&
    new Set(people.map(({ modifiedMs }) => modifiedMs)).size === 1,
  215: ({ directory }) =>
    departmentIdsOf(directory)
      .flatMap((id) => membersOf(directory, id))
      .every(({ membership }) => String(membership.order).length === 18),
  216: ({ people }) =>
    people.every(({ positions = [], memberships }) => {
      const ids = new Set(positions.map(({ departmentId }) => departmentId))
      const isMember = memberships.filter(({ departmentId }) => ids.has(departmentId))
      const titles = new Set(positions.map(({ title }) => title))
      const main = positions.filter(({ isMain }) => isMain)
      return isMember.length === 2 && titles.size === 2 && main.length === 1
    }),
  217: ({ people }) => people.every((person) => person.fromUnionOrganisation === true),
  218: ({ people }) => people.every(({ roles }) => roles.some(({ id }) => id > 2 ** 31)),
}

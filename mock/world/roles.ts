import type { Person, Role } from './directory.js'

type Holder = Pick<Person, 'userId' | 'admin' | 'title' | 'memberships'>

interface RoleRow extends Role {
  isHeldBy(person: Holder): boolean
}

const byDefault = '默认'
const byPosition = '职务'

/** Who made the organisation is its first administrator, and has a user id of that shape. */
const isFounder = ({ userId }: Holder): boolean => userId.startsWith('manager')

const leads = ({ memberships }: Holder): boolean => memberships.some(({ leader }) => leader)

/**
 * The roles of every organisation. The ids of the group that always exists lie beyond 2^31, as live
 * ones do.
 */
const roles: readonly RoleRow[] = [
  {
    id: 4_127_350_661,
    name: '主管理员',
    groupName: byDefault,
    isHeldBy: (person) => person.admin && isFounder(person),
  },
  {
    id: 4_127_350_662,
    name: '子管理员',
    groupName: byDefault,
    isHeldBy: (person) => person.admin && !isFounder(person),
  },
  {
    id: 4_127_350_664,
    name: '主管',
    groupName: byDefault,
    isHeldBy: leads,
  },
  {
    id: 1_836_204_517,
    name: '总监',
    groupName: byPosition,
    isHeldBy: (person) => leads(person) && (person.title?.endsWith('总监') ?? false),
  },
  {
    id: 1_836_204_518,
    name: '经理',
    groupName: byPosition,
    isHeldBy: (person) => leads(person) && /(?<!总)经理$/.test(person.title ?? ''),
  },
]

const none: readonly Role[] = []

export function rolesOf(person: Holder): readonly Role[] {
  // Most people, who need not be asked about each role.
  if (!person.admin && !leads(person)) return none
  return roles
    .filter((role) => role.isHeldBy(person))
    .map(({ id, name, groupName }) => ({ id, name, groupName }))
}

import type { OwnDepartment, OwnUser } from '../changes/change.js'
import { makeDirectory } from '../world/make-directory.js'
import type { Organization } from '../world/organization.js'
import { findOrganization } from '../world/organizations/index.js'
import { withoutUndefined } from '../without-undefined.js'
import { defaults } from './defaults.js'
import { quote, suggestFor, type Path, type Problem } from './problem.js'
import { isOwnDataPruned, isPruned, judgeApps, type SoundTenant } from './sound.js'

/** Departments and people of contact scopes that the organisation does not have. */
export function judgeScopes(tenant: SoundTenant): readonly Problem[] {
  const { organization: name = defaults.organization, seed = defaults.seed } = tenant
  const organization = findOrganization(name)
  const decisive = ['organization', 'people', 'seed'] as const
  if (organization === undefined || decisive.some((option) => isPruned(tenant, option))) return []
  if (isOwnDataPruned(tenant)) return []
  const getKnown = once(() => makeKnown(organization, seed, tenant))
  return judgeApps(tenant, ({ contactScope }, path) => {
    if (contactScope === undefined) return []
    const known = getKnown()
    return [
      ...judgeDepartments(contactScope.departments, known, [
        ...path,
        'contactScope',
        'departments',
      ]),
      ...judgeUsers(contactScope.users, known, [...path, 'contactScope', 'users']),
    ]
  })
}

/** Most apps have no scope, so nothing is made before one is met. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** Departments and people as a scope may name them. */
interface Known {
  readonly organization: string
  hasDepartment(id: number): boolean
  hasUser(id: string): boolean
  /** Nearest of those written by hand, of all that there are. */
  suggestDepartment(id: number): string
  suggestUser(id: string): string
}

/** Who is in the organisation hangs on no day; somebody's own may come later. */
function makeKnown(organization: Organization, seed: number, tenant: SoundTenant): Known {
  const { people } = tenant
  const directory = makeDirectory({
    organization,
    ...withoutUndefined({ people }),
    seed,
    epochMs: 0,
  })
  const departmentIds = new Set(listOwnDepartments(tenant).map(({ id }) => id))
  const userIds = new Set(listOwnUsers(tenant).map(({ userId }) => userId))
  const byHand = organization.departments.map(({ id }) => id)
  const listUserIds = once(() => [
    ...new Set([...byHand.flatMap((id) => directory.userIdsOf(id)), ...userIds]),
  ])
  return {
    organization: organization.name,
    hasDepartment: (id) => departmentIds.has(id) || directory.findDepartment(id) !== undefined,
    hasUser: (id) => userIds.has(id) || directory.findPerson(id) !== undefined,
    suggestDepartment: (id) =>
      suggestFor(
        String(id),
        [...byHand, ...departmentIds].map(String),
        directory.countDepartments() + departmentIds.size,
      ),
    suggestUser: (id) =>
      suggestFor(id, listUserIds(), directory.countPeople({ activeOnly: false }) + userIds.size),
  }
}

function listOwnDepartments({ departments = [], changes = [] }: SoundTenant): OwnDepartment[] {
  const added = changes.flatMap((change) =>
    change?.kind === 'add-department' ? [change.department] : [],
  )
  return [...departments.filter((department) => department !== undefined), ...added]
}

function listOwnUsers({ users = [], changes = [] }: SoundTenant): OwnUser[] {
  const added = changes.flatMap((change) => (change?.kind === 'add-user' ? [change.user] : []))
  return [...users.filter((user) => user !== undefined), ...added]
}

function judgeDepartments(
  ids: readonly (number | undefined)[] = [],
  known: Known,
  path: Path,
): readonly Problem[] {
  return ids.flatMap((id, index) => {
    if (id === undefined || known.hasDepartment(id)) return []
    const suggestion = () => known.suggestDepartment(id)
    return [
      {
        path: [...path, index],
        text: `${known.organization} has no department ${id}.`,
        suggestion,
      },
    ]
  })
}

function judgeUsers(
  ids: readonly (string | undefined)[] = [],
  known: Known,
  path: Path,
): readonly Problem[] {
  return ids.flatMap((id, index) => {
    if (id === undefined || known.hasUser(id)) return []
    const suggestion = () => known.suggestUser(id)
    return [
      {
        path: [...path, index],
        text: `${known.organization} has no user ${quote(id)}.`,
        suggestion,
      },
    ]
  })
}

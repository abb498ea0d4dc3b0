import type { Directory } from '../world/directory.js'
import { makeDirectory } from '../world/make-directory.js'
import type { Organization } from '../world/organization.js'
import { findOrganization } from '../world/organizations/index.js'
import { withoutUndefined } from '../without-undefined.js'
import { defaults } from './defaults.js'
import { quote, suggestFor, type Path, type Problem } from './problem.js'
import { isPruned, judgeApps, type SoundOptions } from './sound.js'

/** Departments and people of contact scopes that the organisation does not have. */
export function judgeScopes(options: SoundOptions): readonly Problem[] {
  const { organization: name = defaults.organization, seed = defaults.seed, people } = options
  const organization = findOrganization(name)
  const decisive = ['organization', 'people', 'seed'] as const
  if (organization === undefined || decisive.some((option) => isPruned(options, option))) return []
  const getKnown = once(() => makeKnown(organization, seed, people))
  return judgeApps(options, ({ contactScope }, path) => {
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

/** Who is in the organisation hangs on no day. */
function makeKnown(organization: Organization, seed: number, people: number | undefined): Known {
  const directory = makeDirectory({
    organization,
    ...withoutUndefined({ people }),
    seed,
    epochMs: 0,
  })
  return { organization, directory, listUserIds: makeListOfUserIds(organization, directory) }
}

function judgeDepartments(
  ids: readonly (number | undefined)[] = [],
  { organization: { name, departments }, directory }: Known,
  path: Path,
): readonly Problem[] {
  const known = departments.map((department) => String(department.id))
  return ids.flatMap((id, index) => {
    if (id === undefined || directory.findDepartment(id) !== undefined) return []
    const suggestion = () => suggestFor(String(id), known, directory.countDepartments())
    return [{ path: [...path, index], text: `${name} has no department ${id}.`, suggestion }]
  })
}

interface Known {
  readonly organization: Organization
  readonly directory: Directory
  listUserIds(): readonly string[]
}

/** Everybody who is there by hand, each listed once. */
function makeListOfUserIds({ departments }: Organization, directory: Directory) {
  return once(() => [...new Set(departments.flatMap(({ id }) => directory.userIdsOf(id)))])
}

function judgeUsers(
  ids: readonly (string | undefined)[] = [],
  { organization, directory, listUserIds }: Known,
  path: Path,
): readonly Problem[] {
  return ids.flatMap((id, index) => {
    if (id === undefined || directory.findPerson(id) !== undefined) return []
    const suggestion = () =>
      suggestFor(id, listUserIds(), directory.countPeople({ activeOnly: false }))
    return [
      {
        path: [...path, index],
        text: `${organization.name} has no user ${quote(id)}.`,
        suggestion,
      },
    ]
  })
}

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
  // Who is in the organisation hangs on no day, and nothing is made before it is asked for.
  const directory = makeDirectory({
    organization,
    ...withoutUndefined({ people }),
    seed,
    epochMs: 0,
  })
  const known = { organization, directory, listUserIds: makeListOfUserIds(organization, directory) }
  return judgeApps(options, ({ contactScope }, path) => [
    ...judgeDepartments(contactScope?.departments, known, [...path, 'contactScope', 'departments']),
    ...judgeUsers(contactScope?.users, known, [...path, 'contactScope', 'users']),
  ])
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

/** Everybody who is there by hand, once; the directory is asked for them when first they are needed. */
function makeListOfUserIds({ departments }: Organization, directory: Directory) {
  let known: readonly string[] | undefined
  return (): readonly string[] => {
    known ??= [...new Set(departments.flatMap(({ id }) => directory.userIdsOf(id)))]
    return known
  }
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

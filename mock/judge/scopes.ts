import { suggest } from '../../src/errors.js'
import type { Directory } from '../world/directory.js'
import { makeDirectory } from '../world/make-directory.js'
import type { Organization } from '../world/organization.js'
import { findOrganization } from '../world/organizations/index.js'
import { defaults } from './defaults.js'
import { quote, type Path, type Problem } from './problem.js'
import { isPruned, judgeApps, type SoundOptions } from './sound.js'

/** Departments and people of contact scopes that the organisation does not have. */
export function judgeScopes(options: SoundOptions): readonly Problem[] {
  const { organization: name = defaults.organization, seed = defaults.seed } = options
  const organization = findOrganization(name)
  const isUnknown = isPruned(options, 'organization') || isPruned(options, 'seed')
  if (organization === undefined || isUnknown) return []
  // Who is in the organisation hangs on no day, and nothing is made before it is asked for.
  const directory = makeDirectory({ organization, seed, epochMs: 0 })
  return judgeApps(options, ({ contactScope }, path) => [
    ...judgeDepartments(contactScope?.departments, organization, [
      ...path,
      'contactScope',
      'departments',
    ]),
    ...judgeUsers(contactScope?.users, { organization, directory }, [
      ...path,
      'contactScope',
      'users',
    ]),
  ])
}

function judgeDepartments(
  ids: readonly (number | undefined)[] = [],
  { name, departments }: Organization,
  path: Path,
): readonly Problem[] {
  const known = departments.map((department) => department.id)
  return ids.flatMap((id, index) => {
    if (id === undefined || known.includes(id)) return []
    const text = `${name} has no department ${id}.${suggest(String(id), known.map(String))}`
    return [{ path: [...path, index], text }]
  })
}

function judgeUsers(
  ids: readonly (string | undefined)[] = [],
  { organization, directory }: { organization: Organization; directory: Directory },
  path: Path,
): readonly Problem[] {
  return ids.flatMap((id, index) => {
    if (id === undefined || directory.findPerson(id) !== undefined) return []
    const known = organization.departments.flatMap((row) => directory.userIdsOf(row.id))
    const text = `${organization.name} has no user ${quote(id)}.${suggest(id, [...new Set(known)])}`
    return [{ path: [...path, index], text }]
  })
}

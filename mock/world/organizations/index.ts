import type { Organization } from '../organization.js'
import { company } from './company.js'
import { empty } from './empty.js'
import { tiny } from './tiny.js'

/** One row per archetype. */
const organizations: ReadonlyMap<string, Organization> = new Map(
  [company, tiny, empty].map((organization) => [organization.name, organization]),
)

export const organizationNames: readonly string[] = [...organizations.keys()]

export function findOrganization(name: string): Organization | undefined {
  return organizations.get(name)
}

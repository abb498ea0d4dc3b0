import type { Organization } from '../world/organization.js'
import { findOrganization, organizationNames } from '../world/organizations/index.js'
import { defaults } from './defaults.js'
import type { Problem } from './problem.js'
import { isPruned, type SoundTenant } from './sound.js'

/** An organisation can be filled up with people; those it has by hand are there in any case. */
export function judgePeople(tenant: SoundTenant): readonly Problem[] {
  const { organization: name = defaults.organization, people } = tenant
  const organization = findOrganization(name)
  if (people === undefined || organization === undefined) return []
  const own = countOwn(organization)
  if (isPruned(tenant, 'organization') || people >= own) return []
  const text = `${name} has ${own} people of its own; ask for as many or more${suggestSmaller(people)}`
  return [{ path: ['people'], text }]
}

/** The one that comes nearest to so many people without having more. */
function suggestSmaller(people: number): string {
  const nearest = organizationNames
    .flatMap((name) => findOrganization(name) ?? [])
    .filter((organization) => countOwn(organization) <= people)
    .toSorted((a, b) => countOwn(a) - countOwn(b))
    .at(-1)
  if (nearest === undefined) return ''
  return `, or take the organisation ${nearest.name}, which has ${countOwn(nearest)}`
}

function countOwn({ departments }: Organization): number {
  return departments.reduce((total, { own }) => total + own, 0)
}

import { toShanghaiDay } from '../../src/protocol/time.js'
import { makeRoster } from './grown-roster.js'
import { makeGenerated, type DirectorySource } from './make-directory.js'
import type { Generated } from './overlay/generated.js'
import { makeMemory } from './pages.js'
import type { Roster } from './roster.js'

/** Each takes some hundred kilobytes. */
const rememberedOrganizations = 32
const rememberedRosters = 8

/**
 * Gives the generated organisation of a source, the same one again while it is remembered: it holds
 * nothing of a tenant but answers that follow from the source, so many may lay changes over it.
 * Organisations are told apart by their names.
 */
export function makeSharedGenerated(): (source: DirectorySource) => Generated {
  const rosters = makeMemory<Roster>(rememberedRosters)
  const organizations = makeMemory<Generated>(rememberedOrganizations)
  return (source) => {
    const { organization, people, seed, epochMs } = source
    const size = `${organization.name},${people ?? 'own'}`
    return organizations(`${size},${seed},${toShanghaiDay(epochMs)}`, () => {
      const roster = rosters(size, () => makeRoster(organization, people))
      return makeGenerated(source, roster)
    })
  }
}

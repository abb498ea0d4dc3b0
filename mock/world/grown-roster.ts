import { bulkCrafts } from './bulk/bulk-crafts.js'
import { makeBulkRoster, type BulkRoster } from './bulk/bulk-roster.js'
import { provinces } from './bulk/provinces.js'
import { office, outpost, siteKinds } from './bulk/site-kinds.js'
import type { Organization } from './organization.js'
import { makeTableRoster, type Cohorts, type Roster } from './roster.js'

const rootId = 1

/**
 * The roster of an organisation of so many people: those written by hand keep their indexes, all
 * others are added after them.
 */
export function makeRoster(organization: Organization, people?: number): Roster {
  const table = makeTableRoster(organization)
  if (people === undefined || people <= table.peopleCount) return table
  const bulk = makeBulkRoster({
    provinces,
    kinds: { kinds: siteKinds, office, outpost },
    crafts: bulkCrafts,
    first: table.peopleCount,
    people: people - table.peopleCount,
    rootId,
  })
  return growRoster(table, bulk)
}

function growRoster(table: Roster, bulk: BulkRoster): Roster {
  const peopleCount = table.peopleCount + bulk.peopleCount
  const isBulk = (index: number): boolean => index >= table.peopleCount
  const topLevel = [...table.childrenOf(rootId), ...bulk.zones]
  return {
    ...table,
    peopleCount,
    activeCount: table.activeCount + bulk.activeCount,
    departmentCount: table.departmentCount + bulk.departmentCount,
    cohorts: joinCohorts(table, bulk),
    findDepartment: (id) => table.findDepartment(id) ?? bulk.findDepartment(id),
    rowOf: (id) => bulk.findUnit(id)?.row ?? table.rowOf(id),
    childrenOf: (id) =>
      id === rootId ? topLevel : (bulk.findTreePlace(id)?.children() ?? table.childrenOf(id)),
    lineageOf: (id) => bulk.findTreePlace(id)?.lineage() ?? table.lineageOf(id),
    memberIndexesOf: (id) => bulk.findUnit(id)?.people().members ?? table.memberIndexesOf(id),
    leadersOf: (id) => bulk.findUnit(id)?.people().leaders ?? table.leadersOf(id),
    countBelow: (id) =>
      id === rootId ? peopleCount : (bulk.findTreePlace(id)?.countBelow() ?? table.countBelow(id)),
    departmentIdsOf: (index) => (isBulk(index) ? bulk : table).departmentIdsOf(index),
    placeOf: (index) => (isBulk(index) ? bulk : table).placeOf(index),
    isActive: (index) => (isBulk(index) ? bulk : table).isActive(index),
    leads: (index, id) =>
      bulk.findUnit(id)?.people().leaders.includes(index) ?? table.leads(index, id),
  }
}

/** First the one of those written by hand, then the sites. */
function joinCohorts(table: Roster, bulk: BulkRoster): Cohorts {
  const first = table.cohorts.at(0)
  const at = (number: number) => (number === 0 ? first : bulk.cohortAt(number - 1))
  return {
    count: 1 + bulk.siteCount,
    at,
    of: (index) => (index < table.peopleCount ? first : bulk.cohortAt(bulk.siteOf(index))),
  }
}

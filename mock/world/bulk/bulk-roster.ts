import type { Department } from '../directory.js'
import type { Cohort, Roster } from '../roster.js'
import {
  countUnits,
  makeBulkUnits,
  type BulkUnit,
  type UnitPlace,
  type BulkUnits,
} from './bulk-units.js'
import { makeDepartmentId } from './department-ids.js'
import { planSites, type Site, type SiteKinds } from './plan.js'
import { countActive, guestRange, makeRanks, ownRange, sizeOf } from './site-people.js'
import type { BulkCraft, Province } from './tables.js'
import { getUnitTree } from './units.js'

/** What a roster asks of the departments and people that are added in bulk. */
export interface BulkRoster extends Pick<
  Roster,
  | 'peopleCount'
  | 'activeCount'
  | 'departmentCount'
  | 'findDepartment'
  | 'departmentIdsOf'
  | 'placeOf'
  | 'isActive'
> {
  /** The departments right below the root. */
  readonly zones: readonly Department[]
  /** What is made of a department; `undefined` when it is none of these. */
  findUnit(departmentId: number): Pick<BulkUnit, 'row' | 'people'> | undefined
  /** What stands above and below it. */
  findTreePlace(departmentId: number): TreePlace | undefined
  /** Cohorts are the sites. */
  readonly siteCount: number
  cohortAt(site: number): Cohort
  siteOf(index: number): number
}

export interface TreePlace {
  lineage(): readonly number[]
  children(): readonly Department[]
  countBelow(): number
}

export interface BulkSource {
  readonly provinces: readonly Province[]
  readonly kinds: SiteKinds
  readonly crafts: Readonly<Record<string, BulkCraft>>
  /** Index of the first person. */
  readonly first: number
  readonly people: number
  readonly rootId: number
}

export function makeBulkRoster(source: BulkSource): BulkRoster {
  const { kinds, first, people, rootId } = source
  const sites = planSites(kinds, first, people)
  const units = makeBulkUnits({ ...source, sites })
  const sitesOf = groupByOffice(sites)
  const { cohortAt, siteOf } = makeCohorts(sites, units)
  const treePlaceOf = makeTreePlaces({ sites, sitesOf, units, rootId })
  return {
    peopleCount: people,
    activeCount: countActive({ start: first, people }),
    departmentCount: countUnits(sites),
    zones: (sitesOf.get(undefined) ?? []).map((site) => units.departmentOf(site, 0)),
    siteCount: sites.length,
    cohortAt,
    siteOf,
    findDepartment: (departmentId) => units.get(departmentId)?.department,
    findUnit: units.get,
    findTreePlace: (departmentId) => {
      const found = units.find(departmentId)
      return found && treePlaceOf(found)
    },
    departmentIdsOf: (index) => {
      const { ids, firstGuest } = units.homeOf(index).unit
      return index < firstGuest ? ids.resident : ids.guest
    },
    placeOf: (index) => {
      const { row, craft, people: unitPeople } = units.homeOf(index).unit
      return { department: row, place: unitPeople().seniority.indexOf(index), craft }
    },
    isActive: (index) => {
      const { active, rankOf } = cohortAt(siteOf(index))
      return (rankOf?.(index) ?? 0) < active
    },
  }
}

function makeCohorts(sites: readonly Site[], units: BulkUnits) {
  const cohorts: Cohort[] = []
  return {
    siteOf: (index: number): number => units.siteOf(index).number,
    cohortAt: (number: number): Cohort => {
      const known = cohorts[number]
      const site = sites[number]
      if (known !== undefined) return known
      if (site === undefined) throw new Error(`no site ${number}`)
      const cohort = makeCohort(site)
      cohorts[number] = cohort
      return cohort
    },
  }
}

interface TreePlaceSource {
  readonly sites: readonly Site[]
  readonly sitesOf: SitesOf
  readonly units: BulkUnits
  readonly rootId: number
}

/** What stands above and below a department. */
function makeTreePlaces({ sites, sitesOf, units, rootId }: TreePlaceSource) {
  return ({ site, at }: UnitPlace): TreePlace => {
    const tree = getUnitTree(site.kind)
    const toId = (unit: number): number => makeDepartmentId(site.firstUnit + unit)
    const office = site.office === undefined ? undefined : sites[site.office]
    const sitesBelow = at === 0 ? (sitesOf.get(site.number) ?? []) : []
    return {
      lineage: () => [
        ...tree.lineageOf(at).map(toId),
        ...(office === undefined ? [] : [makeDepartmentId(office.firstUnit)]),
        rootId,
      ],
      children: () => [
        ...tree.childrenOf(at).map((unit) => units.departmentOf(site, unit)),
        ...sitesBelow.map((below) => units.departmentOf(below, 0)),
      ],
      countBelow: () => countBelow(site, at, sitesBelow),
    }
  }
}

type SitesOf = ReadonlyMap<number | undefined, readonly Site[]>

/** By the number of the zone's office; those right below the root under `undefined`. */
function groupByOffice(sites: readonly Site[]): SitesOf {
  const groups = new Map<number | undefined, Site[]>()
  for (const site of sites) {
    const group = groups.get(site.office)
    if (group === undefined) groups.set(site.office, [site])
    else group.push(site)
  }
  return groups
}

/** Those written by hand are the first cohort. */
function makeCohort(site: Site): Cohort {
  const rankOf = makeRanks(site)
  return {
    number: 1 + site.number,
    start: site.start,
    people: site.people,
    active: countActive(site),
    rankOf: (index) => rankOf(index - site.start),
  }
}

/**
 * Own people of all units below, and the guests from elsewhere: nobody is a guest further away
 * than next door, so these are guests of the unit itself.
 */
function countBelow(site: Site, at: number, sitesBelow: readonly Site[]): number {
  const tree = getUnitTree(site.kind)
  const below = tree.subtreeOf(at)
  const own = below.reduce((sum, unit) => sum + sizeOf(ownRange(site, unit)), 0)
  const guests = tree
    .guestUnitsOf(at)
    .filter((home) => !below.includes(home))
    .reduce((sum, home) => sum + sizeOf(guestRange(site, home)), 0)
  const sites = sitesBelow.reduce((sum, { people }) => sum + people, 0)
  return own + guests + sites
}

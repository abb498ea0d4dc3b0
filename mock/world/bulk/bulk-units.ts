import type { Department } from '../directory.js'
import type { Craft, DepartmentRow } from '../organization.js'
import { makeIndexMemory } from '../pages.js'
import { makeDepartment } from '../roster-table.js'
import { findLast } from '../search.js'
import { makeDepartmentId, readDepartmentId } from './department-ids.js'
import type { Site } from './plan.js'
import {
  countLeaders,
  guestRange,
  makeUnitPeople,
  ownRange,
  sizeOf,
  type UnitPeople,
} from './site-people.js'
import { findSpot } from './site-names.js'
import type { BulkCraft, Province } from './tables.js'
import { getUnitTree } from './units.js'

/** What is made of a department when it is asked for. */
export interface BulkUnit {
  readonly row: DepartmentRow
  readonly department: Department
  readonly craft: Craft
  /** Made when first asked for: a look at a department needs none of them. */
  people(): UnitPeople
  /** Departments of the own people who are guests nowhere, and of those who are. */
  readonly ids: { readonly resident: readonly number[]; readonly guest: readonly number[] }
  /** Index of the first of its people who are guests elsewhere; the last ones are. */
  readonly firstGuest: number
}

/** A department: its site, and its place in the table of the site's kind. */
export interface UnitPlace {
  readonly site: Site
  readonly at: number
}

/** A person's site and primary department. */
export interface Home {
  readonly index: number
  readonly site: Site
  readonly unit: BulkUnit
}

export interface BulkUnits {
  /** `undefined` when no site has a department with that id. */
  find(departmentId: number): UnitPlace | undefined
  get(departmentId: number): BulkUnit | undefined
  /** Where the person of an index has the primary department. */
  homeOf(index: number): Home
  siteOf(index: number): Site
  departmentOf(site: Site, at: number): Department
}

/** After everything that is written by hand, and after the zone's own units. */
const firstSiteOrder = 100

interface Source {
  readonly provinces: readonly Province[]
  readonly sites: readonly Site[]
  readonly crafts: Readonly<Record<string, BulkCraft>>
  /** Parent of the sites that belong to no zone. */
  readonly rootId: number
}

/** A page of people asks for their departments, and for those of which they are guests. */
const rememberedUnits = 256

function makeRow({ provinces, sites, rootId }: Source, site: Site, at: number): DepartmentRow {
  const unit = site.kind.units[at]
  if (unit === undefined) throw new Error(`site ${site.number} has no unit ${at}`)
  const office = site.office === undefined ? undefined : sites[site.office]
  const siteParent = office === undefined ? rootId : makeDepartmentId(office.firstUnit)
  const { zh, en } = at === 0 ? findSpot(provinces, site).name : unit
  const { parent } = unit
  const own = sizeOf(ownRange(site, at))
  return {
    id: makeDepartmentId(site.firstUnit + at),
    parent: parent === undefined ? siteParent : makeDepartmentId(site.firstUnit + parent),
    zh,
    ...(en === undefined ? {} : { en }),
    own,
    craft: unit.craft,
    leaders: countLeaders(own),
    ...(unit.head === undefined ? {} : { head: unit.head }),
    ...(unit.chat === undefined ? {} : { chat: unit.chat }),
    order: at === 0 ? firstSiteOrder + site.place : getUnitTree(site.kind).orderOf(at),
  }
}

/** The primary department first, then the one whose guests its people are. */
function listIds(site: Site, at: number): BulkUnit['ids'] {
  const host = getUnitTree(site.kind).hostOf(at)
  const resident = [makeDepartmentId(site.firstUnit + at)]
  const guest =
    host === undefined ? resident : [...resident, makeDepartmentId(site.firstUnit + host)]
  return { resident, guest }
}

function makeCraft({ crafts, provinces }: Source, site: Site, craftName: string): Craft {
  const craft = crafts[craftName]
  const { city, name } = findSpot(provinces, site)
  if (craft === undefined) throw new Error(`no craft "${craftName}"`)
  const { titles, desk } = craft
  return {
    titles,
    places: [site.isZone ? city.zh : name.zh],
    ...(desk ? { telephone: city.telephone } : {}),
  }
}

/** Asks once and remembers. */
function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined
  return () => {
    made ??= make()
    return made
  }
}

/** Of all sites together. */
export function countUnits(sites: readonly Site[]): number {
  const last = sites.at(-1)
  return last === undefined ? 0 : last.firstUnit + last.kind.units.length
}

function getSite(sites: readonly Site[], number: number): Site {
  const site = sites[number]
  if (site === undefined) throw new Error(`no site ${number}`)
  return site
}

function makeHomes(
  sites: readonly Site[],
  getUnit: (number: number) => BulkUnit,
): Pick<BulkUnits, 'homeOf' | 'siteOf'> {
  // A person is asked for many things in turn.
  let last: Home | undefined

  function siteOf(index: number): Site {
    if (last?.index === index) return last.site
    return getSite(
      sites,
      findLast(sites.length, (at) => getSite(sites, at).start, index),
    )
  }

  return {
    siteOf,
    homeOf: (index) => {
      if (last?.index === index) return last
      const site = siteOf(index)
      const at = getUnitTree(site.kind).unitAt(index - site.start, site.people)
      last = { index, site, unit: getUnit(site.firstUnit + at) }
      return last
    },
  }
}

export function makeBulkUnits(source: Source): BulkUnits {
  const { sites } = source
  const unitCount = countUnits(sites)

  function findPlace(number: number): UnitPlace {
    const site = getSite(
      sites,
      findLast(sites.length, (at) => getSite(sites, at).firstUnit, number),
    )
    return { site, at: number - site.firstUnit }
  }

  const getUnit = makeIndexMemory(rememberedUnits, (number): BulkUnit => {
    const { site, at } = findPlace(number)
    const row = makeRow(source, site, at)
    return {
      row,
      department: makeDepartment(row, row.order ?? 0),
      craft: makeCraft(source, site, row.craft),
      people: once(() => makeUnitPeople(site, at)),
      ids: listIds(site, at),
      firstGuest: site.start + guestRange(site, at).from,
    }
  })

  return {
    find: (departmentId) => {
      const number = readDepartmentId(departmentId)
      if (number === undefined || number >= unitCount) return undefined
      return findPlace(number)
    },
    get: (departmentId) => {
      const number = readDepartmentId(departmentId)
      return number === undefined || number >= unitCount ? undefined : getUnit(number)
    },
    ...makeHomes(sites, getUnit),
    departmentOf: (site, at) => {
      const row = makeRow(source, site, at)
      return makeDepartment(row, row.order ?? 0)
    },
  }
}

import { withoutUndefined } from '../../without-undefined.js'
import type { Department } from '../directory.js'
import type { Craft, DepartmentRow } from '../organization.js'
import { makeMemory } from '../pages.js'
import { findLast } from '../roster.js'
import { makeDepartment } from '../roster-table.js'
import { makeDepartmentId, readDepartmentId } from './department-ids.js'
import type { Site } from './plan.js'
import { countLeaders, makeUnitPeople, ownRange, sizeOf, type UnitPeople } from './site-people.js'
import { findSpot } from './site-names.js'
import type { BulkCraft, Province } from './tables.js'
import { getUnitTree } from './units.js'

/** What is made of a department when it is asked for. */
export interface Unit {
  readonly row: DepartmentRow
  readonly department: Department
  readonly craft: Craft
  readonly people: UnitPeople
}

/** A department: its site, and its place in the table of the site's kind. */
export interface UnitPlace {
  readonly site: Site
  readonly at: number
}

export interface Units {
  /** `undefined` when no site has a department with that id. */
  find(departmentId: number): UnitPlace | undefined
  get(site: Site, at: number): Unit
  /** Where the person of an index has the primary department. */
  homeOf(index: number): UnitPlace
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
const rememberedUnits = 512

function makeRow({ provinces, sites, rootId }: Source, site: Site, at: number): DepartmentRow {
  const unit = site.kind.units[at]
  if (unit === undefined) throw new Error(`site ${site.number} has no unit ${at}`)
  const office = site.office === undefined ? undefined : sites[site.office]
  const siteParent = office === undefined ? rootId : makeDepartmentId(office.firstUnit)
  const { zh, en } = at === 0 ? findSpot(provinces, site).name : unit
  const { parent } = unit
  const own = sizeOf(ownRange(site, at))
  return withoutUndefined({
    id: makeDepartmentId(site.firstUnit + at),
    parent: parent === undefined ? siteParent : makeDepartmentId(site.firstUnit + parent),
    zh,
    en,
    own,
    craft: unit.craft,
    leaders: countLeaders(own),
    head: unit.head,
    chat: unit.chat,
    order: at === 0 ? firstSiteOrder + site.place : getUnitTree(site.kind).orderOf(at),
  })
}

function makeCraft({ crafts, provinces }: Source, site: Site, craftName: string): Craft {
  const craft = crafts[craftName]
  const { city, name } = findSpot(provinces, site)
  if (craft === undefined) throw new Error(`no craft "${craftName}"`)
  const { titles, desk } = craft
  return { titles, places: [name.zh], ...(desk ? { telephone: city.telephone } : {}) }
}

export function makeUnits(source: Source): Units {
  const { sites } = source
  const memory = makeMemory<Unit>(rememberedUnits)

  function getSite(number: number): Site {
    const site = sites[number]
    if (site === undefined) throw new Error(`no site ${number}`)
    return site
  }

  function make(site: Site, at: number): Unit {
    const row = makeRow(source, site, at)
    return {
      row,
      department: makeDepartment(row, row.order ?? 0),
      craft: makeCraft(source, site, row.craft),
      people: makeUnitPeople(site, at),
    }
  }

  return {
    find: (departmentId) => {
      const number = readDepartmentId(departmentId)
      if (number === undefined) return undefined
      const site = getSite(findLast(sites.length, (at) => getSite(at).firstUnit, number))
      const at = number - site.firstUnit
      return at < site.kind.units.length ? { site, at } : undefined
    },
    get: (site, at) => memory(String(site.firstUnit + at), () => make(site, at)),
    homeOf: (index) => {
      const site = getSite(findLast(sites.length, (at) => getSite(at).start, index))
      return { site, at: getUnitTree(site.kind).unitAt(index - site.start, site.people) }
    },
    departmentOf: (site, at) => {
      const row = makeRow(source, site, at)
      return makeDepartment(row, row.order ?? 0)
    },
  }
}

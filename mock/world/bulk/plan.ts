import { makeDice } from '../dice.js'
import type { SiteKind } from './tables.js'

/** One establishment: a tree of departments whose people have consecutive indexes. */
export interface Site {
  readonly number: number
  readonly kind: SiteKind
  /** Whether it is the office of a zone, whose first unit is the parent of the zone's sites. */
  readonly isZone: boolean
  /** Number of the zone that it belongs to; a few people alone have none, and count as the first. */
  readonly zone: number
  /** Number of that office; absent right below the root. */
  readonly office?: number
  /** Place among the sites of its parent, from 0. */
  readonly place: number
  /** Place among the sites of its kind in the zone, from 0. */
  readonly nth: number
  /** Index of its first person. */
  readonly start: number
  readonly people: number
  /** Number of its first unit among the units of all sites. */
  readonly firstUnit: number
}

export interface SiteKinds {
  readonly kinds: readonly SiteKind[]
  /** The kind of the offices of zones. */
  readonly office: SiteKind
  /** For those left over, however few. */
  readonly outpost: SiteKind
}

/** Nothing here hangs on the seed: another seed changes the people, not the departments. */
const whichKind = makeDice(0, 'site/kind')
const howMany = makeDice(0, 'site/people')

/** No site is more than a quarter of all, save where that would be fewer than so many people. */
const alwaysAllowed = 300

/** With the units of its office, a zone has fewer than 50 children. */
const mostSites = 42
const fewestSites = 4

const middle = ({ people: { from, to } }: SiteKind): number => (from + to) / 2

function sum(kinds: readonly SiteKind[], numberOf: (kind: SiteKind) => number): number {
  return kinds.reduce((total, kind) => total + numberOf(kind), 0)
}

/** About as many sites in a zone as there are zones, so that both grow with the organisation. */
function countSitesOfZone(kinds: readonly SiteKind[], people: number): number {
  const usual = sum(kinds, (kind) => kind.share * middle(kind)) / sum(kinds, ({ share }) => share)
  const sites = Math.round(1.25 * Math.sqrt(people / usual))
  return Math.min(Math.max(sites, fewestSites), mostSites)
}

/** Of the kinds that are not too large for those who are left; `undefined` when all are. */
function pickKind(kinds: readonly SiteKind[], number: number, left: number): SiteKind | undefined {
  const fitting = kinds.filter(({ people }) => people.from <= left)
  let rest = whichKind.draw(number) * sum(fitting, ({ share }) => share)
  return fitting.find(({ share }) => (rest -= share) < 0)
}

/**
 * Zones of some dozen sites each for so many people in all: the only thing of an organisation's
 * bulk that is made up front, about 1,000 rows for a million people.
 */
export function planSites(
  { kinds, office, outpost }: SiteKinds,
  first: number,
  people: number,
): readonly Site[] {
  const most = countSitesOfZone(kinds, people)
  const largest = Math.max(Math.floor(people / 4), alwaysAllowed)
  const smallestZone = office.people.to + Math.min(...kinds.map((kind) => kind.people.from))
  const sites: Site[] = []
  const end = first + people
  let [start, firstUnit, zone, place] = [first, 0, -1, 0]
  let ofKind = new Map<SiteKind, number>()
  let parent: number | undefined
  while (start < end) {
    const left = end - start
    const number = sites.length
    const isFull = zone === -1 || place >= most
    const opensZone = isFull && left >= smallestZone
    if (opensZone) {
      zone += 1
      ofKind = new Map()
      parent = number
    }
    const usual = isFull ? undefined : pickKind(kinds, number, Math.min(left, largest))
    const kind = opensZone ? office : (usual ?? outpost)
    const { from, to } = kind.people
    const drawn =
      kind === outpost ? to : howMany.integer(number, { from, to: Math.min(to, largest) })
    const size = Math.min(drawn, left)
    const nth = ofKind.get(kind) ?? 0
    ofKind.set(kind, nth + 1)
    sites.push({
      number,
      kind,
      isZone: opensZone,
      zone: Math.max(zone, 0),
      ...(opensZone || parent === undefined ? {} : { office: parent }),
      place: opensZone ? zone : place,
      nth,
      start,
      people: size,
      firstUnit,
    })
    start += size
    firstUnit += kind.units.length
    place = opensZone ? 0 : place + 1
  }
  return sites
}

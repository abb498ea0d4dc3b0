import { findLast } from '../search.js'
import type { SiteKind } from './tables.js'

/** The units of a kind of site, as numbers that every site of the kind shares. */
export interface UnitTree {
  readonly count: number
  /** Places of the direct sub-units of a unit, in the order of the table. */
  childrenOf(unit: number): readonly number[]
  /** Place among its siblings, from 1. */
  orderOf(unit: number): number
  /** The unit itself first, the site last. */
  lineageOf(unit: number): readonly number[]
  /** The unit and everything below it. */
  subtreeOf(unit: number): readonly number[]
  /** Where the guests of a unit go: its next sibling, or its parent if it has none. */
  hostOf(unit: number): number | undefined
  /** The units whose guests go there. */
  guestUnitsOf(unit: number): readonly number[]
  /** Place in a site of so many people at which the people of a unit begin; the count ends them. */
  startOf(unit: number, people: number): number
  /** The unit of a place in a site of so many people. */
  unitAt(place: number, people: number): number
}

const trees = new WeakMap<SiteKind, UnitTree>()

export function getUnitTree(kind: SiteKind): UnitTree {
  const known = trees.get(kind)
  if (known !== undefined) return known
  const tree = makeUnitTree(kind)
  trees.set(kind, tree)
  return tree
}

/** Sums of the weights before each unit, and of all at the end. */
function sumWeights({ units }: SiteKind): readonly number[] {
  const sums = [0]
  for (const { weight } of units) sums.push((sums.at(-1) ?? 0) + weight)
  return sums
}

/** The site's own people are guests in its first unit, and those of an only child in its parent. */
function findHost(
  children: readonly (readonly number[])[],
  parent: number | undefined,
  unit: number,
) {
  if (parent === undefined) return children[unit]?.[0]
  const siblings = children[parent] ?? []
  const next = siblings[(siblings.indexOf(unit) + 1) % siblings.length]
  return next === unit ? parent : next
}

function makeUnitTree(kind: SiteKind): UnitTree {
  const sums = sumWeights(kind)
  const total = sums.at(-1) ?? 0
  const count = kind.units.length
  const places = kind.units.map((_, unit) => unit)
  const parents = kind.units.map(({ parent }) => parent)
  const children = places.map((unit) => places.filter((other) => parents[other] === unit))
  const lineageOf = (unit: number): readonly number[] => {
    const parent = parents[unit]
    return parent === undefined ? [unit] : [unit, ...lineageOf(parent)]
  }
  const lineages = places.map(lineageOf)
  const subtrees = places.map((unit) => places.filter((other) => lineages[other]?.includes(unit)))
  const hosts = places.map((unit) => findHost(children, parents[unit], unit))
  const guests = places.map((unit) => places.filter((other) => hosts[other] === unit))
  const startOf = (unit: number, people: number): number =>
    Math.floor((people * (sums[unit] ?? total)) / total)
  return {
    count,
    childrenOf: (unit) => children[unit] ?? [],
    orderOf: (unit) => {
      const parent = parents[unit]
      return parent === undefined ? 1 : 1 + (children[parent] ?? []).indexOf(unit)
    },
    lineageOf: (unit) => lineages[unit] ?? [],
    subtreeOf: (unit) => subtrees[unit] ?? [],
    hostOf: (unit) => hosts[unit],
    guestUnitsOf: (unit) => guests[unit] ?? [],
    startOf,
    // Of several that begin at one place, all but the last are empty.
    unitAt: (place, people) => findLast(count, (unit) => startOf(unit, people), place),
  }
}

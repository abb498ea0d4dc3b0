import { expect, it } from 'vitest'
import { bulkCrafts } from '../../mock/world/bulk/bulk-crafts.js'
import { provinces } from '../../mock/world/bulk/provinces.js'
import { office, outpost, siteKinds } from '../../mock/world/bulk/site-kinds.js'
import type { BulkCraft, SiteKind, SiteUnit } from '../../mock/world/bulk/tables.js'

const cities = provinces.flatMap((province) => province.cities)
const distinct = (values: readonly string[]): number => new Set(values).size

it('knows the 31 provinces, regions and municipalities of the mainland', () => {
  expect(provinces).toHaveLength(31)
  expect(distinct(provinces.map(({ zh }) => zh))).toBe(31)
  expect(distinct(provinces.map(({ en }) => en))).toBe(31)
})

it.each(provinces.map((province) => [province.zh, province] as const))(
  'names 8 to 10 cities of %s, no two alike in either language',
  (_, province) => {
    expect(province.cities.length).toBeGreaterThanOrEqual(8)
    expect(province.cities.length).toBeLessThanOrEqual(10)
    expect(distinct(province.cities.map(({ zh }) => zh))).toBe(province.cities.length)
    expect(distinct(province.cities.map(({ en }) => en))).toBe(province.cities.length)
  },
)

it('names no city twice, and none with the word for it', () => {
  expect(distinct(cities.map(({ zh }) => zh))).toBe(cities.length)
  for (const { zh } of [...provinces, ...cities])
    expect(zh).toMatch(/^[\u4E00-\u9FFF]+(?<![市省])$/)
})

it('begins telephone numbers with an area code; four digits more make 7 or 8 of them', () => {
  // Where an area code has three digits, local numbers have eight.
  const start = /^0(?:(?:10|2\d)-[2-8]\d{3}|[3-9]\d\d-[2-8]\d{2,3})$/
  for (const { telephone } of cities) expect(telephone).toMatch(start)
  expect(distinct(cities.map(({ telephone }) => telephone))).toBe(cities.length)
})

const kinds = [...siteKinds, office, outpost].map((kind) => [kind.zh, kind] as const)
const crafts: Readonly<Record<string, BulkCraft>> = bulkCrafts

/** 1 for the site itself. */
function levelOf(units: readonly SiteUnit[], unit: SiteUnit | undefined): number {
  return unit === undefined ? 0 : 1 + levelOf(units, units[unit.parent ?? -1])
}

/** People of every unit of a site: a unit begins where the weights before it have their share. */
function sizesOf({ units }: SiteKind, people: number): readonly number[] {
  const ends: number[] = []
  for (const { weight } of units) ends.push((ends.at(-1) ?? 0) + weight)
  const total = ends.at(-1) ?? 0
  const endOf = (place: number): number => Math.floor((people * (ends[place] ?? 0)) / total)
  return units.map((_, place) => endOf(place) - (place === 0 ? 0 : endOf(place - 1)))
}

const middleOf = ({ people }: SiteKind): number => Math.round((people.from + people.to) / 2)

/** Places of the units with none below them. */
function leavesOf({ units }: SiteKind): readonly number[] {
  const parents = new Set(units.map(({ parent }) => parent))
  return [...units.keys()].filter((place) => !parents.has(place))
}

it('has kinds of names of their own, enough for 60 sites in the smallest province', () => {
  expect(distinct(kinds.map(([zh]) => zh))).toBe(kinds.length)
  expect(distinct(kinds.map(([, { en }]) => en))).toBe(kinds.length)
  const fewest = Math.min(...provinces.map((province) => province.cities.length))
  expect(siteKinds.length * fewest).toBeGreaterThan(60)
})

it('has no more sites of a kind among 40 than the smallest province has cities', () => {
  const total = siteKinds.reduce((sum, { share }) => sum + share, 0)
  const fewest = Math.min(...provinces.map((province) => province.cities.length))
  for (const { share } of siteKinds) {
    expect(share).toBeGreaterThan(0)
    expect((40 * share) / total).toBeLessThanOrEqual(fewest)
  }
  expect([office.share, outpost.share]).toEqual([0, 0])
})

it.each(kinds)('%s is a tree of at most five levels, parents before children', (_, kind) => {
  const { units } = kind
  units.forEach(({ parent }, place) => {
    if (place === 0) expect(parent).toBeUndefined()
    else expect(parent).toBeLessThan(place)
  })
  const levels = units.map((unit) => levelOf(units, unit))
  expect(Math.max(...levels)).toBeLessThanOrEqual(5)
  expect(Math.max(...levels)).toBeGreaterThanOrEqual(kind === outpost ? 1 : 2)
  const children = [...units.keys()].map((place) => units.filter(({ parent }) => parent === place))
  expect(Math.max(...children.map(({ length }) => length))).toBeLessThanOrEqual(40)
  for (const siblings of children) {
    expect(distinct(siblings.map(({ zh }) => zh))).toBe(siblings.length)
  }
})

it.each(kinds)('%s names most units in English too, and only crafts that exist', (_, { units }) => {
  expect(units.filter(({ en }) => en === undefined).length).toBeLessThan(units.length / 5)
  for (const { zh, en = 'None', craft, weight } of units) {
    expect(zh).not.toContain('#')
    expect(en).toMatch(/^[A-Z][\w\s,&'-]*$/)
    expect(crafts).toHaveProperty(craft)
    expect(Number.isInteger(weight) && weight >= 0).toBe(true)
  }
})

it('uses every craft, each with four to six titles', () => {
  const used = new Set(kinds.flatMap(([, { units }]) => units.map(({ craft }) => craft)))
  expect(Object.keys(crafts).filter((craft) => !used.has(craft))).toEqual([])
  for (const { titles } of Object.values(crafts)) {
    expect(titles.length).toBeGreaterThanOrEqual(4)
    expect(titles.length).toBeLessThanOrEqual(6)
  }
})

it.each(kinds.filter(([, kind]) => kind !== outpost))(
  '%s has somebody at its top and three people in every team even when it is small',
  (_, kind) => {
    const sizes = sizesOf(kind, kind.people.from)
    expect(sizes[0]).toBeGreaterThanOrEqual(1)
    const small = leavesOf(kind).filter((place) => (sizes[place] ?? 0) < 3)
    // Of the few people of a zone itself a team may have two.
    if (kind !== office) expect(small).toEqual([])
  },
)

it.each(kinds)('%s has a staff of one to six or none where units are below', (_, kind) => {
  const leaves = new Set(leavesOf(kind))
  const staff = sizesOf(kind, middleOf(kind)).filter((__, place) => !leaves.has(place))
  for (const size of staff) expect(size).toBeLessThanOrEqual(6)
  expect(staff.filter((size) => size === 0).length).toBeLessThanOrEqual(1)
})

it.each(kinds)('%s never has more than 900 people in a unit', (_, kind) => {
  expect(Math.max(...sizesOf(kind, kind.people.to))).toBeLessThanOrEqual(900)
})

it.each(kinds)('%s seats everybody, however many there are', (_, kind) => {
  for (let people = kind.people.from; people <= kind.people.to; people += 1) {
    const sum = sizesOf(kind, people).reduce((total, size) => total + size, 0)
    if (sum !== people) expect([people, sum]).toEqual([people, people])
  }
  expect(kind.people.from).toBeLessThan(kind.people.to)
})

it('is a thousand people a site, mostly in units of 5 to 30, some of about 100, few large', () => {
  const total = siteKinds.reduce((sum, { share }) => sum + share, 0)
  const people = siteKinds.reduce((sum, kind) => sum + kind.share * middleOf(kind), 0) / total
  expect(Math.round(people / 100)).toBe(10)
  const often = siteKinds.flatMap((kind) => Array<SiteKind>(kind.share).fill(kind))
  const sizes = often.flatMap((kind) => sizesOf(kind, middleOf(kind)))
  const share = (from: number, to: number): number =>
    sizes.filter((size) => size >= from && size <= to).length / sizes.length
  expect(share(5, 30)).toBeGreaterThan(0.8)
  expect(share(80, 120)).toBeGreaterThan(0.01)
  expect(share(301, 900)).toBeGreaterThan(0)
  expect(share(301, 900)).toBeLessThan(0.005)
})

it.each(kinds)('%s says how the head of a unit is called where the name does not', (_, kind) => {
  const silent = kind.units.filter(({ zh, head }) => head === undefined && !/[组部]$/.test(zh))
  for (const { zh } of silent) expect(zh).toMatch(/(?:中心|车间|大区|仓)$/)
})

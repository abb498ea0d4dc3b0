import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { planSites, type Site } from '../../../mock/world/bulk/plan.js'
import { provinces } from '../../../mock/world/bulk/provinces.js'
import { office, outpost, siteKinds } from '../../../mock/world/bulk/site-kinds.js'
import { findSpot } from '../../../mock/world/bulk/site-names.js'

const plan = (people: number, first = 517): readonly Site[] =>
  planSites({ kinds: siteKinds, office, outpost }, first, people)

/** A million people and a few sizes on the way there; small ones come often. */
const anyCount = fc.oneof(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 1_000_000 }))

it('gives everybody a place, one site after the other', () => {
  fc.assert(
    fc.property(anyCount, fc.nat(1_000), (people, first) => {
      let [start, firstUnit] = [first, 0]
      for (const [number, site] of plan(people, first).entries()) {
        expect(site).toMatchObject({ number, start, firstUnit })
        expect(site.people).toBeGreaterThan(0)
        expect(site.people).toBeLessThanOrEqual(site.kind.people.to)
        start += site.people
        firstUnit += site.kind.units.length
      }
      expect(start).toBe(first + people)
    }),
  )
})

it('puts every site below the office of its zone, at most 45 of them', () => {
  fc.assert(
    fc.property(anyCount, (people) => {
      const sites = plan(people)
      const zones = sites.filter(({ isZone }) => isZone)
      expect(zones.length).toBeLessThanOrEqual(provinces.length)
      for (const { number } of zones) {
        const below = sites.filter((site) => site.office === number)
        expect(below.length).toBeLessThanOrEqual(45)
        expect(below.map(({ place }) => place)).toEqual(below.map((_, place) => place))
      }
      for (const { isZone, office: above } of sites) {
        expect(isZone || zones.length === 0 ? above : sites[above ?? -1]?.isZone).toBe(
          isZone || zones.length === 0 ? undefined : true,
        )
      }
    }),
  )
})

it('calls no two sites of one zone alike', () => {
  const sites = plan(999_483)
  for (const language of ['zh', 'en'] as const) {
    const names = sites.map((site) => `${site.zone} ${findSpot(provinces, site).name[language]}`)
    expect(new Set(names).size).toBe(sites.length)
  }
})

it('has sites of every kind among a million people, about a thousand in all', () => {
  const sites = plan(999_483)
  const kinds = new Set(sites.map(({ kind }) => kind))
  kinds.delete(outpost)
  expect(kinds).toEqual(new Set([...siteKinds, office]))
  expect(sites.length).toBeGreaterThan(700)
  expect(sites.length).toBeLessThan(1_500)
})

it('has no site of more than a quarter of all, or of 300 where that would be fewer', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20_000 }), (people) => {
      const largest = Math.max(...plan(people).map((site) => site.people))
      expect(largest).toBeLessThanOrEqual(Math.max(people / 4, 300))
    }),
  )
})

it('needs no zone for up to 79 people', () => {
  for (const people of [1, 59, 60, 79]) {
    const sites = plan(people)
    expect(sites.some(({ isZone }) => isZone)).toBe(false)
    expect(sites).toHaveLength(people < 60 ? 1 : 2)
    expect(sites.map(({ place }) => place)).toEqual(sites.map((_, place) => place))
  }
})

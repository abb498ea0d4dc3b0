import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { office, outpost, siteKinds } from '../../../mock/world/bulk/site-kinds.js'
import { getUnitTree } from '../../../mock/world/bulk/units.js'

const kinds = [...siteKinds, office, outpost]
const rows = kinds.map((kind) => [kind.en, kind] as const)

it.each(rows)('sends guests of a %s next door, from every department but a lone one', (_, kind) => {
  const tree = getUnitTree(kind)
  for (const [unit, { parent }] of kind.units.entries()) {
    const siblings = parent === undefined ? [] : tree.childrenOf(parent)
    const doors =
      parent === undefined
        ? tree.childrenOf(unit).slice(0, 1)
        : siblings.length === 1
          ? [parent]
          : siblings.filter((other) => other !== unit)
    const host = tree.hostOf(unit)
    expect(doors.length === 0 ? [undefined] : doors).toContain(host)
    if (host !== undefined) expect(tree.guestUnitsOf(host)).toContain(unit)
  }
  const guests = kind.units.flatMap((_unit, host) => tree.guestUnitsOf(host))
  expect(new Set(guests).size).toBe(guests.length)
})

it('spreads guests: no department is host to more than three', () => {
  for (const kind of kinds) {
    const tree = getUnitTree(kind)
    const counts = kind.units.map((_, unit) => tree.guestUnitsOf(unit).length)
    expect(Math.max(...counts)).toBeLessThanOrEqual(3)
  }
})

it('gives every place of a site to one department, by the weights', () => {
  const anySite = fc
    .constantFrom(...kinds)
    .chain((kind) => fc.tuple(fc.constant(kind), fc.integer({ min: 1, max: kind.people.to })))
  fc.assert(
    fc.property(anySite, ([kind, people]) => {
      const tree = getUnitTree(kind)
      const total = kind.units.reduce((sum, { weight }) => sum + weight, 0)
      const counts = kind.units.map(() => 0)
      let last = 0
      for (let place = 0; place < people; place += 1) {
        const unit = tree.unitAt(place, people)
        expect(unit).toBeGreaterThanOrEqual(last)
        last = unit
        counts[unit] = (counts[unit] ?? 0) + 1
      }
      for (const [unit, { weight }] of kind.units.entries()) {
        expect(Math.abs((counts[unit] ?? 0) - (people * weight) / total)).toBeLessThan(1)
        expect(tree.startOf(unit + 1, people) - tree.startOf(unit, people)).toBe(counts[unit])
      }
    }),
    { numRuns: 40 },
  )
})

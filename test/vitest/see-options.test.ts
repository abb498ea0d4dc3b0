import { expect, it } from 'vitest'
import { seeOptions } from '../../src/vitest/see-options.js'

type Layer = Readonly<Record<string, unknown>>

/** Fixtures as they were before Vitest 4.1: each saw those of its own layer and the layers before. */
class OldTest {
  readonly layers: readonly Layer[]
  constructor(layers: readonly Layer[]) {
    this.layers = layers
  }
  extend = (fixtures: object): OldTest => new OldTest([...this.layers, fixtures as Layer])
  /** What a fixture finds under a name. */
  see(fixture: string, name: string): unknown {
    const own = this.layers.findLastIndex((layer) => fixture in layer)
    return this.layers.slice(0, own + 1).findLast((layer) => name in layer)?.[name]
  }
}

const base = new OldTest([])
const fixtures = { dingtalk: 'a tenant', dingtalkOptions: 'the first' }
const later = { dingtalkOptions: 'the second' }

it('an old Vitest leaves a fixture with the options that it was made with', () => {
  expect(base.extend(fixtures).extend(later).see('dingtalk', 'dingtalkOptions')).toBe('the first')
})

it.each<[string, (test: OldTest) => OldTest]>([
  ['at once', (test) => test.extend(later)],
  ['behind another fixture', (test) => test.extend({ db: 'a db' }).extend(later)],
  ['before another fixture', (test) => test.extend(later).extend({ db: 'a db' })],
  ['a second time', (test) => test.extend({ dingtalkOptions: 'none' }).extend(later)],
])('the options of a later extend are seen: %s', (_, extend) => {
  const test = extend(seeOptions(base, base.extend(fixtures), fixtures))
  expect(test.see('dingtalk', 'dingtalkOptions')).toBe('the second')
})

it('other fixtures stay, and are not made anew without need', () => {
  const test = seeOptions(base, base.extend(fixtures), fixtures).extend({ db: 'a db' })
  expect(test.layers).toEqual([fixtures, { db: 'a db' }])
  expect(test.extend(later).see('db', 'db')).toBe('a db')
})

it('a Vitest that sees them itself is left alone', () => {
  const made = Object.assign(base.extend(fixtures), { override: () => {} })
  const { extend } = made
  expect(seeOptions(base, made, fixtures)).toBe(made)
  expect(made.extend).toBe(extend)
})

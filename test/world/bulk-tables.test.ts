import { expect, it } from 'vitest'
import { provinces } from '../../mock/world/bulk/provinces.js'

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

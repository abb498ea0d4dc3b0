import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  readDay,
  readIsoTime,
  startOfShanghaiDay,
  toIsoUtc,
  toShanghaiDay,
  toShanghaiText,
} from '../../src/protocol/time.js'

it.each([
  ['2026-01-15T08:30:00Z', '2026-01-15T08:30:00.000Z', true],
  ['2026-01-15T08:30:00.5Z', '2026-01-15T08:30:00.500Z', true],
  ['2026-01-15T08:30Z', '2026-01-15T08:30:00.000Z', true],
  ['2026-01-15T16:30:00+08:00', '2026-01-15T08:30:00.000Z', true],
  ['2026-01-15T16:30:00+0800', '2026-01-15T08:30:00.000Z', true],
  ['2026-01-14T23:30:00-09:00', '2026-01-15T08:30:00.000Z', true],
  ['2026-01-15T08:30:00', '2026-01-15T08:30:00.000Z', false],
])('reads %s', (text, instant, hasZone) => {
  expect(readIsoTime(text)).toEqual({ instantMs: Date.parse(instant), hasZone })
})

it.each([
  '',
  '2026-01-15',
  '2026-13-01T00:00:00Z',
  '2026-02-30T00:00:00Z',
  '2026-01-01T24:00:00Z',
  '2026-01-01T00:00:00+24:00',
  '2026-01-15 08:30:00',
  'now',
])('does not read "%s"', (text) => {
  expect(readIsoTime(text)).toBeUndefined()
})

it('reads back every instant that it writes', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4_000_000_000 }), (seconds) => {
      expect(readIsoTime(toIsoUtc(seconds * 1000))?.instantMs).toBe(seconds * 1000)
    }),
  )
})

it.each([
  ['19700101', 0],
  ['20200229', 18_321],
  ['20260401', 20_544],
])('reads the day %s', (text, day) => {
  expect(readDay(text)).toBe(day)
})

it.each(['20260230', '20261301', '20260100', '2026041', '2026-4-1', ''])(
  'knows no day "%s"',
  (text) => {
    expect(readDay(text)).toBeUndefined()
  },
)

it('changes the Shanghai day at 16:00 UTC', () => {
  const midnight = Date.parse('2026-04-10T00:00:00+08:00')
  expect(toShanghaiDay(midnight)).toBe(toShanghaiDay(midnight - 1) + 1)
  expect(startOfShanghaiDay(toShanghaiDay(midnight + 5))).toBe(midnight)
  expect(toShanghaiText(midnight)).toBe('2026-04-10 00:00:00')
})

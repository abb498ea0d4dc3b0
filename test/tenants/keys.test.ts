import { describe, expect, it } from 'vitest'
import { readDuration } from '../../mock/tenants/duration.js'
import { readKey } from '../../mock/tenants/keys.js'

describe('a key of the documented form', () => {
  it.each([
    ['mock-company-7-anything', { organization: 'company', seed: 7 }],
    ['mock-tiny-0', { organization: 'tiny', seed: 0 }],
    ['mock-empty-3-a.b_C-9', { organization: 'empty', seed: 3 }],
    ['mock-tiny-123456789012345-x', { organization: 'tiny', seed: 123456789012345 }],
  ])('%s says its organisation and its seed', (key, meaning) => {
    expect(readKey(key)).toEqual(meaning)
  })

  it.each([
    ['another beginning', 'mocks-tiny-1'],
    ['an organisation that there is not', 'mock-huge-1'],
    ['no seed', 'mock-tiny'],
    ['a seed with leading zeros, which would be a second key of the same tenant', 'mock-tiny-07'],
    ['a seed beyond what is exact', 'mock-tiny-1234567890123456'],
    ['an empty label', 'mock-tiny-1-'],
    ['a label of other signs', 'mock-tiny-1-a b'],
    ['a label that is too long', `mock-tiny-1-${'x'.repeat(65)}`],
    ['a line behind it', 'mock-tiny-1-a\nb'],
    ['the default key', 'dingmock'],
  ])('is none with %s', (_, key) => {
    expect(readKey(key)).toBeUndefined()
  })
})

describe('a duration', () => {
  it.each([
    [90, 90],
    [0, 0],
    ['500ms', 500],
    ['90s', 90_000],
    ['15m', 900_000],
    ['2h', 7_200_000],
    ['1d12h', 129_600_000],
    ['1h30m15s250ms', 5_415_250],
  ])('%s is %i milliseconds', (by, ms) => {
    expect(readDuration(by)).toBe(ms)
  })

  it.each([[-1], [1.5], [NaN], [Infinity], [''], ['2'], ['2x'], ['-2h'], ['h'], ['2h '], [1e15]])(
    '%s is none',
    (by) => {
      expect(readDuration(by)).toBeUndefined()
    },
  )
})

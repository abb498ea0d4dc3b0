import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  JsonSyntaxError,
  maximumDepth,
  readJson,
  writeJson,
  type JsonValue,
} from '../../src/protocol/json.js'

/**
 * Of what holds an escape, JSON.parse of Node 24 is no judge: once it has read the key N\ it takes
 * the key N" for it.
 */
const isJudged = (text: string): boolean => !/\d{16}/.test(text) && !text.includes('\\')

it('reads what JSON.parse reads, where no integer is beyond 2^53', () => {
  fc.assert(
    fc.property(fc.json(), fc.constantFrom('', ' ', '\n\t'), (text, space) => {
      fc.pre(isJudged(text))
      expect(readJson(space + text + space)).toEqual(JSON.parse(text))
    }),
  )
})

it('reads any text back that was written, as a key too', () => {
  const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.constant('N\\'))
  fc.assert(
    fc.property(anyText, anyText, (key, value) => {
      fc.pre(key !== '__proto__')
      expect(readJson(JSON.stringify({ a: 1, [key]: value }))).toEqual({ a: 1, [key]: value })
    }),
  )
})

it('reads a key that ends in a quote, after one that ends in a backslash', () => {
  const texts = [String.raw`{"a":1,"N\\":2}`, String.raw`{"a":1,"N\"":2}`]
  expect(texts.map(readJson)).toEqual([
    { a: 1, 'N\\': 2 },
    { a: 1, 'N"': 2 },
  ])
})

it('refuses what JSON.parse refuses', () => {
  const damaged = fc
    .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '}', '\\', 'x', '0'))
    .map(
      ([text, at, mark]) =>
        text.slice(0, at % text.length) + mark + text.slice((at % text.length) + 1),
    )
  fc.assert(
    fc.property(damaged, (text) => {
      const attempt = (read: (text: string) => unknown): unknown => {
        try {
          return { value: read(text) }
        } catch {
          return 'refused'
        }
      }
      const [ours, theirs] = [attempt(readJson), attempt(JSON.parse)]
      expect(ours === 'refused').toBe(theirs === 'refused')
      if (isJudged(text)) expect(ours).toEqual(theirs)
    }),
    { numRuns: 2000 },
  )
})

it('keeps every integer of 64 bits, there and back', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }), (value) => {
      const text = `{"order":[${value}]}`
      expect(writeJson(readJson(text))).toBe(text)
      const { order } = readJson(text) as { order: [number | bigint] }
      expect(BigInt(order[0])).toBe(value)
      expect(typeof order[0]).toBe(Number.isSafeInteger(Number(value)) ? 'number' : 'bigint')
    }),
  )
})

it('writes what it reads', () => {
  const values = fc.jsonValue() as fc.Arbitrary<JsonValue>
  fc.assert(
    fc.property(values, (value) => {
      expect(writeJson(value)).toBe(JSON.stringify(value))
    }),
  )
})

it('writes any number as JSON.stringify does', () => {
  fc.assert(
    fc.property(fc.double(), (value) => {
      expect(writeJson(value)).toBe(JSON.stringify(value))
    }),
  )
  expect(writeJson(-0)).toBe('0')
})

it('takes __proto__ for a key like any other', () => {
  const value = readJson('{"__proto__":{"admin":true}}') as { admin?: boolean }
  expect(value.admin).toBeUndefined()
  expect(Object.keys(value)).toEqual(['__proto__'])
})

it.each([
  [maximumDepth, 'reads'],
  [maximumDepth + 1, 'refuses'],
])('nested %d deep: %s', (depth, what) => {
  const text = '['.repeat(depth) + ']'.repeat(depth)
  if (what === 'reads') expect(writeJson(readJson(text))).toBe(text)
  else expect(() => readJson(text)).toThrow(SyntaxError)
})

describe('says where a text stops to be JSON', () => {
  it.each<[string, string, number]>([
    ['at a token in the wrong place', '{"a":1 "b":2}', 7],
    ['at a bracket that closes another', '[1}', 2],
    ['behind white space', '{"a": \n }', 8],
    ['behind the value', '[1]  x', 5],
    ['at what is no token', '[1, nul]', 4],
    ['at a raw line break in a text', '{"a": "b\nc"}', 8],
    ['at a raw line break in a name', '{"a\n": 1}', 3],
    ['at an escape that is none', '["a\\u12x4"]', 3],
    ['at the end of a text without one', '["abc', 5],
    ['at the end', ' ', 1],
    ['at the bracket that goes too deep', '['.repeat(maximumDepth + 9), maximumDepth],
  ])('%s', (_, text, position) => {
    expect(() => readJson(text)).toThrow(expect.objectContaining({ position }))
    expect(() => readJson(text)).toThrow(JsonSyntaxError)
  })
})

it('everything before the place could be the beginning of a JSON text', () => {
  // What follows is cut off, so nothing but the end can be wrong then.
  const damaged = fc
    .tuple(fc.json(), fc.nat(), fc.constantFrom(',', '"', '}', '\\', 'x', '\n', '"\n"'))
    .map(
      ([text, at, mark]) => text.slice(0, at % text.length) + mark + text.slice(at % text.length),
    )
  fc.assert(
    fc.property(damaged, (text) => {
      const position = findPosition(text)
      fc.pre(position !== undefined)
      const before = text.slice(0, position)
      expect(findPosition(before) ?? before.length).toBe(before.length)
    }),
    { numRuns: 2000 },
  )
})

function findPosition(text: string): number | undefined {
  try {
    readJson(text)
    return undefined
  } catch (error) {
    if (error instanceof JsonSyntaxError) return error.position
    throw error
  }
}

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { maximumDepth, readJson, writeJson, type JsonValue } from '../../src/protocol/json.js'

it('reads what JSON.parse reads, where no integer is beyond 2^53', () => {
  fc.assert(
    fc.property(fc.json(), fc.constantFrom('', ' ', '\n\t'), (text, space) => {
      fc.pre(!/\d{16}/.test(text))
      expect(readJson(space + text + space)).toEqual(JSON.parse(text))
    }),
  )
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
      if (!/\d{16}/.test(text)) expect(ours).toEqual(theirs)
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

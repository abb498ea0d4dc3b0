import { describe, expect, it } from 'vitest'
import type { SchemaNode } from '../../src/schemas/transcript.js'
import { sampleValues } from './rules/values.js'

type Place = 'body' | 'query'

function valuesOf(schema: SchemaNode, verdict: string, happy?: unknown, place: Place = 'body') {
  const parameter = { name: 'x', in: place, required: true, isToken: false, schema }
  return sampleValues(parameter, happy)
    .filter((sample) => sample.verdict === verdict)
    .map(({ value }) => value)
}

const half = 2n ** 63n

describe('the values that try a schema', () => {
  it.each<[string, SchemaNode, readonly unknown[], readonly unknown[]]>([
    [
      'a range',
      { type: 'integer', minimum: 1, maximum: 9 },
      [1, 9, '1', '9'],
      [0, 10, '0', 9.5, 'many'],
    ],
    ['a minimum', { type: 'integer', minimum: 0 }, [0, 1], [-1, 1.5, true, {}]],
    [
      '64 bits',
      { 'x-int64': {} },
      [half - 1n, -half, '9007199254740993'],
      [half, -half - 1n, 2n ** 64n],
    ],
    ['64 bits from 1 on', { 'x-int64': { minimum: 1 } }, [1, half - 1n], [0, -half, half]],
    ['a boolean', { type: 'boolean' }, [true, 'false'], ['True', 1, '0', {}]],
    [
      'a list of values',
      { type: 'string', enum: ['aB', 'c'] },
      ['aB', 'c'],
      ['ab', 'AB', 'a', 'cx', 7],
    ],
    [
      'lengths',
      { type: 'string', minLength: 2, maxLength: 3 },
      ['xx', '𠮷𠮷𠮷'],
      ['x', '𠮷𠮷𠮷𠮷'],
    ],
    [
      'a time',
      { type: 'string', format: 'date-time' },
      ['2026-01-01T00:00Z'],
      ['2026-02-30T00:00:00Z'],
    ],
    ['any text', { type: 'string' }, ['x', 7], [{}, [['x']]]],
  ])('lie on both sides of %s', (_, schema, fitting, breaking) => {
    expect(valuesOf(schema, 'fits')).toEqual(expect.arrayContaining([...fitting]))
    expect(valuesOf(schema, 'breaks')).toEqual(expect.arrayContaining([...breaking]))
  })

  it('lie on both sides of a pattern, near the happy value', () => {
    const schema = { type: 'string', pattern: String.raw`^\d{8}$` }
    expect(valuesOf(schema, 'fits', '20260401')).toContain('20260401')
    expect(valuesOf(schema, 'breaks', '20260401')).toEqual(
      expect.arrayContaining(['2026040', '202604010', '20260401x', 'x0260401']),
    )
  })

  it('are texts where no JSON travels', () => {
    const values = valuesOf({ type: 'integer', maximum: 9 }, 'breaks', undefined, 'query')
    expect(values).toContain('10')
    expect(values.filter((value) => typeof value !== 'string')).toEqual([])
  })
})

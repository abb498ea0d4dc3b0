import { describe, expect, it } from 'vitest'
import { getOperation } from '../../src/catalog/catalog.js'
import { coerce } from '../../src/validation/coerce.js'
import { readParameters, type RawParameters } from '../../src/validation/parameters.js'
import { makeService } from '../../mock/service.js'
import type { OperationId } from '../../src/generated/types.js'

const int64 = { 'x-int64': {} }
const integer = { type: 'integer' }
const boolean = { type: 'boolean' }
const text = { type: 'string' }

describe('a value is read as the type of its parameter', () => {
  it.each([
    ['"10" as integer', '10', integer, 10],
    ['"-1" as integer', '-1', integer, -1],
    ['" 7 " as integer', ' 7 ', integer, 7],
    ['"176294576350761512" as int64', '176294576350761512', int64, 176_294_576_350_761_512n],
    ['"1" as int64', '1', int64, 1],
    ['"true" as boolean', 'true', boolean, true],
    ['"false" as boolean', 'false', boolean, false],
    ['20260401 as text', 20_260_401, text, '20260401'],
    ['true as text', true, text, 'true'],
  ])('%s', (_, value, schema, expected) => {
    expect(coerce(value, schema)).toBe(expected)
  })

  it.each([
    ['"1.5" as integer', '1.5', integer],
    ['"1e3" as integer', '1e3', integer],
    ['"0x10" as integer', '0x10', integer],
    ['"ten" as integer', 'ten', integer],
    ['"True" as boolean', 'True', boolean],
    ['"1" as boolean', '1', boolean],
    ['1 as boolean', 1, boolean],
    ['true as integer', true, integer],
    ['null as text', null, text],
  ])('but not %s, which stays as it came', (_, value, schema) => {
    expect(coerce(value, schema)).toBe(value)
  })
})

function read(id: OperationId, raw: RawParameters) {
  const operation = getOperation(id)
  return readParameters(operation, makeService([]).getValidator(operation), raw)
}

function readIds(value: unknown) {
  const raw = new Map([['dept_ids', value]])
  return read('topapi.inactive.user.v2.get', raw)
}

it.each([
  [String.raw`\"2,3,4\"`, '2,3,4'],
  ['"2,3,4"', '2,3,4'],
  ['2, 3', '2,3'],
  ['[2,3]', '2,3'],
  [[2, 3], '2,3'],
  [['2', '3'], '2,3'],
  [[2], '2'],
])('repairs the list %j, and says so', (value, expected) => {
  const found = readIds(value)
  expect(found.values['dept_ids']).toBe(expected)
  expect(found.repaired).toEqual(['dept_ids'])
  expect(found.malformed).toEqual([])
})

it.each([[''], ['[]'], [[]], [null], ['""']])('takes the empty list %j for none', (value) => {
  expect(readIds(value).values).not.toHaveProperty('dept_ids')
})

it('names what is missing and what is malformed in the order of the page', () => {
  const raw = new Map<string, unknown>([
    ['language', 'xx'],
    ['size', 0],
    ['cursor', ''],
  ])
  const found = read('topapi.v2.user.list', raw)
  expect(found.missing).toEqual(['dept_id', 'cursor'])
  expect(found.malformed).toEqual(['size', 'language'])
})

it('fills in the defaults of what is absent', () => {
  const raw = new Map<string, unknown>([['contain_access_limit', null]])
  expect(read('topapi.v2.user.list', raw).values).toEqual({
    order_field: 'custom',
    contain_access_limit: false,
    language: 'zh_CN',
  })
})

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { getDialect } from '../../src/catalog/catalog.js'
import type { AppType, JsonSchema } from '../../src/catalog/operation.js'
import { fillMessage } from '../../src/protocol/message.js'
import { makeWriter, writeEscaped, type Viewer } from '../../src/protocol/writer.js'

const schema: JsonSchema = {
  type: 'object',
  properties: {
    name: { type: 'string' },
    order: { 'x-int64': {} },
    mobile: {
      type: 'string',
      'x-presence': { permission: 'field:mobile', appTypes: ['internal'] },
    },
    list: { type: 'array', items: { type: 'integer' } },
  },
}
const value = {
  order: 179_997_318_850_453_160n,
  name: 'A/B',
  mobile: '1',
  list: [2, 1],
  unknown: 1,
}

function viewer(type: AppType, ...permissions: readonly string[]): Viewer {
  return { type, hasPermission: (id) => permissions.includes(id) }
}

it('writes topapi in alphabetical order, slashes escaped, int64 as digits, the unknown left out', () => {
  const write = makeWriter(schema, getDialect('topapi'))
  expect(write(value, viewer('internal', 'field:mobile'))).toBe(
    String.raw`{"list":[2,1],"mobile":"1","name":"A\/B","order":179997318850453160}`,
  )
})

it('writes the new API in the order of its schema, slashes plain', () => {
  const write = makeWriter(schema, getDialect('api'))
  expect(write(value, viewer('internal', 'field:mobile'))).toBe(
    '{"name":"A/B","order":179997318850453160,"mobile":"1","list":[2,1]}',
  )
})

it('leaves out what is undefined, wherever it stands', () => {
  const write = makeWriter(schema, getDialect('topapi'))
  const first = { ...value, list: undefined }
  expect(write(first, viewer('internal'))).toBe(
    String.raw`{"name":"A\/B","order":179997318850453160}`,
  )
  expect(write({ list: undefined, name: undefined }, viewer('internal'))).toBe('{}')
})

it.each([
  ['without the permission', viewer('internal')],
  ['of a type that does not get it', viewer('third-party', 'field:mobile')],
])('withholds a field from an app %s', (_, who) => {
  expect(makeWriter(schema, getDialect('api'))(value, who)).not.toContain('mobile')
})

it('escapes in any text what JSON escapes, and slashes', () => {
  const unit = fc.oneof(
    fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    fc.constantFrom('/', '"', '\\', ' ', '.', '0', '[', ']', '\ud7ff', '\ue000', '\uffff', '😀'),
  )
  fc.assert(
    fc.property(fc.string({ unit }), (text) => {
      expect(writeEscaped(text)).toBe(JSON.stringify(text).replaceAll('/', '\\/'))
    }),
    { numRuns: 2000 },
  )
})

it.each([
  ['%s of %s', ['a', 'b'], 'a of b'],
  ['100%% of %s', ['x'], '100% of x'],
  ['%s', ['%s'], '%s'],
  ['no marks', ['x'], 'no marks'],
])('fills "%s"', (template, details, text) => {
  expect(fillMessage(template, details)).toBe(text)
})

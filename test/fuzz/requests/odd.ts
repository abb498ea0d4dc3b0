import fc from 'fast-check'
import { maximumBodyBytes } from '../../../mock/core/wire.js'
import { maximumDepth } from '../../../src/protocol/json.js'

/** Any code points, lone surrogates too. The generator's own units of all of Unicode take long to make. */
export function anyText(maxLength: number): fc.Arbitrary<string> {
  const unit = fc.integer({ min: 0, max: 0x10_ffff }).map((point) => String.fromCodePoint(point))
  const low = fc.integer({ min: 0, max: 0x1ff }).map((point) => String.fromCodePoint(point))
  return fc.string({ unit: fc.oneof(unit, low), maxLength })
}

/** Names that mean something to JavaScript, to a parser, or to a careless reader. */
export const oddNames = fc.oneof(
  fc.constantFrom(
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'valueOf',
    'hasOwnProperty',
    'then',
    'length',
    '0',
    '-1',
    '',
    ' ',
    '\u0000',
    '\u200b',
    'access_token',
    'errcode',
    'dept_id[]',
    'dept_id[0]',
    'a.b',
    '$ref',
    '部门',
    '%',
    '&',
    '=',
  ),
  anyText(12),
)

/** Texts at the edges of Unicode, of numbers, of dates, and of what pages damage. */
export const oddTexts = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '0',
    '-0',
    '+1',
    '1.0',
    '1e2',
    '1e400',
    '0x10',
    ' 1 ',
    '１',
    '٣',
    'NaN',
    'Infinity',
    'null',
    'undefined',
    'True',
    'FALSE',
    '[object Object]',
    '9223372036854775807',
    '9223372036854775808',
    '-9223372036854775809',
    '36893488147419103232',
    '9007199254740993',
    '20260230',
    '00000000',
    '2026-02-30T00:00:00Z',
    '2026-03-01T00:00:00+99:99',
    '9999-12-31T23:59:60Z',
    '+275760-09-13T00:00:00Z',
    '1,2,,3',
    '[1,2]',
    '\\"1,2\\"',
    "'1'",
    '\ud800',
    '\udfff\ud800',
    '\ufeff1',
    '\u202e1',
    'e\u0301',
    '\r\nX-Injected: 1',
    '\u0000',
    '../../etc/passwd',
    '${7*7}',
    '%s%s%s%n',
    '%25',
    '<script>',
    "' OR 1=1 --",
    '__proto__',
    'constructor',
    'toString',
  ),
  anyText(30),
  fc.nat({ max: 70_000 }).map((length) => '9'.repeat(length)),
  fc.nat({ max: 3000 }).map((length) => '字'.repeat(length)),
  fc.bigInt({ min: -(2n ** 66n), max: 2n ** 66n }).map(String),
  fc.double().map(String),
)

/** JSON texts, not values: a value cannot hold `1e400`, a key sent twice, or nonsense. */
export const oddJson = fc.oneof(
  fc.constantFrom(
    'null',
    'true',
    '-0',
    '0.0',
    '1.5',
    '1e2',
    '1E+2',
    '1e400',
    '-1e400',
    '1e-400',
    '9007199254740993',
    '9223372036854775807',
    '9223372036854775808',
    '36893488147419103232',
    '01',
    '+1',
    '.5',
    '1.',
    'NaN',
    'undefined',
    '"\\ud800"',
    '"\\u0000"',
    '"\\x"',
    '"a\nb"',
    "'a'",
    '[]',
    '{}',
    '[[]]',
    '[1,2]',
    '["1",2]',
    '[null]',
    '{"__proto__":{"a":1}}',
    '{"constructor":{"prototype":{"a":1}}}',
    '{"toString":1,"valueOf":2}',
    '{"length":1e9}',
    '{"a":1,"a":2}',
    '[1,]',
    '{"a":1,}',
    '/**/1',
  ),
  oddTexts.map((text) => JSON.stringify(text)),
  fc.jsonValue({ maxDepth: 5 }).map((value) => JSON.stringify(value)),
  fc.bigInt({ min: -(2n ** 66n), max: 2n ** 66n }).map(String),
  fc.integer().map(String),
)

const depths = fc.constantFrom(1, maximumDepth - 2, maximumDepth - 1, maximumDepth, 5000)

/** Nesting around the limit of our reader, and far beyond it, closed or not. */
export const deepJson = fc
  .tuple(depths, fc.constantFrom(['[', ']'], ['{"a":', '}'], ['[{"a":', '}]']), fc.boolean())
  .map(([depth, [open, close], isClosed]) => {
    const inside = open === '[' ? '' : '1'
    return `${open?.repeat(depth)}${inside}${isClosed ? close?.repeat(depth) : ''}`
  })

const hugeLengths = fc.constantFrom(65_536, maximumBodyBytes - 40, maximumBodyBytes + 1)

/** About as much as a body may have, and just above: of each shape that a reader may stumble on. */
export const hugeJson = fc
  .tuple(hugeLengths, fc.constantFrom('"', '"\\n', '1', '[1', '{"a"', ' '))
  .map(([length, shape]) => hugeOf(length, shape))

function hugeOf(length: number, shape: string): string {
  if (shape === '"') return `"${'x'.repeat(length)}"`
  if (shape === '"\\n') return `"${'\\n'.repeat(length / 2)}"`
  if (shape === '1') return '1'.repeat(length)
  if (shape === '[1') return `[${'1,'.repeat(length / 2)}1]`
  if (shape === '{"a"') return `{${'"a":1,'.repeat(length / 6)}"a":1}`
  return `${' '.repeat(length)}1`
}

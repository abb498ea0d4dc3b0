import fc from 'fast-check'
import { expect, it } from 'vitest'
import { toPlain } from '../../src/protocol/plain-text.js'

it.each([
  ['letters, digits and spaces', 'dept_id 1', 'dept_id 1'],
  ['Chinese', '部门 “一”', '部门 “一”'],
  ['an emoji, which is one code point', 'a😀', 'a😀'],
  ['line breaks', 'a\r\nb\u2028c\u2029d\u0085e', 'a??b?c?d?e'],
  ['an escape sequence', '\u001b[31mred\u009b0m', '?[31mred?0m'],
  ['embeddings and overrides of direction', '\u202a\u202b\u202c\u202d\u202e', '?????'],
  ['isolates of direction', '\u2066\u2067\u2068\u2069', '????'],
  ['marks of direction', '\u200e\u200f\u061c', '???'],
  ['what has no width', '\u200b\u200d\ufeff\u00ad', '????'],
  ['tags beyond the first plane', 'a\u{e0041}', 'a?'],
  ['private and unassigned letters', '\ue000\u0378', '??'],
  ['half a letter', 'a\ud83d', 'a?'],
])('shows %s', (_, text, plain) => {
  expect(toPlain(text, 40)).toBe(plain)
})

it.each([
  ['abcd', 'abcd'],
  ['abcde', 'abc…'],
  ['😀😀😀😀', '😀😀😀😀'],
  ['😀😀😀😀😀', '😀😀😀…'],
  ['a😀😀😀😀😀😀😀😀😀', 'a😀😀…'],
])('cuts %s between code points', (text, plain) => {
  expect(toPlain(text, 4)).toBe(plain)
})

it('gives one harmless line of the length asked for, for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 20 }), (text, length) => {
      const plain = toPlain(text, length)
      expect(plain).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u)
      expect(Array.from(plain)).toHaveLength(Math.min(length, Array.from(text).length))
      expect(toPlain(plain, length)).toBe(plain)
    }),
  )
})

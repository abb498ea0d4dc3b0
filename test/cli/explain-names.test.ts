import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explain } from '../../mock/cli/explain/explain.js'
import type { ErrorsFile } from '../../src/schemas/errors-file.js'
import { listFields } from '../../src/schemas/fields.js'
import { covered, readExplanation } from '../support/covered.js'

/** With spaces out of the way: a text may be broken between any two wide letters. */
function squeeze(text: string): string {
  return text.replaceAll(/\s+/g, '')
}

/** Every name that can be asked for, with the title of the source that the text must give. */
const names = [
  ...covered.transcripts.flatMap(({ operation }) =>
    operation.rules.flatMap((rule) => [
      [operation.id, rule.id, titleOf(operation, rule.source)] as const,
      [`${operation.id}/${rule.id}`, undefined, titleOf(operation, rule.source)] as const,
    ]),
  ),
  ...covered.transcripts.flatMap(({ operation }) =>
    operation.errata.map(
      (erratum) => [operation.id, erratum.id, titleOf(operation, erratum.source)] as const,
    ),
  ),
  ...covered.transcripts.flatMap((transcript) =>
    listFields(transcript).flatMap(({ place, path, node }) => {
      const { operation } = transcript
      const erratum = operation.errata.find(({ id }) => id === node['x-erratum'])
      const source = node['x-source'] ?? (node['x-page'] ? 'page' : erratum?.source) ?? ''
      return [
        path.at(-1) ?? '',
        path.join('.'),
        `/${path.join('/')}`,
        [place, ...path].join('.'),
      ].map((name) => [operation.id, name, titleOf(operation, source)] as const)
    }),
  ),
  ...covered.dialects.flatMap((dialect) =>
    dialect.rules.map(
      (rule) => [`${dialect.id}/${rule.id}`, undefined, titleOf(dialect, rule.source)] as const,
    ),
  ),
]

function titleOf(
  { sources }: { readonly sources: (typeof covered.dialects)[number]['sources'] },
  source: string,
): string {
  return sources[source.split('#')[0] ?? '']?.title ?? 'no such source'
}

it('everything has a name that explains it and gives its source, at any width', () => {
  expect(names.length).toBeGreaterThan(500)
  fc.assert(
    fc.property(
      fc.constantFrom(...names),
      fc.option(fc.integer({ min: 1, max: 200 }), { nil: undefined }),
      ([name, detail, title], width) => {
        const text = explain(covered, [name, detail], 'text', { width, isColored: false })
        expect(squeeze(text)).toContain(squeeze(title))
      },
    ),
    { numRuns: 300 },
  )
  for (const [name, detail, title] of names) {
    expect(squeeze(readExplanation(name, detail))).toContain(squeeze(title))
  }
})

it('whatever is asked is explained, or refused in a sentence', () => {
  const words = fc.oneof(
    fc.string(),
    fc.constantFrom(
      'gettoken',
      'topapi',
      '/',
      '//',
      '.',
      '*',
      '0',
      '%s',
      '__proto__',
      'constructor',
    ),
  )
  fc.assert(
    fc.property(words, fc.option(words, { nil: undefined }), (name, detail) => {
      try {
        expect(readExplanation(name, detail)).not.toBe('')
      } catch (error) {
        expect(error).toMatchObject({ name: 'MockError', message: expect.stringMatching(/[.?]$/) })
      }
    }),
  )
})

describe('a name that several fields have', () => {
  const [transcript] = covered.transcripts
  const leaf = { type: 'string' }
  const response = {
    type: 'object',
    properties: { a: leaf, b: { type: 'object', properties: { a: leaf } } },
  }
  const all = { ...covered, transcripts: [{ ...transcript!, response }] }
  const id = transcript!.operation.id

  it.each([
    ['bare means all of them', 'a', ['a', 'b.a']],
    ['as a pointer means the one it leads to', '/a', ['a']],
    ['with the names before it means the one below them', 'b.a', ['b.a']],
  ])('%s', (_, name, fields) => {
    const options = { width: undefined, isColored: false }
    const { topics } = JSON.parse(explain(all, [id, name], 'json', options))
    expect(topics.map((topic: { name: string }) => topic.name)).toEqual(fields)
  })
})

describe('the table of codes', () => {
  const errors: ErrorsFile = {
    sources: {
      table: { kind: 'page', title: 'Global error codes', url: 'https://example.com/codes' },
      live: { kind: 'observed', title: 'A live answer' },
    },
    errors: [
      {
        code: 60_011,
        dialects: ['plain', 'topapi'],
        message: { zh: '没有调用该接口的权限', en: 'No permission' },
        wire: [{ text: '应用尚未开通', partial: true, source: 'live' }],
        note: 'The permission point is missing.',
        basis: 'documented',
        source: 'table',
      },
      { code: 'Odd.Code', dialects: ['api'], status: 403, basis: 'observed', source: 'live' },
    ],
  }
  const withErrors = { ...covered, errors }

  it('says what a code means, and which rules send it', () => {
    const text = readExplanation('60011', undefined, withErrors)
    for (const part of [
      /^60011 The permission point is missing\. sent by plain and topapi/,
      'text 没有调用该接口的权限 English No permission',
      'seen, a part 应用尚未开通 (A live answer)',
      'basis documented',
      'source Global error codes https://example.com/codes',
      /Rules that send it errcode 60011, .* plain\/permission-missing/,
    ]) {
      expect(text).toMatch(part)
    }
  })

  it('says so of a code that no rule sends', () => {
    const text = readExplanation('odd.code', undefined, withErrors)
    expect(text).toContain('HTTP 403')
    expect(text).toContain('No rule of an operation here sends it.')
  })

  it('has each of its codes explained', () => {
    for (const { code, source } of covered.errors.errors) {
      const title = covered.errors.sources[source]?.title ?? 'no such source'
      expect(squeeze(readExplanation(String(code)))).toContain(squeeze(title))
    }
  })
})

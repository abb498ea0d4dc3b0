import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pageWidth, renderPage, type Part } from '../../src/terminal/page.js'
import { widthOf, wrap } from '../../src/terminal/text.js'

const letters = fc.constantFrom('a', 'Z', '9', '-', ' ', '字', '符', '，', '：', '/', '%')
const texts = fc.string({ unit: letters, maxLength: 200 })

describe('a wrapped text', () => {
  it('keeps every letter but the spaces at line ends', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 4, max: 60 }), (text, width) => {
        const lines = wrap(text, width)
        for (const line of lines) expect(line).toBe(line.trimEnd())
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
      }),
    )
  })

  it('has a line that is too long only where nothing can be parted', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 4, max: 60 }), (text, width) => {
        const long = wrap(text, width).filter((line) => widthOf(line) > width)
        for (const line of long) expect(wrap(line.trim(), 1)).toEqual([line.trim()])
      }),
    )
  })

  it.each([
    ['at spaces', 'one two three', 7, ['one two', 'three']],
    ['between wide letters', '参数错误参数', 8, ['参数错误', '参数']],
    ['never before a mark that closes', '参数错误：缺', 9, ['参数错', '误：缺']],
    ['at its own line breaks', 'a\nb', 10, ['a', 'b']],
    [
      'not within an address',
      'see https://example.com/path',
      8,
      ['see', 'https://example.com/path'],
    ],
  ])('is broken %s', (_, text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines)
  })
})

it.each([
  [undefined, 80],
  [20, 40],
  [90, 90],
  [300, 100],
])('a terminal of %s columns is filled up to %i', (columns, width) => {
  expect(pageWidth(columns)).toBe(width)
})

const page: readonly Part[] = [
  { kind: 'title', text: 'a title' },
  { kind: 'text', text: 'a text' },
  {
    kind: 'table',
    look: 'labels',
    rows: [
      ['参数', 'a cell that goes on and on and on, over the end of its line'],
      ['label', 'short'],
    ],
  },
  { kind: 'heading', text: 'a heading' },
  { kind: 'table', look: 'names', rows: [['name', 'middle', 'last']] },
  { kind: 'list', text: 'said by', names: ['one', 'two'] },
  { kind: 'aside', text: 'an aside' },
]

it('a page aligns its tables by the columns that letters fill', () => {
  expect(renderPage(page, { width: 50, isColored: false })).toBe(`a title

  a text

  参数   a cell that goes on and on and on, over
         the end of its line
  label  short

a heading
  name  middle  last
  said by
    one
    two

an aside
`)
})

it('a page puts the last cell below its row where no room is left beside it', () => {
  const rows = [['a-name-that-is-rather-long', 'middle', 'the last cell']]
  expect(
    renderPage([{ kind: 'table', look: 'names', rows }], { width: 40, isColored: false }),
  ).toBe('  a-name-that-is-rather-long  middle\n      the last cell\n')
})

it('colours change no letter of a page', () => {
  const colored = renderPage(page, { width: 50, isColored: true })
  expect(colored).toContain('\u001b[1ma title\u001b[22m')
  // oxlint-disable-next-line no-control-regex -- the escapes are what is taken away
  const plain = colored.replaceAll(/\u001b\[\d+m/g, '')
  expect(plain).toBe(renderPage(page, { width: 50, isColored: false }))
})

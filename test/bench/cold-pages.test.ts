import { expect, it } from 'vitest'
import { pickColdPages } from '../../bench/parts/cold-pages.js'
import type { Run } from '../../bench/run-context.js'

const notes: string[] = []
const run: Run = {
  rounds: 1,
  isQuick: false,
  peopleCount: 0,
  record: () => {},
  note: (text) => void notes.push(text),
  progress: () => {},
}
const departments = Array.from({ length: 300 }, (_, id) => ({ id, peopleCount: 45 }))

it('no page comes twice, those to warm up with included', () => {
  const pages = pickColdPages(departments, 10, run)
  const all = [...(pages?.measured ?? []), ...(pages?.warmUp ?? [])]
  expect(new Set(all).size).toBe(all.length)
  expect(pages).toMatchObject({ measured: { length: 600 }, warmUp: { length: 600 } })
})

it('every page is full', () => {
  const { measured = [] } = pickColdPages(departments, 10, run) ?? {}
  const cursors = measured.map((body) => (JSON.parse(body) as { readonly cursor: number }).cursor)
  expect(new Set(cursors)).toEqual(new Set([0, 10, 20, 30]))
})

it('too few pages are not measured, and it is said', () => {
  expect(pickColdPages(departments.slice(0, 9), 10, run)).toBeUndefined()
  expect(notes).toEqual(['Nothing cold is measured of 10 rows: there are only 36 full pages.'])
})

import { describe, expect, it } from 'vitest'
import { causes, type CauseName, type Variant } from './rules/causes.js'
import { ask } from './rules/door.js'
import { expectRefusal } from './rules/judge.js'
import { pages, type Page } from './rules/page.js'
import { combine, listPairs, listVariants } from './rules/pairs.js'
import type { Changes } from './rules/request.js'

function expectTold(page: Page, changes: Changes, { rule, named }: Variant): void {
  expectRefusal(page, ask(page, changes), rule, named)
}

describe.each(pages.map((page) => [page.operation.id, page] as const))('%s', (_, page) => {
  const pairs = listPairs(page)

  const present = pairs.flatMap(({ first, second, call }) =>
    'why' in call ? [] : [[first, second, call] as const],
  )
  it.each(present)('tells of %s before %s', (_first, _second, { told, waiting }) => {
    expectTold(page, told.changes, told)
    expectTold(page, waiting.changes, waiting)
    expectTold(page, combine(told.changes, waiting.changes), told)
  })

  const names = Object.keys(causes) as readonly CauseName[]
  it.each(names)('can be called with %s, or says why not', (name) => {
    const variants = listVariants(page, name)
    if (typeof variants === 'string') expect(variants).toMatch(/\.$/)
    else expect(pairs.some(({ first, second }) => [first, second].includes(name))).toBe(true)
  })
})

const ofParameters: readonly CauseName[] = [
  'an unreadable body',
  'a missing parameter',
  'a malformed parameter',
  'what lies outside the scope',
  'what the operation refuses',
]

/** Which causes a reason may keep apart, where it follows from how a call is made up here. */
it.each([
  ['Both are about the same parameter.', ofParameters],
  ['One rule tells of both.', ['an unknown path', 'a wrong method']],
])('leaves out pairs because "%s" only of causes that can be so', (why, allowed) => {
  const leftOut = pages
    .flatMap(listPairs)
    .filter(({ call }) => 'why' in call && call.why === why)
    .flatMap(({ first, second }) => [first, second])
  expect(leftOut).not.toEqual([])
  expect(allowed).toEqual(expect.arrayContaining(leftOut))
})

describe.each(['missing', 'malformed'] as const)('of two %s parameters', (kind) => {
  const rows = pages.flatMap((page) => {
    const variants = listVariants(page, `a ${kind} parameter`)
    if (typeof variants === 'string') return []
    return variants.slice(1).map((second, index) => {
      const first = variants[index] ?? second
      return [page.operation.id, first.named, second.named, { page, first, second }] as const
    })
  })
  it.each(rows)('%s names %s before %s', (_id, _first, _second, { page, first, second }) => {
    const both = combine(first.changes, second.changes)
    expectTold(page, both, first)
    if (page.operation.dialect !== 'topapi') return
    const rule = `topapi/gateway-argument-${kind}`
    expectTold(
      page,
      { ...both, simulator: { settings: { gatewayArguments: true } } },
      { ...first, rule },
    )
  })
})

import { causes, type CauseName, type Variant } from './causes.js'
import type { Page } from './page.js'
import type { Changes } from './request.js'

/** Two causes of one call: the one that is told, and the one that waits; or why there is no such call. */
export interface Pair {
  readonly first: CauseName
  readonly second: CauseName
  readonly call: { readonly told: Variant; readonly waiting: Variant } | { readonly why: string }
}

const names = Object.keys(causes) as readonly CauseName[]

export function listVariants(page: Page, name: CauseName): readonly Variant[] | string {
  const found = causes[name](page)
  return found.length === 0 ? 'Nothing of it can be so.' : found
}

/** All pairs of causes that the operation can have, the one that is told first. */
export function listPairs(page: Page): readonly Pair[] {
  const possible = names.filter((name) => typeof listVariants(page, name) !== 'string')
  return possible.flatMap((first, index) =>
    possible
      .slice(index + 1)
      .map((second) => ({ first, second, call: findCall(page, first, second) })),
  )
}

const tokens: ReadonlySet<CauseName> = new Set(['no token', 'a foreign token', 'an expired token'])
const ofApp: ReadonlySet<CauseName> = new Set([
  'an address not allowed',
  'too many calls',
  'the type of app',
  'no permission',
  'what lies outside the scope',
])

function findCall(page: Page, first: CauseName, second: CauseName): Pair['call'] {
  const both = [first, second]
  if (both.every((name) => tokens.has(name))) return { why: 'A call has one token or none.' }
  const isUnknown = both.includes('no token') || both.includes('a foreign token')
  if (isUnknown && both.some((name) => ofApp.has(name)))
    return { why: 'Only a token that was issued tells whose call it is.' }
  const [tellable, waitable] = both.map((name) => listVariants(page, name)) as [
    Variant[],
    Variant[],
  ]
  const calls = tellable.flatMap((told) => waitable.map((waiting) => ({ told, waiting })))
  const separate = calls.filter(
    ({ told, waiting }) => !told.touches.some((name) => waiting.touches.includes(name)),
  )
  if (separate.length === 0) return { why: 'Both are about the same parameter.' }
  const call = separate.find(({ told, waiting }) => told.rule !== waiting.rule)
  return call ?? { why: 'One rule tells of both.' }
}

/** Both at once; where they exclude each other in how the call is written, the first has its way. */
export function combine(first: Changes, second: Changes): Changes {
  const parameters = { ...second.parameters, ...first.parameters }
  const app = { ...second.app, ...first.app }
  return {
    ...second,
    ...first,
    parameters,
    ...(first.app || second.app ? { app } : {}),
    simulator: { ...second.simulator, ...first.simulator },
  }
}

import { expect, it } from 'vitest'
import { expectInBoth, holdInBoth, onQuestion, onResult, type BrokenLaw } from './break.js'

const count = 'topapi.user.count'

const servers: readonly BrokenLaw[] = [
  [
    'counts/active-at-most-all',
    'only_active turned round',
    onQuestion(count, ({ only_active }) => ({ only_active: !only_active })),
    'error',
    `${count} request#/only_active`,
  ],
  [
    'counts/active-at-most-all',
    'one active person too many',
    onResult(count, (result, { parameters }) => (parameters.only_active ? { count: 518 } : result)),
    'error',
    `${count} request#/only_active`,
  ],
  [
    'counts/known-people-are-counted',
    'nobody counted',
    onResult(count, () => ({ count: 0 })),
    'error',
    `${count} /result/count`,
  ],
  [
    'counts/known-people-are-counted',
    'the people of the root counted',
    onResult(count, () => ({ count: 3 })),
    'error',
    `${count} /result/count`,
  ],
  [
    'counts/all-is-the-union',
    'people of two departments counted twice',
    onResult(count, (result) => ({ count: result.count + 231 })),
    'none',
    `${count} /result/count`,
  ],
  [
    'counts/all-is-the-union',
    'active people counted only',
    onQuestion(count, () => ({ only_active: true })),
    'none',
    `${count} /result/count`,
  ],
  [
    'counts/active-is-the-active-union',
    'one active person too few',
    onResult(count, (result) => ({ count: result.count - 1 })),
    'none',
    `${count} /result/count`,
  ],
  [
    'counts/active-is-the-active-union',
    'only_active ignored',
    onQuestion(count, () => ({ only_active: false })),
    'none',
    `${count} /result/count`,
  ],
]

it.each(servers)('%s finds %s', async (law, _, spoil, live, finding) => {
  expect(await holdInBoth(law, spoil)).toEqual(expectInBoth(live, finding))
})

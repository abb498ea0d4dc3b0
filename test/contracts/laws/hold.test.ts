import { expect, it } from 'vitest'
import { getOperation } from '../../../src/catalog/catalog.js'
import { findObstacle, type Circumstances } from '../../../contracts/laws/choose.js'
import { holdLaw, type Ground, type Readers } from '../../../contracts/laws/hold.js'
import {
  judged,
  skipped,
  type Breach,
  type Law,
  type Verdict,
} from '../../../contracts/laws/law.js'
import { limitsOf } from '../../../contracts/limits.js'
import type { Observation } from '../../../contracts/observation.js'
import type { Profile } from '../../../contracts/profile.js'
import type { Reader } from '../../../contracts/reading/reader.js'
import { Unread } from '../../../contracts/reading/unread.js'
import { now } from '../simulator-target.js'

const count = getOperation('topapi.user.count')

function makeLaw(changes: Partial<Law> = {}): Law {
  return {
    id: 'counts/test',
    sentence: 'It is so.',
    basis: 'documented',
    source: { operation: 'topapi.user.count', at: 'page#response-body' },
    live: 'error',
    isAbout: ({ id }) => id === count.id,
    calls: () => 1,
    judge: () => Promise.resolve(judged(1, [])),
    ...changes,
  }
}

const observation = { curl: 'curl x' } as Observation
const breach: Breach = {
  pointer: '/result/count',
  message: 'it counts too few',
  expected: '3',
  got: '2',
  observation,
}

/** Holds a law whose first and second judgement are given; which readers it was given. */
async function hold(
  verdicts: readonly Verdict[],
  changes: Partial<Law> = {},
  profile: Profile = 'live',
) {
  const given: string[] = []
  const reader = (kind: string) => (law: string) => {
    given.push(`${kind} ${law}`)
    return {} as Reader
  }
  const readers: Readers = { known: reader('known'), anew: reader('anew') }
  const left = [...verdicts]
  const judge: Law['judge'] = () => Promise.resolve(left.shift() ?? skipped('asked too often'))
  const ground = {
    profile,
    limits: limitsOf({ profile }, 1),
    bindings: {},
    now,
  } as unknown as Ground
  return { ...(await holdLaw(makeLaw({ judge, ...changes }), count, ground, readers)), given }
}

it('looks once where a law holds', async () => {
  const { report, findings, given } = await hold([judged(7, [])])
  expect(report).toEqual({
    id: 'counts/test',
    operation: 'topapi.user.count',
    outcome: 'held',
    comparisons: 7,
  })
  expect({ findings, given }).toEqual({ findings: [], given: ['known counts/test'] })
})

it('looks again, at answers read anew, where it does not', async () => {
  const { report, findings, given } = await hold([judged(1, [breach]), judged(1, [breach])])
  expect(given).toEqual(['known counts/test', 'anew counts/test'])
  expect(report.outcome).toBe('broken')
  expect(findings).toMatchObject([
    {
      rule: 'counts/test',
      severity: 'error',
      operation: 'topapi.user.count',
      pointer: '/result/count',
      expected: '3',
      got: '2',
      curl: 'curl x',
      count: 1,
      origin: { kind: 'law', id: 'counts/test' },
      source: { url: expect.stringContaining('#response-body') },
    },
  ])
})

it.each<[string, readonly Breach[]]>([
  ['is gone', []],
  ['is another one', [{ ...breach, pointer: '/result' }]],
])('takes for a change what %s at the second look', async (_, second) => {
  const { report, findings } = await hold([judged(1, [breach]), judged(1, second)])
  expect(report.outcome).toBe('held')
  expect(findings).toEqual([])
})

it('says why a law could not be judged', async () => {
  const { report, findings } = await hold([], {
    judge: () => Promise.reject(new Unread('topapi.user.listid refused with 60003')),
  })
  expect(report).toMatchObject({
    outcome: 'skipped',
    reason: 'topapi.user.listid refused with 60003',
  })
  expect(findings).toEqual([])
})

it('counts a law that compared nothing as skipped', async () => {
  const { report } = await hold([judged(0, [])])
  expect(report).toMatchObject({
    outcome: 'skipped',
    reason: 'the target has nothing to compare',
  })
})

it('does not hide a bug of a law', async () => {
  const broken = hold([], { judge: () => Promise.reject(new TypeError('oops')) })
  await expect(broken).rejects.toThrow('oops')
})

it.each<[string, Partial<Law>, Profile, string]>([
  ['documented', {}, 'live', 'error'],
  ['inferred', { basis: 'inferred' }, 'live', 'note'],
  ['inferred', { basis: 'inferred' }, 'mock', 'error'],
  ['one that legal servers may break', { live: 'note' }, 'live', 'note'],
  ['one that legal servers may break', { live: 'note' }, 'mock', 'error'],
  ['of a closed world', { live: 'off' }, 'mock', 'error'],
])('a law that is %s (%j), in profile %s, gives an %s', async (_, changes, profile, severity) => {
  const broken = [judged(1, [breach]), judged(1, [breach])]
  const { findings } = await hold(broken, changes, profile)
  expect(findings[0]?.severity).toBe(severity)
})

const calm: Circumstances = {
  profile: 'live',
  scope: { kind: 'root' },
  failed: new Set(),
  explores: false,
  broken: new Set(),
}

it.each<[string, Partial<Law>, Partial<Circumstances>, string | undefined]>([
  ['nothing stands in its way', {}, {}, undefined],
  ['the world is open', { live: 'off' }, {}, 'it holds in a closed world only'],
  ['the world is closed', { live: 'off' }, { profile: 'mock' }, undefined],
  [
    'its operation failed',
    {},
    { failed: new Set([count.id]) },
    'topapi.user.count did not succeed',
  ],
  [
    'what it compares with failed',
    { compares: ['topapi.user.listid'] },
    { failed: new Set(['topapi.user.listid']) },
    'topapi.user.listid did not succeed',
  ],
  [
    'the app sees a part',
    { needsRootScope: true },
    { scope: { kind: 'part' } },
    'the contact scope of the app does not cover the root department',
  ],
  [
    'what the app sees is not known',
    { needsRootScope: true },
    { scope: { kind: 'unknown', reason: 'auth.scopes refused with -1' } },
    'whether the contact scope covers the root is not known: auth.scopes refused with -1',
  ],
  [
    'what it rests on is broken',
    { restsOn: ['paging/walk-ends'] },
    { broken: new Set(['paging/walk-ends topapi.user.count']) },
    'it rests on paging/walk-ends, which is broken',
  ],
  [
    'what it rests on is broken for another operation',
    { restsOn: ['paging/walk-ends'] },
    { broken: new Set(['paging/walk-ends topapi.v2.user.list']) },
    undefined,
  ],
])('judges a law, or says why not, where %s', (_, changes, circumstances, reason) => {
  const subject = { law: makeLaw(changes), operation: count }
  expect(findObstacle(subject, { ...calm, ...circumstances })).toBe(reason)
})

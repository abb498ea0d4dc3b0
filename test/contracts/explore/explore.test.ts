import { expect, it } from 'vitest'
import { makeReplay } from '../../../contracts/replay.js'

import type { JsonValue } from '../../../src/protocol/json.js'

import { spoilAnswers, spoilRequests, spoilRows, type Spoil } from '../spoil.js'
import { explore, people, tell, where } from './hole.js'

const refuse: Spoil = spoilRequests((body) => ({ ...body, size: 1000 }))

/** Leaves out the first person of each page. */
const lose: Spoil = spoilAnswers(({ body }) => {
  const result = body['result'] as { readonly list?: readonly JsonValue[] } | undefined
  if ((result?.list?.length ?? 0) < 2) return {}
  return { body: { ...body, result: { ...result, list: result?.list?.slice(1) as JsonValue[] } } }
})

interface Hole {
  readonly spoil: Spoil
  readonly told: RegExp
}

const isNone = (value: unknown): boolean => value === undefined || value === null

const isFrom = (min: number, size: unknown): boolean =>
  Number(size) >= min && Number(size) < min + 8

it.each<[string, Hole]>([
  [
    'refuses two values together',
    {
      spoil: where(
        (body) => body['language'] === 'en_US' && body['order_field'] === 'modify_desc',
        refuse,
      ),
      told: /^error explore\/answers-as-documented request#: .*order_field "modify_desc", language "en_US": expected a success, got a refusal with 40035/,
    },
  ],
  [
    'refuses pages of some sizes',
    {
      spoil: where(({ size }) => isFrom(43, size), refuse),
      told: /^error explore\/answers-as-documented request#: size 43: expected a success/,
    },
  ],
  [
    'takes a size far beyond the maximum',
    {
      spoil: where(
        ({ size }) => Number(size) > 5000,
        spoilRequests((body) => ({ ...body, size: 10 })),
      ),
      told: /^error refuses-malformed-parameter request#\/size: size 5001: expected a refusal/,
    },
  ],
  [
    'has defaults where two parameters are missing',
    {
      spoil: where(
        (body) => [body['dept_id'], body['cursor'], body['size']].filter(isNone).length > 1,
        spoilRequests((body) => ({ ...body, dept_id: 1, cursor: 0, size: 10 })),
      ),
      told: /^error explore\/answers-as-documented request#: (?:(?:without )?\w+(?: null)?(?:, |:)){2} expected a refusal with 400002/,
    },
  ],
  [
    'gives a wrong type in an order',
    {
      spoil: where(
        (body) => body['order_field'] === 'entry_asc' && body['language'] === 'en_US',
        spoilRows((row) => ({ ...row, active: 'true' })),
      ),
      told: /^error body-as-documented \/result\/list\/\*\/active: .*order_field "entry_asc", language "en_US": must be boolean/,
    },
  ],
  [
    'loses people on pages of some sizes',
    {
      spoil: where(({ size }) => isFrom(61, size), lose),
      told: /^error explore\/pages-are-the-whole request#\/size: pages of 61 have \d of them, where \d rows are all/,
    },
  ],
])('finds a server that %s, once and as small as can be', async (_, { spoil, told }) => {
  expect(tell(await explore(spoil, { explore: 0 }))).toEqual([])
  expect(tell(await explore(spoil, { explore: 250 }))).toEqual([expect.stringMatching(told)])
})

function isLoose({ order_field: order, language }: Readonly<Record<string, unknown>>): boolean {
  return typeof order === 'string' && / $|[A-Z]/.test(order) && language === 'en_US'
}

it.each([
  ['live', 'note'],
  ['mock', 'error'],
] as const)('takes what we only concluded as profile %s takes it', async (profile, severity) => {
  const spoil = where(
    isLoose,
    spoilRequests((body) => ({ ...body, order_field: 'custom' })),
  )
  const report = await explore(spoil, { profile, explore: 250 })
  expect(tell(report)).toEqual([expect.stringMatching(`^${severity} refuses-malformed-parameter `)])
})

it('says how to repeat what it found, and where it was found', async () => {
  const spoil = where(({ size }) => isFrom(43, size), refuse)
  const report = await explore(spoil, { explore: 250 })
  const [finding] = report.findings
  expect(finding?.origin).toEqual({ kind: 'law', id: 'explore/answers-as-documented' })
  expect(finding?.curl).toMatch(/"size":43\}'$/)
  expect(finding?.source.title).toMatch(/users in a department/)
  expect(report.laws).toContainEqual(
    expect.objectContaining({ id: 'explore/answers-as-documented', outcome: 'broken' }),
  )
  const again = { explore: 250, only: [people, 'explore/answers-as-documented'] }
  expect((await explore(spoil, again)).findings).toContainEqual(finding)
})

it('sees by a replay whether it is mended', async () => {
  const spoil = where(({ size }) => isFrom(43, size), refuse)
  const { options, judge } = makeReplay(await explore(spoil, { explore: 250 }))
  const outcomes = async (now: Spoil) =>
    judge(await explore(now, options)).map(({ outcome }) => outcome)
  expect(await outcomes(spoil)).toEqual(['failed'])
  expect(await outcomes((honest) => honest)).toEqual(['fixed'])
})

it('tells no name of a person that it asked for', async () => {
  const userIds: string[] = []
  const listen: Spoil = (honest) => async (request) => {
    const text = await request.clone().text()
    const { userid } = /^\{.*\}$/.test(text) ? (JSON.parse(text) as { userid?: string }) : {}
    if (userid !== undefined && userid !== null && /^\d{5}/.test(userid)) userIds.push(userid)
    return where(
      ({ language }) => language === 'en_US',
      spoilRequests((body) => ({ ...body, userid: '' })),
    )(honest)(request)
  }
  const report = await explore(listen, { only: ['explore/answers-as-documented'], explore: 60 })
  const text = JSON.stringify(report)
  expect(report.findings.map(({ operation }) => operation)).toContain('topapi.v2.user.get')
  expect(text).toContain('$USER_ID')
  expect(userIds.filter((userId) => text.includes(userId))).toEqual([])
})

it('does not report what a second look does not show', async () => {
  let hits = 0
  const once: Spoil = (honest) =>
    where(
      (body) =>
        body['language'] === 'en_US' && body['order_field'] === 'modify_desc' && ++hits === 1,
      refuse,
    )(honest)
  expect(tell(await explore(once, { only: [people, 'explore/answers-as-documented'] }))).toEqual([])
  expect(hits).toBeGreaterThan(1)
})

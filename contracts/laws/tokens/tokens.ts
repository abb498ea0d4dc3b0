import type { Operation } from '../../../src/catalog/operation.js'
import type { OperationId } from '../../../src/generated/types.js'
import { findIssuedToken } from '../../issued-token.js'
import type { Observation } from '../../observation.js'
import { eitherAnswer } from '../across/ask.js'
import { leaveRecords } from '../leavers/windows.js'
import { userCount } from '../counts/active-at-most-all.js'
import { judged, skipped, type Breach, type Law, type LawGround } from '../law.js'

const lifetimeSeconds = 7200

/** The pages of these say so; of the newest call, which does for all types of app, it is concluded. */
const renewing: ReadonlySet<string> = new Set(['gettoken', 'oauth2_1.0.GetAccessToken'])

function isAbout({ authentication, response }: Operation): boolean {
  return authentication === 'none' && Object.keys(response.properties ?? {}).some(isTokenName)
}

function isTokenName(name: string): boolean {
  return /^access_?token$/i.test(name)
}

export const askedTwiceIsOne: Law = {
  id: 'tokens/asked-twice-is-one',
  sentence: 'While a token is valid, asking again gives the same one.',
  basis: 'documented',
  source: { operation: 'gettoken', at: 'page#api-call-description' },
  live: 'error',
  isAbout,
  calls: () => 2,
  shares: 'tokens',
  async judge(ground, operation) {
    const [first, second] = await askTwice(ground, operation)
    if (first?.token === undefined || second?.token === undefined) {
      return skipped('no token was handed out')
    }
    if (first.token === second.token) return judged(1, [])
    const breach: Breach = {
      ...(renewing.has(operation.id) ? {} : { live: 'note' }),
      pointer: `/${second.name}`,
      message: 'asked a second time, it handed out another token',
      expected: 'the token of the first call',
      got: 'another one',
      observation: second.observation,
    }
    return judged(1, [breach])
  },
}

interface Issued {
  readonly name: string
  readonly token: string | undefined
  readonly observation: Observation
}

async function askTwice(
  { read }: LawGround,
  operation: Operation,
): Promise<readonly [Issued, Issued]> {
  const ask = async (again: number): Promise<Issued> => {
    const observation = await read.ask(operation.id as OperationId, {}, { again })
    const { answer } = observation
    const body = answer.kind === 'success' ? answer.body : {}
    const name = Object.keys(body).find(isTokenName) ?? 'access_token'
    return { name, token: findIssuedToken(operation, answer), observation }
  }
  return [await ask(1), await ask(2)]
}

/** One call of each host: people are counted by the old one, leave records are of the new one. */
const served = [userCount, leaveRecords] as const

const refusesToken: ReadonlySet<string | number> = new Set([
  '40014',
  40014,
  'InvalidAuthentication',
  '40000',
])

export const servesBothHosts: Law = {
  id: 'tokens/serves-both-hosts',
  sentence: 'A token serves both hosts, whichever of them handed it out.',
  basis: 'documented',
  source: { operation: 'topapi.v2.user.list', at: 'page#query-parameter' },
  live: 'error',
  isAbout,
  compares: served,
  calls: () => 4,
  shares: 'tokens',
  async judge(ground, operation) {
    const [, issued] = await askTwice(ground, operation)
    const { token, name } = issued
    if (token === undefined) return skipped('no token was handed out')
    const breaches: Breach[] = []
    for (const id of served) {
      const observation = await ground.read.ask(id, {}, { ...eitherAnswer, issued: token })
      const { answer } = observation
      if (answer.kind !== 'refusal' || !refusesToken.has(answer.subCode ?? answer.code)) continue
      breaches.push({
        pointer: `/${name}`,
        message: `${id} refuses the token that it handed out`,
        expected: 'a token that both hosts take',
        got: `${id} refused it`,
        observation,
      })
    }
    return judged(served.length, breaches)
  },
}

/** Whether asking again starts the time anew or tells the rest is not said: less may come live. */
export const livesTwoHours: Law = {
  id: 'tokens/lives-two-hours',
  sentence: 'A token is valid for 7200 seconds.',
  basis: 'documented',
  source: { at: 'page#response-body' },
  live: 'error',
  isAbout,
  calls: () => 2,
  shares: 'tokens',
  async judge(ground, operation) {
    const breaches: Breach[] = []
    let comparisons = 0
    for (const { observation } of await askTwice(ground, operation)) {
      const { answer } = observation
      const body = answer.kind === 'success' ? answer.body : {}
      const [name, seconds] =
        Object.entries(body).find(([key]) => /^expires?_?in$/i.test(key)) ?? []
      if (name === undefined || typeof seconds !== 'number') continue
      comparisons += 1
      const least = ground.profile === 'mock' ? lifetimeSeconds : 1
      if (seconds >= least && seconds <= lifetimeSeconds) continue
      breaches.push({
        pointer: `/${name}`,
        message: `the token is said to be valid for ${seconds} seconds`,
        expected: `${lifetimeSeconds}${ground.profile === 'mock' ? '' : ' at most'}`,
        got: String(seconds),
        observation,
      })
    }
    return judged(comparisons, breaches)
  },
}

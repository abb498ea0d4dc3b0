import { expect, it } from 'vitest'
import type { Spoil } from '../spoil.js'
import { expectInBoth, holdInBoth, onAnswer, type BrokenLaw } from './break.js'

const old = 'gettoken'
const current = 'oauth2_1.0.GetAccessToken'
const newest = 'oauth2_1.0.GetToken'

const servers: readonly BrokenLaw[] = [
  [
    'tokens/asked-twice-is-one',
    'a token for each call',
    numbered(old),
    'error',
    `${old} /access_token`,
  ],
  [
    'tokens/asked-twice-is-one',
    'a token for each call of the new host',
    numbered(current),
    'error',
    `${current} /accessToken`,
  ],
  [
    'tokens/asked-twice-is-one',
    'a token for each call for all types of app',
    numbered(newest),
    'note',
    `${newest} /access_token`,
  ],
  [
    'tokens/serves-both-hosts',
    'a token that nobody takes',
    onAnswer(current, (answer) => ({ ...answer, accessToken: '0'.repeat(32) })),
    'error',
    `${current} /accessToken`,
  ],
  [
    'tokens/serves-both-hosts',
    'a token that serves the old host only',
    refuseOnNewHost(),
    'error',
    `${newest} /access_token`,
  ],
  [
    'tokens/lives-two-hours',
    'a token for a day',
    onAnswer(old, (answer) => ({ ...answer, expires_in: 86_400 })),
    'error',
    `${old} /expires_in`,
  ],
  [
    'tokens/lives-two-hours',
    'milliseconds',
    onAnswer(current, (answer) => ({ ...answer, expireIn: 7_200_000 })),
    'error',
    `${current} /expireIn`,
  ],
  [
    'tokens/lives-two-hours',
    'the time that is left',
    onAnswer(old, (answer) => ({ ...answer, expires_in: 5000 })),
    'none',
    `${old} /expires_in`,
  ],
]

/** Each token has a number before it, which is taken off where it is used. */
function numbered(id: typeof old | typeof current | typeof newest): Spoil {
  let calls = 0
  return onAnswer(id, (answer) => {
    calls += 1
    const name = 'accessToken' in answer ? 'accessToken' : 'access_token'
    return { ...answer, [name]: `${calls}${String(answer[name]).slice(1)}` }
  })
}

function refuseOnNewHost(): Spoil {
  const mark = 'ffff'
  const marking = onAnswer(newest, (answer) => ({
    ...answer,
    access_token: `${answer.access_token}${mark}`,
  }))
  return (honest) => (request) => {
    const url = request.url.replace(/(access_token=\w{32})ffff/, '$1')
    return marking(honest)(new Request(url, request))
  }
}

it.each(servers)('%s finds %s', async (law, _, spoil, live, finding) => {
  expect(await holdInBoth(law, spoil)).toEqual(expectInBoth(live, finding))
})

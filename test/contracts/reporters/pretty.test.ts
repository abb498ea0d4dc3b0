import { expect, it } from 'vitest'
import { reportPretty } from '../../../contracts/reporters/pretty.js'
import { asked, found, held, look, makeReport } from './made-report.js'

it('a clean report is short', () => {
  expect(reportPretty(makeReport({ laws: [held('paging/walk-ends')] }), look))
    .toBe(`our gateway, profile live, seed 1

Operations
  topapi.v2.user.list  8 calls

Laws
  paging  1 held

Exercised
  operations 1 of 1, response fields 1 of 2, laws 1 of 1

Clean: 1 operation and 1 law held; nothing found in 12 requests.
`)
})

it('a defect is told once, with what it takes to see it', () => {
  const findings = [found(), found({ operation: 'topapi.user.listsimple', count: 2 })]
  expect(reportPretty(makeReport({ findings, clean: false }), look))
    .toBe(`our gateway, profile live, seed 1

Operations
  topapi.v2.user.list  8 calls: 1 error

error  body-as-documented
  operation  topapi.v2.user.list, topapi.user.listsimple
  where      /result/list/*/active
  seen       5 times
  first      the plain call: must be boolean, got a text
  expected   a boolean
  got        a text
  page       The page
             https://example.com/page
  curl "http://127.0.0.1:7878/topapi/v2/user/list?access_token=$TOKEN"

Exercised
  operations 1 of 1, response fields 1 of 2

The token of the curl lines
  TOKEN=$(curl -s "http://127.0.0.1:7878/gettoken?appkey=$APP_KEY&appsecret=$APP_SECRET" | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')

Not clean: 1 error in 12 requests.
`)
})

it('skipped laws stand together by their reason', () => {
  const reason = 'it holds in a closed world only'
  const laws = [
    held('counts/a', { outcome: 'skipped', reason }),
    held('counts/b', { outcome: 'skipped', reason }),
    held('lists/c', { outcome: 'skipped', reason: 'nobody knows' }),
  ]
  expect(reportPretty(makeReport({ laws }), look)).toContain(`
Laws not judged
  2 laws  it holds in a closed world only: counts/a, counts/b
  1 law   nobody knows: lists/c
`)
})

it('names what was not exercised when that is asked for', () => {
  const report = makeReport()
  expect(reportPretty(report, look)).not.toContain('/result/list/*/title')
  expect(reportPretty(report, { ...look, isVerbose: true })).toContain(
    'response fields  topapi.v2.user.list /result/list/*/title',
  )
})

it.each([
  [
    'a run without a token',
    { operations: [], stopped: 'no token could be had', stoppedBy: 'credentials' },
    'No token could be had. Check the AppKey and the AppSecret.',
  ],
  [
    'an operation that lacks a value',
    {
      operations: [
        asked('oauth2_1.0.GetToken', { exchanges: 0, successes: 0, skipped: 'no corpId' }),
      ],
    },
    'oauth2_1.0.GetToken was not asked: no corpId.',
  ],
  [
    'an operation that is always refused',
    { operations: [asked('topapi.v2.user.list', { successes: 0 })] },
    'Has the app the right (qyapi_get_department_member)?',
  ],
  ['nothing to judge', { operations: [] }, 'Nothing was chosen that can be judged.'],
] as const)('says of %s what to do', (_, changes, text) => {
  const written = reportPretty(makeReport({ clean: false, ...changes }), look)
  expect(written.replaceAll(/\s+/g, ' ')).toContain(text)
  expect(written).toMatch(/\nNot proved: nothing found in 12 requests\.\n$/)
})

it('a target cannot steer the terminal', () => {
  const evil = '\u001b[2Jgone\r\nnext\u202e'
  const report = makeReport({
    target: evil,
    operations: [asked('gettoken', { skipped: evil })],
    laws: [held('a/b', { outcome: 'skipped', reason: evil })],
    findings: [found({ message: evil, pointer: evil, expected: evil, got: evil, curl: evil })],
    stopped: evil,
    stoppedBy: 'no-token',
    clean: false,
  })
  // oxlint-disable-next-line no-control-regex -- these are what must not be there
  expect(reportPretty(report, look)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]|^next/mu)
})

it('colours change no letter', () => {
  const report = makeReport({ findings: [found()], clean: false })
  const colored = reportPretty(report, { ...look, isColored: true })
  expect(colored).toContain('\u001b[31merror  body-as-documented\u001b[39m')
  // oxlint-disable-next-line no-control-regex -- the escapes are what is taken away
  expect(colored.replaceAll(/\u001b\[\d+m/g, '')).toBe(reportPretty(report, look))
})

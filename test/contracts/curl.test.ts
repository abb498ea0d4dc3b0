import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { makeBindings } from '../../contracts/bindings.js'
import type { Case } from '../../contracts/cases/case.js'
import { makeCases } from '../../contracts/cases/make-cases.js'
import { writeCurl } from '../../contracts/requests/curl.js'
import { defaultHosts } from '../../contracts/target.js'
import { getOperation } from '../../src/catalog/catalog.js'
import type { OperationId } from '../../src/generated/types.js'
import { now } from './simulator-target.js'

const bindings = makeBindings(now, { bindings: { 'corp-id': 'ding/1' } })

function getCase(id: OperationId, rule = 'accepts-happy-request'): Case {
  const made = makeCases(getOperation(id), bindings).find((known) => known.rule === rule)
  if (made === undefined) throw new Error(`${id} has no case ${rule}`)
  return made
}

it.each<[string, Case, string]>([
  [
    'a query with the credentials',
    getCase('gettoken'),
    'curl "https://oapi.dingtalk.com/gettoken?appkey=$APP_KEY&appsecret=$APP_SECRET"',
  ],
  [
    'a JSON body with the credentials',
    getCase('oauth2_1.0.GetAccessToken'),
    String.raw`curl -X POST 'https://api.dingtalk.com/v1.0/oauth2/accessToken' -H 'Content-Type: application/json' --data-raw "{\"appKey\":\"$APP_KEY\",\"appSecret\":\"$APP_SECRET\"}"`,
  ],
  [
    'a value in the path',
    getCase('oauth2_1.0.GetToken'),
    String.raw`curl -X POST 'https://api.dingtalk.com/v1.0/oauth2/ding%2F1/token' -H 'Content-Type: application/json' --data-raw "{\"client_id\":\"$APP_KEY\",\"client_secret\":\"$APP_SECRET\",\"grant_type\":\"client_credentials\"}"`,
  ],
  [
    'the token in the query',
    getCase('topapi.user.count'),
    `curl -X POST "https://oapi.dingtalk.com/topapi/user/count?access_token=$TOKEN" -H 'Content-Type: application/json' --data-raw '{"only_active":false}'`,
  ],
  [
    'an empty token',
    getCase('topapi.user.count', 'refuses-empty-token'),
    `curl -X POST 'https://oapi.dingtalk.com/topapi/user/count?access_token=' -H 'Content-Type: application/json' --data-raw '{"only_active":false}'`,
  ],
  [
    'the token in a form',
    getCase('topapi.user.count', 'accepts-token-in-form'),
    `curl -X POST 'https://oapi.dingtalk.com/topapi/user/count' -H 'Content-Type: application/x-www-form-urlencoded;charset=utf-8' --data-raw "access_token=$TOKEN&only_active=false"`,
  ],
  [
    'a token without its last character',
    getCase('topapi.user.count', 'refuses-truncated-token'),
    `curl -X POST "https://oapi.dingtalk.com/topapi/user/count?access_token=\${TOKEN%?}" -H 'Content-Type: application/json' --data-raw '{"only_active":false}'`,
  ],
  [
    'a token with a character more, in its header',
    getCase('contact_1.0.ListEmpLeaveRecords', 'refuses-lengthened-token'),
    `curl 'https://api.dingtalk.com/v1.0/contact/empLeaveRecords?startTime=2026-02-08T04%3A00%3A00Z&endTime=2026-03-10T04%3A00%3A00Z&maxResults=1' -H "x-acs-dingtalk-access-token: \${TOKEN}0"`,
  ],
  [
    'a GET of what is a POST',
    getCase('topapi.user.count', 'accepts-query-parameters'),
    `curl "https://oapi.dingtalk.com/topapi/user/count?access_token=$TOKEN&only_active=false"`,
  ],
  [
    'an odd body',
    getCase('oauth2_1.0.GetAccessToken', 'refuses-missing-body'),
    `curl -X POST 'https://api.dingtalk.com/v1.0/oauth2/accessToken' -H 'Content-Type: application/x-www-form-urlencoded' --data-raw 'grant_type=client_credentials'`,
  ],
  [
    'the token in its header',
    getCase('contact_1.0.ListEmpLeaveRecords', 'refuses-missing-parameter'),
    `curl 'https://api.dingtalk.com/v1.0/contact/empLeaveRecords?endTime=2026-03-10T04%3A00%3A00Z&maxResults=1' -H "x-acs-dingtalk-access-token: $TOKEN"`,
  ],
])('writes %s as a line for the shell', (_, made, expected) => {
  expect(writeCurl(made, defaultHosts)).toBe(expected)
})

it.each<[string, OperationId]>([
  ['single', 'topapi.user.count'],
  ['double', 'oauth2_1.0.GetAccessToken'],
])('keeps quotes, dollars and backslashes inside %s quotes', (_, id) => {
  const happy = getCase(id)
  const [name = ''] = Object.keys(happy.parameters)
  const odd = `it's "$HOME" \\ \`id\` $TOKENS`
  const made = { ...happy, parameters: { ...happy.parameters, [name]: odd } }
  const body = runShell(writeCurl(made, defaultHosts)).at(-1) ?? ''
  expect(JSON.parse(body)).toMatchObject({ [name]: odd })
})

it('lets the shell fill in the credentials', () => {
  const [, body] = runShell(writeCurl(getCase('oauth2_1.0.GetAccessToken'), defaultHosts)).slice(-2)
  expect(body).toBe('{"appKey":"key","appSecret":"secret"}')
})

it('lets the shell damage the token', () => {
  const [truncated = '', lengthened = ''] = ['truncated', 'lengthened'].map((fault) =>
    runShell(writeCurl(getCase('topapi.user.count', `refuses-${fault}-token`), defaultHosts)).find(
      (part) => part.startsWith('https:'),
    ),
  )
  expect(truncated).toMatch(/access_token=to$/)
  expect(lengthened).toMatch(/access_token=tok0$/)
})

/** The arguments as curl would get them. */
function runShell(line: string): readonly string[] {
  const env = { ...process.env, TOKEN: 'tok', APP_KEY: 'key', APP_SECRET: 'secret' }
  const script = line.replace(/^curl/, String.raw`printf '%s\n'`)
  return execFileSync('sh', ['-c', script], { encoding: 'utf8', env }).trimEnd().split('\n')
}

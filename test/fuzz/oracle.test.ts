import { beforeAll, expect, it } from 'vitest'
import { askCore } from './campaigns/core.js'
import { judge, judgeAny } from './oracle.js'
import type { Answer, FuzzRequest } from './request.js'
import { makeTarget, type Target } from './target.js'

let target: Target
beforeAll(async () => {
  target = await makeTarget()
})

const toRequest = (path: string, parameters: object): FuzzRequest => ({
  method: 'POST',
  host: 'oapi.dingtalk.com',
  target: `${path}?access_token=${target.tokens[0]}`,
  headers: [['Content-Type', 'application/json']],
  body: Buffer.from(JSON.stringify(parameters)),
})
const success = (): FuzzRequest => toRequest('/topapi/user/count', { only_active: true })
const refusal = (): FuzzRequest => toRequest('/topapi/user/listid', { dept_id: 0 })
const refusalOfApi = (): FuzzRequest => ({ ...toRequest('/v1.0/x', {}), host: 'api.dingtalk.com' })

const inBody = (from: string | RegExp, to: string) => (answer: Answer) => ({
  ...answer,
  body: answer.body.replace(from, to),
})
const withHeader = (name: string, value: string) => (answer: Answer) => ({
  ...answer,
  headers: [...answer.headers.filter(([other]) => other !== name), [name, value] as const],
})

it.each([
  ['a success', success],
  ['a refusal', refusal],
  ['a refusal of the new API', refusalOfApi],
])('has nothing to say of %s as it is', (_, toAsked) => {
  const answer = askCore(target, toAsked())
  expect(judge(toAsked(), answer, target.secrets)).toEqual([])
  expect(judgeAny(answer, target.secrets)).toEqual([])
})

it.each([
  ['a header of a framework', success, withHeader('ETag', '"1"')],
  ['a header of the connection', refusal, withHeader('Keep-Alive', 'timeout=5')],
  ['a content type of another dialect', success, withHeader('Content-Type', 'application/json')],
  ['a page', success, withHeader('Content-Type', 'text/html')],
  ['a text that is no JSON', success, inBody('}', '')],
  ['a field that is on no page', success, inBody('"count"', '"more":1,"count"')],
  ['a field of another type', success, inBody(/"count":\d+/, '"count":"517"')],
  ['a field that is missing', success, inBody(/"count":\d+/, '')],
  ['a member beside those of a refusal', refusal, inBody('{', '{"stack":1,')],
  ['a code that is not that of the rule', refusal, inBody(/"errcode":\d+/, '"errcode":1')],
  ['a code as a text', refusal, inBody(/"errcode":(\d+)/, '"errcode":"$1"')],
  ['a text that is not that of the rule', refusal, inBody(/"errmsg":"/, '"errmsg":"x')],
  ['a request id of another form', refusal, inBody(/"16\w{11}"/, '"1"')],
  ['a rule that does not exist', refusal, withHeader('x-dingtalk-mock-rule', 'topapi/nothing')],
  [
    'a rule of another operation',
    refusal,
    withHeader('x-dingtalk-mock-rule', 'topapi.user.count/parameter-invalid'),
  ],
  [
    'a status that is not that of the rule',
    refusalOfApi,
    (answer: Answer) => ({ ...answer, status: 200 }),
  ],
  ['a stack', refusal, inBody('"errmsg":"', '"errmsg":"Error: x\\n    at answer (/app/a.ts:1:1)')],
  ['a secret', refusal, (answer: Answer) => withHeader('Server', target.secrets[0] ?? '')(answer)],
])('finds %s', (_, toAsked, spoil) => {
  const request = toAsked()
  expect(judge(request, spoil(askCore(target, request)), target.secrets)).not.toEqual([])
})

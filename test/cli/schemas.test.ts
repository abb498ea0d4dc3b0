import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { start, untilPrinted } from '../support/command.js'

const schemas = fileURLToPath(new URL('../../examples/own-operation/schemas', import.meta.url))

it('answers operations of a folder of its user', async () => {
  const run = start('serve', '--port', '0', '--schemas', schemas)
  const url = await untilPrinted(run, /is DingTalk on (http:\/\/127\.0\.0\.1:\d+)/)
  const keys = 'appkey=dingmock&appsecret=mock-secret'
  const { access_token: token } = await (await fetch(`${url}/gettoken?${keys}`)).json()
  const body = new URLSearchParams({ role_id: '1203141', size: '3' })
  const response = await fetch(`${url}/topapi/role/simplelist?access_token=${token}`, {
    method: 'POST',
    body,
  })
  expect(await response.json()).toMatchObject({ errcode: 0, result: { list: expect.any(Array) } })
  await untilPrinted(run, /topapi\.role\.simplelist {2,}reply/)
})

it('could not run with a folder that is none', async () => {
  const run = start('serve', '--port', '0', '--schemas', `${schemas}-of-mine`)
  expect(await run.ended).toBe(2)
  expect(run.output.stderr).toBe(`dingtalk-mock: the folder ${schemas}-of-mine does not exist\n`)
  expect(run.output.stdout).toBe('')
})

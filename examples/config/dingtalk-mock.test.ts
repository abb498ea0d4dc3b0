import { fileURLToPath } from 'node:url'
import { createSimulator } from 'dingtalk-mock'
import { readConfig } from 'dingtalk-mock/config'
import { expect, it } from 'vitest'
import { makeCarefulSync } from '../contacts-sync/careful-sync.js'

const options = await readConfig(fileURLToPath(new URL('dingtalk-mock.yaml', import.meta.url)))

async function call(key: string, secret: string, path: string): Promise<object> {
  const { fetch } = createSimulator(options)
  const host = 'https://oapi.dingtalk.com'
  const answer = await fetch(`${host}/gettoken?appkey=${key}&appsecret=${secret}`)
  const { access_token: token } = (await answer.json()) as { access_token?: string }
  const response = await fetch(`${host}${path}&access_token=${token}`, { method: 'POST' })
  return (await response.json()) as object
}

it('a sync without the permission for members learns it from its first page of people', async () => {
  const { fetch: send, appKey, appSecret } = createSimulator(options)
  const sync = makeCarefulSync({ appKey, appSecret, send })
  await expect(sync(new Map())).rejects.toThrow('DingTalk refused v2/user/list with 60011')
})

it('a third-party app is no app to the token call of internal ones', async () => {
  const { fetch } = createSimulator(options)
  const query = 'appkey=suite-app&appsecret=suite-secret'
  const answer = await fetch(`https://oapi.dingtalk.com/gettoken?${query}`)
  expect(await answer.json()).toMatchObject({ errcode: 40096 })
})

it('an app of one team sees that team, and no mobile numbers', async () => {
  const list = '/topapi/v2/user/list?cursor=0&size=100&dept_id='
  const team = await call('team-app', 'team-secret', `${list}100000011`)
  expect(team).toMatchObject({ errcode: 0 })
  expect(JSON.stringify(team)).not.toContain('"mobile":')
  expect(await call('team-app', 'team-secret', `${list}1`)).toMatchObject({ errcode: 50004 })
})

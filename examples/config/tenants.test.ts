import { fileURLToPath } from 'node:url'
import { createSimulator } from 'dingtalk-mock'
import { readConfig } from 'dingtalk-mock/config'
import { expect, it } from 'vitest'

const options = await readConfig(fileURLToPath(new URL('tenants.yaml', import.meta.url)))
const host = 'https://oapi.dingtalk.com'

interface Answer {
  readonly access_token?: string
  readonly errcode?: number
  readonly sub_code?: string
  readonly result?: unknown
}

async function read(response: Promise<Response>): Promise<Answer> {
  return (await (await response).json()) as Answer
}

/** A client of one app, which knows nothing of tenants. */
function connect({ fetch }: ReturnType<typeof createSimulator>, key: string, secret: string) {
  return {
    async getToken(): Promise<string> {
      const answer = await read(fetch(`${host}/gettoken?appkey=${key}&appsecret=${secret}`))
      return answer.access_token ?? ''
    },
    call: (token: string, path: string): Promise<Answer> =>
      read(fetch(`${host}/topapi/${path}&access_token=${token}`, { method: 'POST' })),
  }
}

it('the AppKey selects the organisation', async () => {
  const simulator = createSimulator(options)
  const counts = ['dingmock mock-secret', 'own-people own-secret', 'bad-day bad-secret'].map(
    async (credentials) => {
      const [key = '', secret = ''] = credentials.split(' ')
      const app = connect(simulator, key, secret)
      return (await app.call(await app.getToken(), 'user/count?only_active=false')).result
    },
  )
  expect(await Promise.all(counts)).toEqual([{ count: 7 }, { count: 2 }, { count: 517 }])
})

it('people of your own are there, until one leaves on the clock of their tenant', async () => {
  const simulator = createSimulator(options)
  const app = connect(simulator, 'own-people', 'own-secret')
  const list = 'user/listid?dept_id=11'
  const token = await app.getToken()
  expect(await app.call(token, list)).toMatchObject({
    result: { userid_list: ['lead', 'designer'] },
  })
  expect(await app.call(token, 'v2/user/get?userid=designer')).toMatchObject({
    result: { name: '沈舟', manager_userid: 'lead', active: false },
  })
  simulator.tenant('own-people').clock.advance('2d')
  expect(await app.call(await app.getToken(), list)).toMatchObject({
    result: { userid_list: ['lead'] },
  })
})

it('a bad day is the same each time', async () => {
  const app = connect(createSimulator(options), 'bad-day', 'bad-secret')
  const page = 'v2/user/list?dept_id=1&size=100&cursor=100'
  const person = 'v2/user/get?userid=nobody'
  const token = await app.getToken()
  expect(await app.call(token, page)).toMatchObject({ errcode: 88, sub_code: '90018' })
  expect(await app.call(token, page)).toMatchObject({ errcode: 0 })
  const codes = []
  for (let index = 0; index < 3; index++) codes.push((await app.call(token, person)).errcode)
  expect(codes).toEqual([60121, 60121, 88])
  expect(await app.call(await app.getToken(), person)).toMatchObject({ errcode: 60121 })
  await expect(app.call(await app.getToken(), 'v2/department/listsub?dept_id=1')).rejects.toThrow(
    'terminated',
  )
})

it('a token ends when the clock is moved', async () => {
  const simulator = createSimulator(options)
  const app = connect(simulator, 'still', 'still-secret')
  const token = await app.getToken()
  const { clock } = simulator.tenant('still')
  clock.advance('1h59m59s')
  expect(await app.call(token, 'user/listid?dept_id=1')).toMatchObject({ errcode: 0 })
  clock.advance('1s')
  expect(await app.call(token, 'user/listid?dept_id=1')).not.toMatchObject({ errcode: 0 })
})

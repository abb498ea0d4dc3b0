import { setupServer } from 'msw/node'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createSimulator } from '../../src/entries/index.js'
import { handlers } from '../../src/entries/msw.js'

const server = setupServer(...handlers(createSimulator()))
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterAll(() => server.close())

it.each([
  ['https://oapi.dingtalk.com/gettoken', 200],
  ['https://oapi.dingtalk.io/gettoken', 200],
  ['https://api.dingtalk.com/v1.0/nothing', 404],
  ['https://api.dingtalk.io/v1.0/nothing', 404],
])('MSW answers %s with status %d', async (url, status) => {
  const response = await fetch(url)
  expect(response.status).toBe(status)
  expect(response.headers.get('server')).toBe('DingTalk/1.0.0')
})

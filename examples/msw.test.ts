import { createSimulator } from 'dingtalk-mock'
import { handlers } from 'dingtalk-mock/msw'
import { setupServer } from 'msw/node'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { syncContacts } from './sync-contacts.js'

const simulator = createSimulator({ organization: 'tiny' })
const server = setupServer(...handlers(simulator))
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterAll(() => server.close())

it('the app calls DingTalk by its own name, and MSW answers', async () => {
  const contacts = await syncContacts(simulator.appKey, simulator.appSecret)
  expect([...contacts.values()].map(({ name }) => name)).toContain('安然')
})

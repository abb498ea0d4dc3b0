import { createSimulator } from 'dingtalk-mock'
import { expect, it } from 'vitest'
import { syncContacts } from './sync-contacts.js'

it('finds everybody once', async () => {
  const { fetch, appKey, appSecret, organization } = createSimulator()
  const contacts = await syncContacts(appKey, appSecret, fetch)
  expect(contacts.size).toBe(organization.people)
})

it('stops when DingTalk is busy, and does not take the rest for everybody', async () => {
  const { fetch, appKey, appSecret } = createSimulator({
    fault: ({ operation, parameters }) =>
      operation.id === 'topapi.v2.user.list' && parameters['cursor'] === 100
        ? 'system-busy'
        : undefined,
  })
  await expect(syncContacts(appKey, appSecret, fetch)).rejects.toThrow('DingTalk refused with -1')
})

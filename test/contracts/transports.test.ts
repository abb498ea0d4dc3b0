import { expect, it } from 'vitest'
import { runContracts } from '../../src/entries/contracts.js'
import { doors } from '../support/doors.js'

it.each(Object.entries(doors))(
  'the simulator holds the contract through %s',
  async (name, open) => {
    const door = await open()
    try {
      const { appKey, appSecret, corpId } = door.simulator
      const report = await runContracts({
        name,
        credentials: { appKey, appSecret, corpId },
        fetch: async (request) => {
          const hasBody = request.method !== 'GET' && request.method !== 'HEAD'
          return door.fetch(request.url, {
            method: request.method,
            headers: request.headers,
            ...(hasBody ? { body: await request.arrayBuffer() } : {}),
          })
        },
      })
      expect(report.findings).toEqual([])
      expect(report.operations.filter(({ successes }) => successes === 0)).toEqual([])
      expect(report.clean).toBe(true)
    } finally {
      await door.close()
    }
  },
)

import { describe, expect, it } from 'vitest'
import { createSimulator } from '../../src/entries/index.js'
import { callTopapi, getToken, type Body } from '../support/client.js'

const tinyPeople = 'topapi.user.listsimple'
const engineering = { dept_id: 100_000_011, cursor: 0, size: 100 }

async function open(organization: 'company' | 'tiny') {
  const simulator = createSimulator({ organization })
  const token = await getToken(simulator)
  return {
    ask: (operation: string, parameters: object): Promise<Body> =>
      callTopapi(simulator, token, operation, { ...parameters }),
  }
}

describe('the list of names', () => {
  it.each([
    ['leaves out who is restricted', {}, 2],
    ['leaves them out when told so', { contain_access_limit: 'false' }, 2],
    ['has them when asked', { contain_access_limit: true }, 3],
  ])('%s', async (_, change, count) => {
    const { ask } = await open('tiny')
    const { result } = await ask(tinyPeople, { ...engineering, ...change })
    expect(result.list).toHaveLength(count)
  })

  it.each(['custom', 'entry_asc', 'entry_desc', 'modify_asc', 'modify_desc'])(
    'has the people of the list of details in the order %s, page by page',
    async (order) => {
      const { ask } = await open('company')
      for (const cursor of [0, 7, 98]) {
        const query = { dept_id: 435_274_093, cursor, size: 7, order_field: order }
        const details = (await ask('topapi.v2.user.list', query)).result
        const names = (await ask(tinyPeople, query)).result
        const list = details.list.map(({ userid, name }: Body) => ({ name, userid }))
        expect(names).toEqual({ ...details, list })
      }
    },
  )
})

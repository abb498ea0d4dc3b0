import { describe, expect, it } from 'vitest'
import { createSimulator } from '../../src/entries/index.js'
import { callTopapi, getToken } from '../support/client.js'

/** 250 people. */
const department = 50_541_877

describe.each(['topapi.v2.user.list', 'topapi.user.listsimple'])(
  'with uneven cursors, %s',
  (id) => {
    const simulator = createSimulator({ settings: { cursors: 'uneven' } })

    async function walk(size: number, next: (cursor: number, given: number) => number) {
      const token = await getToken(simulator)
      const userIds: string[] = []
      const asked: number[] = []
      for (let cursor: number | undefined = 0; cursor !== undefined && asked.length < 500;) {
        asked.push(cursor)
        const query = { dept_id: department, cursor, size }
        const { result } = await callTopapi(simulator, token, id, query)
        userIds.push(...result.list.map(({ userid }: { userid: string }) => userid))
        cursor = result.has_more ? next(cursor, result.next_cursor) : undefined
      }
      return { userIds, asked }
    }

    it.each([1, 2, 7, 100])(
      'lists everybody once to a client that follows them, by %d',
      async (size) => {
        const token = await getToken(simulator)
        const listed = await callTopapi(simulator, token, 'topapi.user.listid', {
          dept_id: department,
        })
        const { userIds, asked } = await walk(size, (_, given) => given)
        expect(userIds.toSorted()).toEqual(listed.result.userid_list.toSorted())
        expect(new Set(asked).size).toBe(asked.length)
        for (const cursor of asked) expect(cursor).toBeLessThanOrEqual(100_000)
      },
    )

    it('lists people over again to a client that computes them', async () => {
      const { userIds } = await walk(2, (cursor) => cursor + 2)
      expect(userIds.length).toBeGreaterThan(new Set(userIds).size)
    })
  },
)

it('has cursors that are offsets unless told otherwise', async () => {
  const simulator = createSimulator()
  const query = { dept_id: department, cursor: 0, size: 3 }
  const body = await callTopapi(simulator, await getToken(simulator), 'topapi.v2.user.list', query)
  expect(body.result.next_cursor).toBe(3)
})

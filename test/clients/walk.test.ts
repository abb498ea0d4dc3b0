import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { callTopapi, getToken, type Body, type Style } from '../support/client.js'
import { doors, type Door } from '../support/doors.js'

const styles: readonly Style[] = ['json', 'json with texts', 'form with token']

/** What a contacts sync does: departments from the root, then the people of each, page by page. */
async function walkDepartments(door: Door, token: string, style: Style): Promise<number[]> {
  const found = [1]
  for (const departmentId of found) {
    const { result } = await callTopapi(
      door,
      token,
      'topapi.v2.department.listsub',
      { dept_id: departmentId },
      style,
    )
    for (const child of result) {
      expect(child.parent_id).toBe(departmentId)
      found.push(child.dept_id)
    }
  }
  return found
}

async function walkPeople(
  door: Door,
  token: string,
  departmentId: number,
  size: number,
  style: Style,
): Promise<Body[]> {
  const people: Body[] = []
  for (let cursor: number | undefined = 0; cursor !== undefined;) {
    const query = { dept_id: departmentId, cursor, size }
    const { result }: Body = await callTopapi(door, token, 'topapi.v2.user.list', query, style)
    expect(result.list.length).toBeLessThanOrEqual(size)
    expect('next_cursor' in result).toBe(result.has_more)
    people.push(...result.list)
    cursor = result.next_cursor
  }
  return people
}

describe.each(Object.entries(doors))('through %s', (_, open) => {
  let door: Door
  let token: string
  beforeAll(async () => {
    door = await open()
    token = await getToken(door)
  })
  afterAll(() => door.close())

  it.each(styles)(
    'a walk in the style "%s" finds everybody, and nobody twice in a department',
    async (style) => {
      const departments = await walkDepartments(door, token, style)
      expect(new Set(departments).size).toBe(departments.length)
      expect(departments.length).toBe(door.simulator.organization.departments)
      const everybody = new Map<string, boolean>()
      for (const departmentId of departments) {
        const people = await walkPeople(door, token, departmentId, 100, style)
        const ids = people.map(({ userid }) => userid)
        expect(new Set(ids).size).toBe(ids.length)
        const listed = await callTopapi(
          door,
          token,
          'topapi.user.listid',
          { dept_id: departmentId },
          style,
        )
        expect(listed.result.userid_list.toSorted()).toEqual(ids.toSorted())
        for (const person of people) {
          expect(person.dept_id_list).toContain(departmentId)
          everybody.set(person.userid, person.active)
        }
      }
      const count = async (onlyActive: boolean): Promise<number> =>
        (await callTopapi(door, token, 'topapi.user.count', { only_active: onlyActive }, style))
          .result.count
      expect(everybody.size).toBe(await count(false))
      expect([...everybody.values()].filter(Boolean)).toHaveLength(await count(true))
    },
  )
})

it.each([1, 7, 100])(
  'pages of %d give the same people in the same order as pages of 100',
  async (size) => {
    const door = await doors['in process']!()
    const token = await getToken(door)
    for (const departmentId of await walkDepartments(door, token, 'json')) {
      const whole = await walkPeople(door, token, departmentId, 100, 'json')
      expect(await walkPeople(door, token, departmentId, size, 'json')).toEqual(whole)
    }
  },
)

it('absentees and attendants of a date are everybody, page by page', async () => {
  const door = await doors['in process']!({ clock: '2026-04-10T12:00:00+08:00' })
  const token = await getToken(door)
  const walk = async (isActive: boolean): Promise<string[]> => {
    const found: string[] = []
    for (let offset: number | undefined = 0; offset !== undefined;) {
      const query = { is_active: isActive, offset, size: 30, query_date: '20260401' }
      const { result }: Body = await callTopapi(door, token, 'topapi.inactive.user.v2.get', query)
      found.push(...result.list)
      offset = result.next_cursor
    }
    return found
  }
  const [absent, present] = [await walk(false), await walk(true)]
  expect(absent.length).toBeGreaterThan(0)
  expect(new Set([...absent, ...present]).size).toBe(absent.length + present.length)
  expect(absent.length + present.length).toBe(door.simulator.organization.people)
})

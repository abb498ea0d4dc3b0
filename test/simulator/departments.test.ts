import { beforeAll, describe, expect, it } from 'vitest'
import { organizationNames } from '../../mock/world/organizations/index.js'
import { createSimulator, type Simulator } from '../../src/entries/index.js'
import { callTopapi, getToken, type Body } from '../support/client.js'

/** A department as listsub shows it to a client that walks down from the root. */
interface Listed {
  readonly dept_id: number
  readonly parent_id: number
  readonly name: string
  readonly ext?: string
}

const firstPage = { cursor: 0, size: 100, contain_access_limit: true }

describe.each(organizationNames)('the departments of %s', (organization) => {
  let simulator: Simulator
  let token: string
  /** By department, what listsub gives below it. */
  const children = new Map<number, readonly Listed[]>()

  async function ask(operation: string, parameters: object): Promise<Body> {
    const body = await callTopapi(simulator, token, `topapi.${operation}`, { ...parameters })
    return body.result
  }

  async function walk(dept_id: number): Promise<void> {
    const listed: readonly Listed[] = await ask('v2.department.listsub', { dept_id })
    children.set(dept_id, listed)
    for (const child of listed) await walk(child.dept_id)
  }

  /** The way up from a department, by the parents of listsub. */
  function climb(id: number): readonly number[] {
    const listed = [...children.values()].flat().find(({ dept_id }) => dept_id === id)
    return [id, ...(listed === undefined ? [] : climb(listed.parent_id))]
  }

  beforeAll(async () => {
    simulator = createSimulator({ organization })
    token = await getToken(simulator)
    await walk(1)
    expect(children.size).toBe(simulator.organization.departments)
  })

  it('have the ids below them that listsub gives, in the same order', async () => {
    for (const [dept_id, listed] of children) {
      const { dept_id_list } = await ask('v2.department.listsubid', { dept_id })
      expect(dept_id_list).toEqual(listed.map((child) => child.dept_id))
    }
  })
  it('have the parents that lead back to the root', async () => {
    for (const dept_id of children.keys()) {
      const { parent_id_list } = await ask('v2.department.listparentbydept', { dept_id })
      expect(parent_id_list).toEqual(climb(dept_id))
    }
  })
  it('are above a person as dept_id_list of user/list and their own parents say', async () => {
    for (const dept_id of children.keys()) {
      const { list } = await ask('v2.user.list', { ...firstPage, dept_id })
      for (const { userid, dept_id_list } of list) {
        const { parent_list } = await ask('v2.department.listparentbyuser', { userid })
        const lists = parent_list.map(({ parent_dept_id_list }: Body) => parent_dept_id_list)
        expect(lists.map(([own]: Body) => own)).toEqual(dept_id_list)
        expect(lists).toEqual(dept_id_list.map(climb))
      }
    }
  })
  it('are as listsub lists them when one is asked for', async () => {
    for (const listed of [...children.values()].flat()) {
      const department = await ask('v2.department.get', { dept_id: listed.dept_id })
      const { ext, ...shared } = listed
      expect(department).toMatchObject(shared)
      expect(department.extention).toBe(ext)
    }
    expect(await ask('v2.department.get', { dept_id: 1 })).not.toHaveProperty('parent_id')
  })

  it('stand below their parent by order, then id', async () => {
    for (const listed of children.values()) {
      const places: (readonly [order: number, id: number])[] = []
      for (const { dept_id } of listed) {
        const { order } = await ask('v2.department.get', { dept_id })
        places.push([order, dept_id])
      }
      const sorted = places.toSorted(([a, left], [b, right]) => a - b || left - right)
      expect(places).toEqual(sorted)
    }
  })

  it('have the members that listid lists, and the root everybody whom count counts', async () => {
    for (const dept_id of children.keys()) {
      const department = await ask('v2.department.get', { dept_id })
      const { userid_list } = await ask('user.listid', { dept_id })
      expect(department.owning_member_count).toBe(userid_list.length)
    }
    const root = await ask('v2.department.get', { dept_id: 1 })
    const { count } = await ask('user.count', { only_active: false })
    expect(root.member_count).toBe(count)
  })

  it('are managed by the members whom user/list marks as leaders', async () => {
    for (const dept_id of children.keys()) {
      const { dept_manager_userid_list = [] } = await ask('v2.department.get', { dept_id })
      const { list } = await ask('v2.user.list', { ...firstPage, dept_id })
      const leaders = list.flatMap(({ userid, leader }: Body) => (leader ? [userid] : []))
      expect(dept_manager_userid_list.toSorted()).toEqual(leaders.toSorted())
    }
  })

  it('have their fields in the order of the alphabet', async () => {
    const names = Object.keys(await ask('v2.department.get', { dept_id: 1 }))
    expect(names).toEqual(names.toSorted())
  })
})

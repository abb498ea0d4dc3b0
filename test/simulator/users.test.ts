import { describe, expect, it } from 'vitest'
import { createSimulator, type AppOptions } from '../../src/entries/index.js'
import { callTopapi, getToken, postTopapi, type Body } from '../support/client.js'

const tinyPeople = 'topapi.user.listsimple'
const engineering = { dept_id: 100_000_011, cursor: 0, size: 100 }

async function open(organization: 'company' | 'tiny', app?: Partial<AppOptions>) {
  const apps = [{ key: 'k', secret: 's', ...app }]
  const simulator = createSimulator({ organization, apps })
  const token = await getToken(simulator, 'k', 's')
  return {
    ask: (operation: string, parameters: object): Promise<Body> =>
      callTopapi(simulator, token, operation, { ...parameters }),
    write: async (operation: string, parameters: object): Promise<string> =>
      (await postTopapi(simulator, token, operation, { ...parameters })).text(),
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

describe('the details of a person', () => {
  it('agree with every list that the person is in', async () => {
    const { ask } = await open('company')
    for (const departmentId of [1, 1_027_745_193, 436_438_107, 433_126_358]) {
      const query = { dept_id: departmentId, cursor: 0, size: 100 }
      for (const row of (await ask('topapi.v2.user.list', query)).result.list) {
        const { result } = await ask('topapi.v2.user.get', { userid: row.userid })
        const { dept_order: order, leader, ...shared } = row
        expect(result).toMatchObject(shared)
        expect(result.dept_order_list).toContainEqual({ dept_id: departmentId, order })
        expect(result.leader_in_dept).toContainEqual({ dept_id: departmentId, leader })
        expect(result).not.toHaveProperty('dept_order')
        expect(result).not.toHaveProperty('leader')
      }
    }
  })

  it('name every department of the person, the leader marks in another order', async () => {
    const { ask } = await open('company')
    const { result } = await ask('topapi.v2.user.get', { userid: 'manager4713' })
    const [ordered, led] = [result.dept_order_list, result.leader_in_dept].map((list) =>
      list.map((entry: Body) => entry.dept_id),
    )
    expect(ordered).toEqual(result.dept_id_list)
    expect(led).not.toEqual(result.dept_id_list)
    expect(new Set(led)).toEqual(new Set(result.dept_id_list))
  })

  it('write their keys by the alphabet at every level, orders as raw digits', async () => {
    const { write } = await open('company')
    const text = await write('topapi.v2.user.get', { userid: 'manager4713' })
    expect(text.slice(0, text.indexOf('"request_id"'))).toBe(
      String.raw`{"errcode":0,"errmsg":"ok","result":{"active":true,"admin":true,"avatar":"https:\/\/static.example.com\/avatar\/a1eadae9.png","boss":true,"create_time":"2017-08-29T07:04:47.000Z","dept_id_list":[1,434593665],"dept_order_list":[{"dept_id":1,"order":179748560453592156},{"dept_id":434593665,"order":176438641010365776}],"email":"","exclusive_account":false,"hide_mobile":false,"hired_date":1503936000000,"job_number":"QY00002","leader_in_dept":[{"dept_id":434593665,"leader":false},{"dept_id":1,"leader":true}],"mobile":"15069303916","name":"黄雨桐","org_email":"yutong.huang2@example.com","real_authed":true,"remark":"","role_list":[{"group_name":"默认","id":4127350661,"name":"主管理员"},{"group_name":"默认","id":4127350664,"name":"主管"}],"senior":true,"state_code":"86","telephone":"","title":"总经理","unionid":"nsmbDfhbKL0urt5wWPX1esHdiEiE","userid":"manager4713","work_place":"杭州总部B座"},`,
    )
  })

  it.each([
    ['positions by department', 432_210_684, 'dept_position_list', 2],
    ['an empty association', 433_126_358, 'union_emp_ext', 0],
  ])('have %s where the record has it', async (_, departmentId, field, size) => {
    const { ask } = await open('company')
    const ids = (await ask('topapi.user.listid', { dept_id: departmentId })).result.userid_list
    const details: Body[] = await Promise.all(
      ids.map(async (userid: string) => (await ask('topapi.v2.user.get', { userid })).result),
    )
    const values = details.flatMap((person) => (field in person ? [person[field]] : []))
    expect(values).toHaveLength(1)
    expect(Object.keys(values[0])).toHaveLength(size)
  })

  it.each([
    ['mobile numbers', ['field:personal'], ['mobile', 'state_code'], ['email', 'org_email']],
    [
      'personal information',
      ['field:mobile'],
      ['email', 'work_place', 'remark', 'extension'],
      ['mobile', 'org_email', 'manager_userid'],
    ],
  ])('lack what needs the permission for %s', async (_, granted, withheld, present) => {
    const { ask } = await open('company', { permissions: ['qyapi_get_member', ...granted] })
    const ids = (await ask('topapi.user.listid', { dept_id: 432_210_684 })).result.userid_list
    const details: Body[] = await Promise.all(
      ids.map(async (userid: string) => (await ask('topapi.v2.user.get', { userid })).result),
    )
    const fields = new Set(details.flatMap((person) => Object.keys(person)))
    for (const field of withheld) expect(fields).not.toContain(field)
    for (const field of present) expect(fields).toContain(field)
  })
})

/** Eve is in Testing, a part of Engineering; Carol in Engineering and in Sales. */
describe('an app that sees a part of the organisation', () => {
  const [engineers, testers, sales] = [100_000_011, 100_000_012, 100_000_013]

  async function findTiny(): Promise<ReadonlyMap<string, string>> {
    const { ask } = await open('tiny')
    const pages = await Promise.all(
      [1, engineers, testers, sales].map((id) =>
        ask('topapi.v2.user.list', { dept_id: id, cursor: 0, size: 9, language: 'en_US' }),
      ),
    )
    const people: Body[] = pages.flatMap(({ result }) => result.list)
    return new Map(people.map(({ name, userid }) => [name, userid]))
  }

  it.each<[string, string, AppOptions['contactScope'] & object, number]>([
    ['somebody of its department', 'Bob Bai', { departments: [engineers] }, 0],
    ['somebody below its department', 'Eve Yi', { departments: [engineers] }, 0],
    ['nobody above it', 'Bob Bai', { departments: [testers] }, 50002],
    ['nobody beside it', 'Frank Fang', { departments: [engineers] }, 50002],
    ['a guest of its department', 'Carol Chen', { departments: [sales] }, 0],
    ['a guest elsewhere, at home', 'Carol Chen', { departments: [engineers] }, 0],
    ['everybody, with the root', 'Ann An', { departments: [1] }, 0],
    ['nobody, with an empty scope', 'Ann An', {}, 50002],
  ])('gets %s', async (_, name, contactScope, errcode) => {
    const { ask } = await open('tiny', { contactScope })
    const userid = (await findTiny()).get(name)
    expect(await ask('topapi.v2.user.get', { userid })).toMatchObject({ errcode })
  })

  it('gets whom its scope names, and nobody beside', async () => {
    const people = await findTiny()
    const users = [people.get('Frank Fang') ?? '']
    const { ask } = await open('tiny', { contactScope: { users } })
    const codeOf = async (name: string): Promise<number> =>
      (await ask('topapi.v2.user.get', { userid: people.get(name) })).errcode
    expect(await codeOf('Frank Fang')).toBe(0)
    expect(await codeOf('Grace Gao')).toBe(50002)
  })

  it('does not get by a login name whom it may not see, whatever the userid', async () => {
    const { ask } = await open('company', { contactScope: { departments: [436_402_519] } })
    expect(await ask('topapi.v2.user.get', { userid: '260317' })).toMatchObject({ errcode: 0 })
    const query = { userid: '260317', login_id: 'it.duty@qingyu' }
    expect(await ask('topapi.v2.user.get', query)).toMatchObject({ errcode: 50002 })
  })

  it('is told of nobody that there is no such person', async () => {
    const { ask } = await open('tiny', { contactScope: { departments: [sales] } })
    expect(await ask('topapi.v2.user.get', { userid: 'nobody' })).toMatchObject({ errcode: 60121 })
  })
})

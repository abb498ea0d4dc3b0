import { expect, it } from 'vitest'
import { createSimulator } from '../../src/entries/index.js'
import { getToken, postTopapi, type Body } from '../support/client.js'
import { appOf, type Contact } from './clients/app.js'
import { listCarefully, loginCarefully, readCarefully } from './clients/careful.js'
import { listDepartmentsNaively, listNaively, loginNaively } from './clients/naive.js'

const company = appOf(createSimulator())
const reading = readCarefully(company)
const everybody = 517

it('8. the address book of a school has an id below zero, at which a walk ends', async () => {
  const school = { id: -7, name: '家校通讯录' }
  const app = appOf(createSimulator({ organization: 'tiny', departments: [school] }))
  const ask = await loginCarefully(app)
  const found = await listDepartmentsNaively(await loginNaively(app))
  expect(found).toContain(-7)
  const walk = async (): Promise<void> => {
    for (const id of found) await listCarefully(ask, id)
  }
  await expect(walk()).rejects.toThrow('refused with')
  expect((await readCarefully(app)).size).toBe(6)
})

it('9. whoever is directly under the root is lost by a walk over sub-departments', async () => {
  const app = appOf(createSimulator({ organization: 'tiny' }))
  const ask = await loginNaively(app)
  const [, ...belowTheRoot] = await listDepartmentsNaively(ask)
  const found = new Set<string>()
  for (const id of belowTheRoot)
    for (const { userid } of await listNaively(ask, id)) found.add(userid)
  const lost = [...(await readCarefully(app)).keys()].filter((userId) => !found.has(userId))
  expect(lost).toEqual(['manager1001'])
})

it('9. the root has no parent, and stops a client that asks for the name of it', async () => {
  const ask = await loginCarefully(appOf(createSimulator({ organization: 'tiny' })))
  const find = async (id: number): Promise<Body> =>
    (await ask('topapi.v2.department.get', { dept_id: id })).result
  const byId = new Map<number, Body>()
  for (const id of [1, 100000011]) byId.set(id, await find(id))
  const toPath = ({ name, parent_id }: Body): string => `${byId.get(parent_id).name}/${name}`
  expect(toPath(byId.get(100000011))).toBe('小试牛刀工作室/研发部')
  expect(() => toPath(byId.get(1))).toThrow(TypeError)
})

const withoutNumbers = { key: 'dingmock', withoutPermissions: ['field:mobile'] }

it.each([
  ['a number that is absent', 'mobile', () => reading],
  ['an address that is absent', 'email', () => reading],
  [
    'any number, without the permission for it',
    'mobile',
    () => readCarefully(appOf(createSimulator({ apps: [withoutNumbers] }))),
  ],
] as const)('10. %s stops a client that takes it for granted', async (_, field, read) => {
  const people = await read()
  // As a record of a language without types, where every field is there.
  const records: readonly Body[] = [...people.values()]
  expect(() => records.map((record) => record[field].replace(' ', ''))).toThrow(TypeError)
  expect(people.size).toBe(everybody)
})

it('10. an empty address overwrites the one that was known, and a word is taken for one', async () => {
  const people = [...(await reading).values()]
  const known = 'kept@example.com'
  const empty = people.find(({ email }) => email === '')
  expect({ email: known, ...empty }.email).toBe('')
  expect(empty?.email || known).toBe(known)
  const wrong = people.filter(({ email }) => email && !email.includes('@'))
  expect(wrong.map(({ email }) => email)).toEqual(['无'])
})

/** Those in the table of the page. */
const documentedFields = new Set(
  (
    'userid unionid name avatar state_code mobile hide_mobile telephone job_number title email ' +
    'org_email work_place remark dept_id_list dept_order extension hired_date active admin boss ' +
    'leader exclusive_account'
  ).split(' '),
)

function parseStrictly(contact: Contact): Contact {
  const unknown = Object.keys(contact).find((name) => !documentedFields.has(name))
  if (unknown !== undefined) throw new Error(`unknown field ${unknown}`)
  return contact
}

it('11. a field that the page of the call does not have stops a parser that knows no others', async () => {
  const people = await reading
  expect(() => [...people.values()].map(parseStrictly)).toThrow('unknown field disable_status')
  expect(people.size).toBe(everybody)
})

it('12. people of the same name are one person to a client that goes by names', async () => {
  const people = [...(await reading).values()]
  const byName = new Map(people.map((contact) => [contact.name, contact]))
  expect(byName.size).toBeLessThan(everybody)
  expect(people.filter(({ name }) => name === '王伟').length).toBeGreaterThan(1)
  const byUserId = new Map(people.map((contact) => [contact.userid, contact]))
  expect(byUserId.size).toBe(everybody)
})

it('13. a user id that is read as a number is that of nobody', async () => {
  const ask = await loginNaively(company)
  const people = await reading
  const changed = [...people.keys()].filter((userId) => String(Number(userId)) !== userId)
  const ofDigits = changed.filter((userId) => /^\d+$/.test(userId))
  expect(ofDigits).toContain('0260318')
  const find = async (userid: unknown): Promise<number> =>
    (await ask('topapi.v2.user.get', { userid: String(userid) })).errcode
  expect([await find(Number('0260318')), await find('0260318')]).toEqual([60121, 0])
})

it('13. an order beyond 2^53 is another one when it is read as a double', async () => {
  const token = await getToken(company.door)
  const page = { dept_id: 1, cursor: 0, size: 100 }
  const text = await (await postTopapi(company.door, token, 'topapi.v2.user.list', page)).text()
  const sent = [...text.matchAll(/"dept_order":(\d+)/g)].map(([, digits]) => digits)
  const read = JSON.parse(text).result.list.map(({ dept_order }: Body) => String(dept_order))
  expect(sent.length).toBeGreaterThan(0)
  expect(read).not.toEqual(sent)
  expect(read.map((digits: string) => digits.length)).toEqual(sent.map((digits) => digits?.length))
})

it('14. texts where the page shows texts are waited for in vain', async () => {
  const ask = await loginNaively(company)
  const rows = []
  // The sample of the page: "errcode":"0", "has_more":"true".
  for (let cursor = 0, more: unknown = 'true'; more === 'true'; cursor += 100) {
    const { result } = await ask('topapi.v2.user.list', { dept_id: 50541877, cursor, size: 100 })
    rows.push(...result.list)
    more = result.has_more
  }
  expect(rows).toHaveLength(100)
  expect(await listNaively(ask, 50541877)).toHaveLength(250)
  const { errcode } = await ask('topapi.user.count', { only_active: false })
  expect([errcode === '0', errcode === 0]).toEqual([false, true])
})

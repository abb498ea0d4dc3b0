import { expect, it } from 'vitest'
import { company } from '../../mock/world/organizations/company.js'
import { departmentIdsOf, everyUserId, membersOf, openDirectory } from './support.js'

const directory = openDirectory()
const departmentIds = departmentIdsOf(directory)
const people = everyUserId(directory).flatMap((id) => directory.findPerson(id) ?? [])

it('holds about 500 people in departments of six levels', () => {
  expect(people.length).toBeGreaterThanOrEqual(480)
  expect(people.length).toBeLessThanOrEqual(540)
  const depths = departmentIds.map((id) => directory.lineageOf(id).length)
  expect(Math.max(...depths)).toBe(6)
})

it('numbers departments with 8 to 10 digits, the root with 1', () => {
  expect(departmentIds[0]).toBe(1)
  for (const id of departmentIds.slice(1)) expect(String(id)).toMatch(/^[1-9]\d{7,9}$/)
})

it.each([0, 1, 99, 100, 101, 250])('has a department with %i direct members', (size) => {
  expect(departmentIds.map((id) => directory.userIdsOf(id).length)).toContain(size)
})

it('stays within the limits of the vendor: 1,000 members, 50 children', () => {
  for (const id of departmentIds) {
    expect(directory.userIdsOf(id).length).toBeLessThanOrEqual(1_000)
    expect(directory.childrenOf(id).length).toBeLessThanOrEqual(50)
  }
})

it('restricts nobody', () => {
  expect(people.filter(({ restricted }) => restricted)).toEqual([])
  const query = { order: 'custom', offset: 0, limit: 1_000 } as const
  for (const id of departmentIds) {
    const open = directory.membersOf(id, { ...query, includeRestricted: false })
    expect(open.total).toBe(directory.userIdsOf(id).length)
  }
})

it('puts the leaders of a department first, as administrators do', () => {
  // The one exception is the department whose order numbers are written in the table.
  for (const id of departmentIds.filter((departmentId) => departmentId !== 432006149)) {
    const leads = membersOf(directory, id).map(({ membership }) => membership.leader)
    expect(leads.lastIndexOf(true)).toBe(leads.filter(Boolean).length - 1)
  }
})

it('shows unset texts both ways: empty and absent', () => {
  for (const field of [
    'telephone',
    'email',
    'title',
    'jobNumber',
    'workPlace',
    'remark',
  ] as const) {
    const values = people.map((person) => person[field])
    expect(values).toContain('')
    expect(values).toContain(undefined)
    expect(values.some((value) => value !== '' && value !== undefined)).toBe(true)
  }
})

it('uses no mail domain that belongs to anybody, and no mailbox twice', () => {
  const mails = people.flatMap(({ email, orgEmail }) => [email, orgEmail])
  const addresses = mails.filter((mail) => mail?.includes('@'))
  expect(addresses.length).toBeGreaterThan(100)
  for (const address of addresses) expect(address).toMatch(/^[a-z.]+\d+@(mail\.)?example\.com$/)
  expect(new Set(addresses).size).toBe(addresses.length)
})

it('keeps the extension as JSON text: an object of strings', () => {
  const extensions = people.flatMap(({ extension }) => extension ?? [])
  expect(extensions.length).toBeGreaterThan(50)
  for (const extension of extensions) {
    const values = Object.values(JSON.parse(extension) as Record<string, unknown>)
    expect(values.every((value) => typeof value === 'string')).toBe(true)
  }
})

it('hires on working days of 2015 to 2025, at midnight in Beijing', () => {
  for (const { hiredDateMs } of people) {
    if (hiredDateMs === undefined) continue
    const date = new Date(hiredDateMs + 8 * 3_600_000)
    expect(date.toISOString()).toMatch(/^20(1[5-9]|2[0-5])-.*T00:00:00.000Z$/)
    expect([0, 6]).not.toContain(date.getUTCDay())
  }
})

it('knows the first people of seed 1', () => {
  const rows = membersOf(directory, 1).map(({ person, membership }) => [
    person.userId,
    person.name.zh,
    person.name.en,
    person.title,
    String(membership.order),
  ])
  expect(rows).toMatchInlineSnapshot(`
    [
      [
        "manager4713",
        "黄雨桐",
        "Yutong Huang",
        "总经理",
        "179748560453592156",
      ],
      [
        "216528737387905310",
        "黄政君",
        "Zhengjun Huang",
        "董事长",
        "179439414249571008",
      ],
      [
        "58629878948064336",
        "陆雪松",
        "Xuesong Lu",
        "总裁助理",
        "176566868590147429",
      ],
    ]
  `)
})

it('names every craft that a department asks for', () => {
  for (const { craft } of company.departments) expect(company.crafts).toHaveProperty(craft)
})

it('gives titles that fit the department and the place in it', () => {
  const titles = directory.userIdsOf(435274093).map((id) => directory.findPerson(id)?.title)
  const usual = ['客服热线部经理', '客服热线部副经理', ...(company.crafts['hotline']?.titles ?? [])]
  expect(titles.slice(0, 2)).toEqual(usual.slice(0, 2))
  for (const title of titles) expect([...usual, '', undefined]).toContain(title)
})

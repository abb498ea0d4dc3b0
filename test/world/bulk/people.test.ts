import { expect, it } from 'vitest'
import { bulkCrafts } from '../../../mock/world/bulk/bulk-crafts.js'
import { provinces } from '../../../mock/world/bulk/provinces.js'
import type { BulkCraft } from '../../../mock/world/bulk/tables.js'
import { makeGenerated } from '../../../mock/world/make-directory.js'
import { company } from '../../../mock/world/organizations/company.js'
import { epochMs } from '../support.js'

const count = 6_000
const { roster, people } = makeGenerated({ organization: company, people: count, seed: 1, epochMs })
const [{ start }] = [roster.cohorts.at(1)]
const crafts: { readonly [name: string]: BulkCraft } = bulkCrafts

const rows = Array.from({ length: count - start }, (_, at) => start + at).map((index) => {
  const { department } = roster.placeOf(index)
  const ids = roster.lineageOf(department.id)
  const names = ids.map((id) => roster.findDepartment(id)?.name.zh ?? '')
  return { index, person: people.personOf(index), desk: crafts[department.craft]?.desk, names }
})

it('has people with a desk and people without', () => {
  const without = rows.filter(({ desk }) => desk === false)
  expect(rows.every(({ desk }) => desk !== undefined)).toBe(true)
  expect(without.length).toBeGreaterThan(500)
  expect(without.length).toBeLessThan(rows.length - 500)
})

it('gives a line and a mailbox to those with a desk only', () => {
  for (const { desk, person } of rows.filter((row) => row.desk === false)) {
    const { telephone, email, orgEmail } = person
    expect({ desk, texts: [telephone, email, orgEmail].filter(Boolean) }).toEqual({
      desk,
      texts: [],
    })
  }
  const lines = rows.filter(({ desk, person }) => desk && person.telephone)
  expect(lines.length).toBeGreaterThan(500)
})

it('gives the line of a city of the province, and the name of the site or the city as place of work', () => {
  for (const { person, names } of rows) {
    const [zone = '', site = zone] = names.toReversed().slice(1)
    const province = provinces.find(({ zh }) => zone.startsWith(zh))
    const codes = province?.cities.map(({ telephone }) => telephone) ?? []
    if (person.telephone) {
      expect(codes.some((code) => person.telephone?.startsWith(code))).toBe(true)
    }
    if (person.workPlace) expect([site, province?.cities[0]?.zh]).toContain(person.workPlace)
  }
})

it('gives nobody for a manager of themselves', () => {
  for (const { person } of rows) expect(person.managerUserId).not.toBe(person.userId)
})

it('gives no id, number or mailbox twice', () => {
  for (const field of ['userId', 'unionId', 'mobile', 'orgEmail', 'jobNumber'] as const) {
    const texts = rows.flatMap(({ person }) => person[field] || [])
    expect(new Set(texts).size).toBe(texts.length)
  }
})

import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { makeDepartmentId, readDepartmentId } from '../../../mock/world/bulk/department-ids.js'
import { company } from '../../../mock/world/organizations/company.js'
import { tiny } from '../../../mock/world/organizations/tiny.js'

const anyNumber = fc.nat(2 ** 28 - 1)

it('reads back the number that an id was made from', () => {
  fc.assert(
    fc.property(anyNumber, (number) => {
      expect(readDepartmentId(makeDepartmentId(number))).toBe(number)
    }),
    { numRuns: 2_000 },
  )
})

it('gives ids of nine digits', () => {
  fc.assert(
    fc.property(anyNumber, (number) => {
      expect(String(makeDepartmentId(number))).toMatch(/^[6-8]\d{8}$/)
    }),
  )
})

it.each([1, 599_999_999, 600_000_000 + 2 ** 28, -5, 600_000_000.5, Number.NaN])(
  'reads no number from %d',
  (id) => {
    expect(readDepartmentId(id)).toBeUndefined()
  },
)

it.each([company, tiny])('takes no id for one of its own that $name was given by hand', (table) => {
  const numbers = table.departments.map(({ id }) => readDepartmentId(id))
  expect(numbers.every((number) => number === undefined)).toBe(true)
})

import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { sortMembers } from '../../mock/world/members.js'
import { company } from '../../mock/world/organizations/company.js'
import { findOrganization, organizationNames } from '../../mock/world/organizations/index.js'
import { makeRecords, type Records } from '../../mock/world/records.js'
import { makeRoster } from '../../mock/world/grown-roster.js'

const rosters = [
  ...organizationNames
    .flatMap((name) => findOrganization(name) ?? [])
    .map((row) => makeRoster(row)),
  makeRoster(company, 1_500),
]

it('gives a whole record the numbers that it gives one by one', () => {
  fc.assert(
    fc.property(fc.constantFrom(...rosters), fc.integer(), (roster, seed) => {
      const records = makeRecords(roster, seed)
      for (let index = 0; index < roster.peopleCount; index += 1) {
        const { hiredDay, joinedMs, modifiedMs, memberships } = records.recordOf(index)
        expect(hiredDay).toBe(records.hiredDayOf(index))
        expect(joinedMs).toBe(records.joinedMsOf(index))
        expect(modifiedMs).toBe(records.modifiedMsOf(index))
        expect(memberships.map(({ departmentId }) => departmentId)).toEqual(
          roster.departmentIdsOf(index),
        )
        for (const { departmentId, order, leader, joinedMs: enteredMs } of memberships) {
          const { high, low } = records.orderOf(index, departmentId)
          expect(order).toBe(BigInt(high) * 1_000_000_000n + BigInt(low))
          expect(leader).toBe(roster.leads(index, departmentId))
          expect(enteredMs).toBe(records.enteredMsOf(index, departmentId))
        }
      }
    }),
    { numRuns: 10 },
  )
})

const anyHalf = fc.oneof(fc.nat(3), fc.constantFrom(0, 999_999_999), fc.nat(999_999_999))

it('sorts by the two halves of an order as by the whole number', () => {
  const anyOrders = fc.array(fc.record({ high: anyHalf, low: anyHalf }), { maxLength: 30 })
  fc.assert(
    fc.property(anyOrders, (orders) => {
      const whole = orders.map(({ high, low }) => BigInt(high) * 1_000_000_000n + BigInt(low))
      const indexes = orders.map((_, index) => index)
      const records: Records = {
        ...makeRecords(makeRoster(company), 1),
        orderOf: (index) => orders[index] ?? { high: 0, low: 0 },
      }
      const sorted = sortMembers(records, { indexes, departmentId: 1 }, 'custom')
      const naive = indexes.toSorted((left, right) => {
        const difference = (whole[right] ?? 0n) - (whole[left] ?? 0n)
        return difference === 0n ? left - right : Number(difference)
      })
      expect(sorted).toEqual(naive)
    }),
  )
})

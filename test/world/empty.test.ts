import { expect, it } from 'vitest'
import { makeGenerated } from '../../mock/world/make-directory.js'
import { empty } from '../../mock/world/organizations/empty.js'
import { makeOverlay } from '../../mock/world/overlay/make-overlay.js'
import { added, look, reformed, seat } from './overlay-support.js'
import { departmentIdsOf, epochDay, epochMs, leaversBetween, openDirectory } from './support.js'

const open = () => makeOverlay(makeGenerated({ organization: empty, seed: 1, epochMs }))

it('has a root, and nobody in it or gone from it', () => {
  expect(look(open().directory)).toEqual({
    departments: [
      [
        expect.objectContaining({ id: 1, name: { zh: '空白组织', en: 'Blank Organisation' } }),
        expect.objectContaining({ managerUserIds: [] }),
        0,
      ],
    ],
    people: [],
    account: undefined,
    counts: [0, 0],
    signIns: [
      { rows: [], total: 0 },
      { rows: [], total: 0 },
    ],
    leavers: [],
  })
})

it('gives its root another name', () => {
  const { directory, apply } = open()
  apply(reformed(1, { name: { zh: '自家公司' } }))
  expect(directory.findDepartment(1)).toMatchObject({ name: { zh: '自家公司' } })
  expect(departmentIdsOf(directory)).toEqual([1])
})

it('has the first person as its only one, who signs in from then on', () => {
  const { directory, apply } = open()
  apply(added('w-1', { memberships: [seat(1, true)] }))
  expect(directory.userIdsOf(1)).toEqual(['w-1'])
  const [present, absent] = [true, false].map((signedIn) =>
    directory.signInsOn({ day: epochDay, signedIn, offset: 0, limit: 10 }),
  )
  expect([...(present?.rows ?? []), ...(absent?.rows ?? [])]).toEqual(['w-1'])
})

it('is filled up by branches, and by nobody who is written by hand', () => {
  const directory = openDirectory({ organization: empty, people: 1_000 })
  expect(directory.countPeople({ activeOnly: false })).toBe(1_000)
  expect(directory.countMembers(1, { recursive: true })).toBe(1_000)
  expect(directory.childrenOf(1).length).toBeGreaterThan(0)
  expect(leaversBetween(directory, 0, epochMs).length).toBeGreaterThan(0)
})

import { expect, it } from 'vitest'
import { makeFields } from '../../mock/world/fields.js'

const job = {
  craft: { titles: ['工程师'], places: ['杭州总部', '上海办事处'], telephone: '0571-2800' },
  title: '工程师',
  jobNumber: 'QY00001',
  address: () => 'min.wang1',
  serviceYears: 3,
  province: () => '浙江省',
} as const

const count = 10_000
const atDesk = Array.from({ length: count }, (_, index) => makeFields(1)(index, job))
const { titles, places } = job.craft
const onFloorJob = { ...job, craft: { titles, places } }
const onFloor = Array.from({ length: count }, (_, index) => makeFields(1)(index, onFloorJob))

type Rows = typeof atDesk
type Field = keyof Rows[number]

const shareOf = (rows: Rows, fits: (row: Rows[number]) => boolean): number =>
  rows.filter(fits).length / rows.length

/** Three times what chance explains among so many. */
function expectShare(actual: number, share: number): void {
  expect(Math.abs(actual - share)).toBeLessThan(3 * Math.sqrt((share * (1 - share)) / count))
}

it.each<[Field, number]>([
  ['telephone', 0.7],
  ['email', 0.4],
  ['jobNumber', 0.92],
  ['title', 0.97],
  ['workPlace', 0.85],
  ['remark', 0.06],
])(
  'fills %s in %f of the records, and leaves the others empty more often than absent',
  (field, share) => {
    expectShare(
      shareOf(atDesk, (row) => Boolean(row[field])),
      share,
    )
    const empty = shareOf(atDesk, (row) => row[field] === '')
    const absent = shareOf(atDesk, (row) => row[field] === undefined)
    expect(empty / (empty + absent)).toBeGreaterThan(0.6)
    expect(empty / (empty + absent)).toBeLessThan(0.8)
  },
)

it.each<[Field, number]>([
  ['avatar', 0.5],
  ['orgEmail', 0.95],
  ['extension', 0.3],
  ['hideMobile', 0.03],
])('fills %s in %f of the records', (field, share) => {
  expectShare(
    shareOf(atDesk, (row) => Boolean(row[field])),
    share,
  )
})

it('gives neither a line nor a mailbox to work without a desk', () => {
  expect(shareOf(onFloor, (row) => Boolean(row.telephone || row.email || row.orgEmail))).toBe(0)
  expectShare(
    shareOf(onFloor, (row) => row.telephone === ''),
    0.7,
  )
})

it('draws whether a field is filled apart from what it is filled with', () => {
  const filled = atDesk.filter(({ workPlace }) => workPlace)
  const first = filled.filter(({ workPlace }) => workPlace === places[0])
  expect(first.length / filled.length).toBeCloseTo(0.5, 1)
})

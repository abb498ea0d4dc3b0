import { expect, it } from 'vitest'
import { toIsoUtc } from '../../../src/protocol/time.js'
import { expectInBoth, holdInBoth, onQuestion, onRows, type BrokenLaw } from './break.js'
import { now } from '../simulator-target.js'

const leavers = 'contact_1.0.ListEmpLeaveRecords'
const byTime = `${leavers} /records/*/leaveTime`

const servers: readonly BrokenLaw[] = [
  [
    'leavers/inside-window',
    'endTime ignored',
    onQuestion(leavers, (asked) => ({ ...asked, endTime: toIsoUtc(now) })),
    'error',
    byTime,
  ],
  [
    'leavers/inside-window',
    'startTime ignored',
    onQuestion(leavers, (asked) => ({ ...asked, startTime: toIsoUtc(now - 200 * 86_400_000) })),
    'error',
    byTime,
  ],
  [
    'leavers/inside-window',
    'a window that is read as the time of Beijing',
    onQuestion(leavers, (asked) => ({
      ...asked,
      startTime: shift(asked.startTime, -8),
      endTime: shift(asked.endTime, -8),
    })),
    'error',
    byTime,
  ],
  [
    'leavers/inside-window',
    'the time of Beijing with a Z',
    onRows(leavers, (list) => list.map((row) => ({ ...row, leaveTime: shift(row.leaveTime, 8) }))),
    'error',
    byTime,
  ],
  [
    'leavers/windows-add-up',
    'the last hours of a window left out',
    onRows(leavers, (list, { parameters }) =>
      list.filter(({ leaveTime }) => leaveTime < shift(parameters.endTime, -8)),
    ),
    'error',
    `${leavers} request#/endTime`,
  ],
  [
    'leavers/windows-add-up',
    'the first hours of a window left out',
    onRows(leavers, (list, { parameters }) =>
      list.filter(({ leaveTime }) => leaveTime > shift(parameters.startTime, 8)),
    ),
    'error',
    `${leavers} request#/startTime`,
  ],
  [
    'leavers/windows-add-up',
    'two records at most',
    onRows(leavers, (list) => list.slice(0, 2)),
    'error',
    `${leavers} request#/startTime`,
  ],
  [
    'leavers/left-the-directory',
    'records of people who are there',
    onRows(leavers, (list) => list.map((row) => ({ ...row, userId: 'manager4713' }))),
    'note',
    `${leavers} /records/*/userId`,
  ],
  [
    'leavers/left-the-directory',
    'one record of somebody who is there',
    onRows(leavers, (list) =>
      list.map((row, at) => (at === 1 ? { ...row, userId: '58629878948064336' } : row)),
    ),
    'note',
    `${leavers} /records/*/userId`,
  ],
  [
    'leavers/in-order-of-time',
    'the latest first',
    onRows(leavers, (list) => list.toReversed()),
    'note',
    `${leavers} /records`,
  ],
  [
    'leavers/in-order-of-time',
    'records by userid',
    onRows(leavers, (list) => list.toSorted((a, b) => (a.userId < b.userId ? -1 : 1))),
    'note',
    `${leavers} /records`,
  ],
]

it.each(servers)('%s finds %s', async (law, _, spoil, live, finding) => {
  expect(await holdInBoth(law, spoil)).toEqual(expectInBoth(live, finding))
})

function shift(time: string, hours: number): string {
  return toIsoUtc(Date.parse(time) + hours * 3_600_000)
}

import * as ids from '../ids.js'
import { toBehaviour } from '../mutant.js'
import { onWholeList } from '../pages.js'
import { onAccepted, onRow } from '../rewrite.js'
import type { Call, Loose } from '../serve.js'
import { allMembers } from '../world.js'

const window = ['leavers/inside-window', 'leavers/windows-add-up']

export const acrossLeavers = toBehaviour('across', [
  {
    id: 'end-of-the-window-is-ignored',
    sentence: 'gives leave records up to the present whatever endTime says',
    operations: ids.leavers,
    expected: window,
    spoil: onAccepted(ids.leavers, ({ endTime }) =>
      endTime < '2026-03-10T04:00:00Z' && /^2026-\d\d-\d\dT/.test(endTime)
        ? { endTime: '2026-03-10T04:00:00Z' }
        : undefined,
    ),
  },
  {
    id: 'start-of-the-window-is-ignored',
    sentence: 'gives leave records of half a year whatever startTime says',
    operations: ids.leavers,
    expected: window,
    spoil: onAccepted(ids.leavers, ({ startTime }) =>
      startTime > '2025-10-01' && /^202\d-\d\d-\d\dT/.test(startTime)
        ? { startTime: '2025-10-01T00:00:00Z' }
        : undefined,
    ),
  },
  {
    id: 'end-of-the-window-is-left-out',
    sentence: 'leaves out who left in the last hours of the window',
    operations: ids.leavers,
    expected: window,
    spoil: onWholeList(ids.leavers, (rows, call) => {
      const end = Date.parse(String(call.parameters['endTime'])) - 8 * 3_600_000
      return rows.filter(({ leaveTime }) => !(Date.parse(leaveTime) > end))
    }),
  },
  {
    id: 'window-is-eight-hours-late',
    sentence: 'reads the times of the window as those of Beijing',
    operations: ids.leavers,
    expected: window,
    spoil: onAccepted(ids.leavers, ({ startTime, endTime }) => ({
      startTime: toIso(startTime, -8),
      ...(endTime === undefined ? {} : { endTime: toIso(endTime, -8) }),
    })),
  },
  {
    id: 'leave-times-of-beijing',
    sentence: 'gives leaveTime as the time of Beijing, with a Z',
    operations: ids.leavers,
    expected: window,
    spoil: onRow(ids.leavers, (row) => ({ ...row, leaveTime: toIso(row.leaveTime, 8) })),
  },
  {
    id: 'window-of-whole-days',
    sentence: 'widens the window to whole days',
    operations: ids.leavers,
    expected: window,
    spoil: onAccepted(ids.leavers, ({ startTime, endTime }) => {
      const isTime = [startTime, endTime].every((time) => /^202\d-\d\d-\d\dT.*Z$/.test(time))
      if (!isTime || endTime < startTime) return undefined
      return {
        startTime: `${startTime.slice(0, 10)}T00:00:00Z`,
        endTime: `${endTime.slice(0, 10)}T23:59:59Z`,
      }
    }),
  },
  {
    id: 'leaver-is-still-there',
    sentence: 'gives a leave record of somebody who did not leave',
    operations: ids.leavers,
    hidden: 'somebody may have joined again',
    expected: ['leavers/left-the-directory'],
    spoil: onWholeList(ids.leavers, async (rows, call) => {
      const [first] = rows
      const [person] = await allMembers(call, 434593665)
      return first === undefined || person === undefined
        ? rows
        : [{ ...first, userId: person.userid, name: person.name }, ...rows.slice(1)]
    }),
  },
  {
    id: 'leave-record-twice',
    sentence: 'gives the leave record of the first leaver twice',
    operations: ids.leavers,
    expected: ['paging/no-row-twice', 'values/ids-are-unique', 'leavers/*'],
    spoil: onWholeList(ids.leavers, (rows) => [...rows.slice(0, 1), ...rows]),
  },
  {
    id: 'deleted-leavers-are-left-out',
    sentence: 'leaves out of long windows who did not leave by his own will',
    operations: ids.leavers,
    expected: ['leavers/windows-add-up'],
    spoil: onWholeList(ids.leavers, (rows, call) =>
      windowOf(call) < 20 * 86_400_000
        ? rows
        : rows.filter(({ leaveReason }) => leaveReason === 'leave'),
    ),
  },
  {
    id: 'undocumented-reason',
    sentence: 'gives the reason of leaving in words of its own',
    operations: ids.leavers,
    hidden: 'a vendor may add values at any time',
    expected: ['leavers/reasons-documented', 'documented-values-only', 'body-as-documented'],
    spoil: onRow(ids.leavers, (row) => ({
      ...row,
      leaveReason: row.leaveReason === 'leave' ? 'resigned' : row.leaveReason,
    })),
  },
  {
    id: 'leavers-in-another-order',
    sentence: 'sorts leave records by userid',
    operations: ids.leavers,
    hidden: 'no page names an order',
    expected: ['leavers/in-order-of-time'],
    spoil: onWholeList(ids.leavers, (rows) =>
      rows.toSorted((a: Loose, b: Loose) => (a.userId < b.userId ? -1 : 1)),
    ),
  },
])

function windowOf({ parameters }: Call): number {
  return Date.parse(String(parameters['endTime'])) - Date.parse(String(parameters['startTime']))
}

function toIso(time: string, hours: number): string {
  const ms = Date.parse(time)
  if (Number.isNaN(ms)) return time
  return `${new Date(ms + hours * 3_600_000).toISOString().slice(0, 19)}Z`
}

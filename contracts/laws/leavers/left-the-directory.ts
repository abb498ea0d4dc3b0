import { eitherAnswer } from '../across/ask.js'
import { chooseDepartments } from '../across/departments.js'
import { gatherIds, userDetails, userIds } from '../across/members.js'
import { many, people } from '../across/words.js'
import { judged, skipped, type Law } from '../law.js'
import { attempts, isAboutLeavers, leaveRecords, readWhole } from './windows.js'

/** Somebody may come back under the old id. */
export const leftTheDirectory: Law = {
  id: 'leavers/left-the-directory',
  sentence: 'Whoever left is in no department, and has no details any more.',
  basis: 'inferred',
  source: { operation: leaveRecords, at: 'page#api-call-description' },
  live: 'note',
  restsOn: ['lists/listid-agrees'],
  isAbout: isAboutLeavers,
  compares: [userIds],
  calls: (limits) => attempts * limits.pages + limits.comparedDepartments + limits.people,
  async judge(ground) {
    const { read, limits } = ground
    const whole = await readWhole(ground)
    if (whole === undefined) return skipped('no window has few enough pages')
    const leavers = new Set(whole.records.map(({ userId }) => userId))
    const still = new Set<string>()
    for (const { id } of chooseDepartments(ground).departments) {
      const { rows } = await gatherIds(read, userIds, id)
      for (const userId of rows) if (leavers.has(userId)) still.add(userId)
    }
    for (const userid of [...leavers].slice(0, limits.people)) {
      const { answer } = await read.ask(userDetails, { userid }, eitherAnswer)
      if (answer.kind === 'success') still.add(userid)
    }
    if (still.size === 0) return judged(leavers.size, [])
    return judged(leavers.size, [
      {
        pointer: '/records/*/userId',
        message: `${people(still.size)} of ${many(leavers.size, 'leaver')} are still in the directory`,
        expected: 'people who are not',
        got: `${still.size} who are`,
        observation: whole.observation,
      },
    ])
  },
}

export const inOrderOfTime: Law = {
  id: 'leavers/in-order-of-time',
  sentence: 'Records come in the order in which people left.',
  basis: 'inferred',
  source: { operation: leaveRecords, at: 'page#response-body' },
  live: 'note',
  restsOn: ['leavers/inside-window'],
  isAbout: isAboutLeavers,
  calls: (limits) => attempts * limits.pages,
  shares: 'windows',
  async judge(ground) {
    const whole = await readWhole(ground)
    if (whole === undefined) return skipped('no window has few enough pages')
    const times = whole.records.flatMap(({ leftMs }) => leftMs ?? [])
    const late = times.filter((time, at) => time < (times[at - 1] ?? time)).length
    if (late === 0) return judged(Math.max(0, times.length - 1), [])
    return judged(times.length - 1, [
      {
        pointer: '/records',
        message: `${late} of ${many(times.length, 'record')} are earlier than the one before`,
        expected: 'the earliest first',
        got: 'another order',
        observation: whole.observation,
      },
    ])
  },
}

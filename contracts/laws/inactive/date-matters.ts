import { toCanonical } from '../across/same.js'
import { judged, skipped, type Law } from '../law.js'
import { isAboutSignIns, otherDates, signIns } from './answers.js'

/** As many of either kind show that people come and go. */
const enough = 30

export const dateMatters: Law = {
  id: 'inactive/date-matters',
  sentence: 'Not the same people sign in on every day of a month.',
  basis: 'documented',
  source: { operation: signIns, at: 'page#request-body' },
  live: 'error',
  isAbout: isAboutSignIns,
  calls: () => 5,
  async judge(ground) {
    const ask = { offset: 0, size: 100 } as const
    const readFirst = async (signedIn: boolean, date?: string) =>
      ground.read.page(signIns, {
        ...ask,
        is_active: signedIn,
        ...(date === undefined ? {} : { query_date: date }),
      })
    const signedIn = await readFirst(true)
    const absent = await readFirst(false)
    if (signedIn.rows.length < enough || absent.rows.length < enough) {
      return skipped(`fewer than ${enough} people signed in, or did not`)
    }
    const asked = toCanonical(signedIn.rows)
    for (const date of otherDates(ground)) {
      const { rows } = await readFirst(true, date)
      if (toCanonical(rows) !== asked) return judged(1, [])
    }
    return judged(1, [
      {
        pointer: 'request#/query_date',
        message: 'the same people signed in on days of three weeks, a Sunday among them',
        expected: 'other people on other days',
        got: `the same ${signedIn.rows.length} on each day`,
        observation: signedIn.observation,
      },
    ])
  },
}

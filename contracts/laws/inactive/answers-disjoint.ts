import { people } from '../across/words.js'
import { judged, type Breach, type Law } from '../law.js'
import { chooseFilters, gatherSignIns, isAboutSignIns, maximumFilters, signIns } from './answers.js'

export const answersDisjoint: Law = {
  id: 'inactive/answers-disjoint',
  sentence: 'Nobody both signed in and did not sign in on one day.',
  basis: 'documented',
  source: { operation: signIns, at: 'page#request-body' },
  live: 'error',
  isAbout: isAboutSignIns,
  calls: (limits) => 2 * (limits.pages + maximumFilters(limits)),
  async judge(ground) {
    const questions = [
      {},
      ...chooseFilters(ground).map((department) => ({ departments: [department] })),
    ]
    const breaches: Breach[] = []
    let comparisons = 0
    for (const question of questions) {
      const signedIn = new Set((await gatherSignIns(ground, true, question)).rows)
      const absent = await gatherSignIns(ground, false, question)
      if (signedIn.size + absent.rows.length === 0) continue
      comparisons += 1
      const both = absent.rows.filter((id) => signedIn.has(id)).length
      if (both === 0) continue
      breaches.push({
        pointer: 'request#/is_active',
        message: `${people(both)} of ${absent.rows.length} who did not sign in are also among those who did`,
        expected: 'nobody in both answers',
        got: `${people(both)} in both`,
        observation: absent.observation,
      })
    }
    return judged(comparisons, breaches)
  },
}

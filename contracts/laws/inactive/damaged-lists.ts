import type { JsonValue } from '../../../src/protocol/json.js'
import { eitherAnswer, valueOf } from '../across/ask.js'
import { isSameSet, toIds, toNumber, without } from '../across/same.js'
import { describeDifference } from '../across/words.js'
import { judged, skipped, type Breach, type Law } from '../law.js'
import { chooseFilters, gatherSignIns, isAboutSignIns, joinIds, signIns } from './answers.js'

/** As the samples of the page print the list, and as some clients send it. */
const damages: readonly ((ids: string) => JsonValue)[] = [
  (ids) => String.raw`\"${ids}\"`,
  (ids) => `"${ids}"`,
  (ids) => ids.split(',').map(toNumber),
]

/** Refusing such a list is for the cases to judge. */
export const damagedListsAreRead: Law = {
  id: 'inactive/damaged-lists-are-read',
  sentence: 'A list of departments in quotes, or as an array, is the same list.',
  basis: 'inferred',
  source: { operation: signIns, at: 'page#request-body' },
  live: 'note',
  restsOn: ['inactive/filter-narrows', 'inactive/filter-unites'],
  isAbout: isAboutSignIns,
  calls: () => 1 + damages.length,
  async judge(ground) {
    const [department] = chooseFilters(ground)
    if (department === undefined) return skipped('there is no department with people')
    const plain = await gatherSignIns(ground, false, { departments: [department] })
    const expected = new Set(plain.rows)
    const breaches: Breach[] = []
    let comparisons = 0
    for (const damage of damages) {
      const asked = damage(joinIds([department]))
      const parameters = { is_active: false, offset: 0, size: 100, dept_ids: asked }
      const observation = await ground.read.ask(signIns, parameters, eitherAnswer)
      if (observation.answer.kind !== 'success') continue
      const got = new Set(toIds(valueOf(observation, '/result/list')))
      comparisons += 1
      if (isSameSet(expected, got)) continue
      breaches.push({
        pointer: 'request#/dept_ids',
        message: `written otherwise, department ${department.id} has other people`,
        expected: 'the people of the plain list',
        got: describeDifference(without(expected, got).length, without(got, expected).length),
        observation,
      })
    }
    return judged(comparisons, breaches)
  },
}

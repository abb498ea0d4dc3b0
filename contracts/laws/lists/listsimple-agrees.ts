import type { OperationId } from '../../../src/generated/types.js'
import type { JsonValue } from '../../../src/protocol/json.js'
import type { Parameters } from '../../cases/case.js'
import { valueAt } from '../../reading/pointer.js'
import type { SurveyedDepartment } from '../../survey/survey.js'
import { eitherAnswer, valueOf } from '../across/ask.js'
import { callsForMembers, chooseDepartments } from '../across/departments.js'
import {
  askMembers,
  gather,
  toUserId,
  userDetails,
  userList,
  userNames,
  type Gathered,
} from '../across/members.js'
import { isSame, isSameSet, without } from '../across/same.js'
import { describeDifference, people } from '../across/words.js'
import { judged, type Breach, type Law, type LawGround } from '../law.js'

/** Both know the contact scope and both leave people of limited access out. */
export const listsimpleAgrees: Law = {
  id: 'lists/listsimple-agrees',
  sentence: 'The short list of a department has the people and names of the long one.',
  basis: 'documented',
  source: { operation: userNames, at: 'page#api-call-description' },
  live: 'error',
  restsOn: ['paging/walk-ends', 'paging/no-row-twice', 'paging/no-row-lost', 'lists/listid-agrees'],
  isAbout: ({ id }) => id === userNames,
  compares: [userList],
  calls: (limits) => 4 * callsForMembers(limits) + 1,
  async judge(ground) {
    const { departments, sampled } = chooseDepartments(ground)
    const breaches: Breach[] = []
    let comparisons = 0
    for (const department of departments) {
      for (const language of ground.profile === 'mock' ? languages : languages.slice(0, 1)) {
        const found = await compare(ground, department, language)
        if (found === 'cut') continue
        comparisons += 1
        if (found !== 'same') breaches.push(found)
      }
    }
    return judged(comparisons, breaches, sampled)
  },
}

/** None stands for Chinese. */
const languages: readonly Parameters[] = [{}, { language: 'en_US' }]

interface Named {
  readonly id: string
  readonly name: JsonValue | undefined
}

async function compare(
  ground: LawGround,
  { id }: SurveyedDepartment,
  language: Parameters,
): Promise<Breach | 'same' | 'cut'> {
  const gatherNamed = (operation: OperationId): Promise<Gathered<Named>> =>
    gather(ground.read, operation, askMembers(id, language), (row) => ({
      id: toUserId(row),
      name: valueAt(row, '/name'),
    }))
  const short = await gatherNamed(userNames)
  const long = await gatherNamed(userList)
  if (!short.isWhole || !long.isWhole) return 'cut'
  const ids = new Set(short.rows.map((row) => row.id))
  const others = new Set(long.rows.map((row) => row.id))
  if (!isSameSet(ids, others)) {
    return {
      pointer: '/result/list',
      message: `department ${id} has ${people(ids.size)}, but ${others.size} by ${userList}`,
      expected: people(others.size),
      got: describeDifference(without(others, ids).length, without(ids, others).length),
      observation: short.observation,
    }
  }
  return compareNames(ground, { short, long }, language)
}

async function compareNames(
  { read }: LawGround,
  { short, long }: { readonly short: Gathered<Named>; readonly long: Gathered<Named> },
  language: Parameters,
): Promise<Breach | 'same'> {
  const names = new Map(long.rows.map(({ id, name }) => [id, name]))
  const differing = short.rows.filter(({ id, name }) => !isSame(name, names.get(id)))
  const [first] = differing
  if (first === undefined) return 'same'
  const details = await read.ask(userDetails, { userid: first.id, ...language }, eitherAnswer)
  const isShortRight = isSame(valueOf(details, '/result/name'), first.name)
  return {
    operation: isShortRight ? userList : userNames,
    pointer: '/result/list/*/name',
    message: `${differing.length} of ${people(names.size)} have another name than in ${
      isShortRight ? userNames : userList
    }`,
    expected: `the name that ${isShortRight ? userNames : userList} gives`,
    got: 'another name',
    observation: isShortRight ? long.observation : short.observation,
  }
}

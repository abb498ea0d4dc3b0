import type { JsonValue } from '../../../src/protocol/json.js'
import { succeed, valueOf } from '../across/ask.js'
import { callsForMembers } from '../across/departments.js'
import { askMembers, toUserId, userDetails, userList } from '../across/members.js'
import { isSame, toId } from '../across/same.js'
import type { Observation } from '../../observation.js'
import { judged, type Breach, type Law, type LawGround } from '../law.js'
import { valueAt } from '../../reading/pointer.js'
import { isComparable, isUnset, noteGrounds, toComparable } from './fields.js'
import { sampleRows, type Fields, type SampledRow } from './sample-rows.js'

/** What the details of a person have in common with a row; the rest of a row has its own pages. */
interface Pair extends SampledRow {
  readonly detail: Fields
  readonly observation: Observation
}

export const detailAgrees: Law = {
  id: 'lists/detail-agrees',
  sentence: 'The details of a person are those of the rows of the departments, field by field.',
  basis: 'documented',
  source: { operation: userDetails, at: 'page#response-body' },
  live: 'error',
  restsOn: [
    'lists/listid-agrees',
    'lists/member-names-department',
    'lists/named-department-lists-member',
  ],
  isAbout: ({ id }) => id === userDetails,
  compares: [userList],
  calls: (limits) => callsForMembers(limits) + limits.people + 12,
  async judge(ground) {
    const { pairs, sampled } = await readPairs(ground)
    const breaches = pairs.flatMap((pair) =>
      isOfThePerson(pair)
        ? [...compareFields(ground, pair), ...compareMarks(pair), ...compareDepartments(pair)]
        : [differ(pair, '/result/userid', 'the details are not of the person')],
    )
    const english =
      ground.profile === 'mock' ? await compareEnglish(ground, pairs.filter(isOfThePerson)) : []
    return judged(pairs.length, [...breaches, ...english], sampled)
  },
}

/** Fields may vanish in an open world, by permission and by the taste of the call. */
export const detailHasTheSameFields: Law = {
  id: 'lists/detail-has-the-same-fields',
  sentence: 'A field that is set in a row is set in the details of the person, and vice versa.',
  basis: 'inferred',
  source: { operation: userDetails, at: 'page#response-body' },
  live: 'note',
  isAbout: ({ id }) => id === userDetails,
  compares: [userList],
  calls: (limits) => callsForMembers(limits) + limits.people,
  async judge(ground) {
    const { pairs, sampled } = await readPairs(ground)
    const grounds = noteGrounds(pairs)
    const breaches = pairs.filter(isOfThePerson).flatMap((pair) =>
      Object.keys({ ...pair.row, ...pair.detail })
        .filter((name) => isComparable(name, grounds))
        .filter((name) => isUnset(pair.row[name]) !== isUnset(pair.detail[name]))
        .map((name) => {
          const isInRow = isUnset(pair.detail[name])
          return {
            pointer: `/result/${name}`,
            message: `${name} is set in ${isInRow ? `the row of ${userList} only` : 'the details only'}`,
            expected: isInRow ? 'the value of the row' : 'nothing, as in the row',
            got: isInRow ? 'nothing' : 'a value',
            observation: pair.observation,
          }
        }),
    )
    return judged(pairs.length, breaches, sampled)
  },
}

async function readPairs(
  ground: LawGround,
): Promise<{ readonly pairs: readonly Pair[]; readonly sampled: string }> {
  const { rows, sampled } = await sampleRows(ground)
  const pairs: Pair[] = []
  for (const row of rows) {
    const observation = await succeed(ground.read, userDetails, { userid: row.userId })
    const detail = valueOf(observation, '/result') as Fields | undefined
    if (typeof detail === 'object') pairs.push({ ...row, detail, observation })
  }
  return { pairs, sampled }
}

function isOfThePerson({ userId, detail }: Pair): boolean {
  return userId === toId(detail['userid'])
}

/** The address of a picture may be signed anew for each answer. */
const changing = new Set(['avatar'])

function compareFields({ profile }: LawGround, pair: Pair): readonly Breach[] {
  const { row, detail } = pair
  return Object.keys(row)
    .filter((name) => profile === 'mock' || !changing.has(name))
    .filter((name) => !isUnset(row[name]) && !isUnset(detail[name]))
    .filter((name) => !isSame(toComparable(name, row[name]), toComparable(name, detail[name])))
    .map((name) => differ(pair, `/result/${name}`, `${name} is not that of the row`))
}

/** `dept_order` and `leader` of a row are those of its department; the details have them all. */
const marks = [
  { ofRow: 'dept_order', list: 'dept_order_list', member: 'order' },
  { ofRow: 'leader', list: 'leader_in_dept', member: 'leader' },
] as const

function compareMarks(pair: Pair): readonly Breach[] {
  const department = String(pair.department)
  return marks.flatMap(({ ofRow, list, member }) => {
    const entry = entriesOf(pair.detail[list]).find(
      (candidate) => toId(valueAt(candidate, '/dept_id')) === department,
    )
    const [said, value] = [pair.row[ofRow], valueAt(entry, `/${member}`)]
    if (said === undefined || value === undefined || isSame(said, value)) return []
    const message = `${member} in department ${department} is not ${ofRow} of the row`
    return [differ(pair, `/result/${list}/*/${member}`, message)]
  })
}

/** Order and leader marks have an entry for each department of the person. */
function compareDepartments(pair: Pair): readonly Breach[] {
  const { dept_id_list: named } = pair.detail
  if (!Array.isArray(named)) return []
  return marks.flatMap(({ list }) => {
    if (!Array.isArray(pair.detail[list])) return []
    const entries = entriesOf(pair.detail[list]).map((entry) => toId(valueAt(entry, '/dept_id')))
    const expected = named.map(toId).toSorted().join(' ')
    if (entries.toSorted().join(' ') === expected) return []
    return [
      {
        pointer: `/result/${list}`,
        message: `${list} is of ${entries.length} departments, dept_id_list of ${named.length}`,
        expected: 'one entry for each department of dept_id_list',
        got: 'other departments',
        observation: pair.observation,
      },
    ]
  })
}

function entriesOf(value: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(value) ? (value as readonly JsonValue[]) : []
}

async function compareEnglish(
  { read }: LawGround,
  pairs: readonly Pair[],
): Promise<readonly Breach[]> {
  const breaches: Breach[] = []
  const english = { language: 'en_US' } as const
  for (const pair of pairs.slice(0, 6)) {
    const { rows } = await read.page(userList, askMembers(pair.department, english))
    const row = rows.find((candidate) => toUserId(candidate) === pair.userId)
    const observation = await succeed(read, userDetails, { userid: pair.userId, ...english })
    const name = valueOf(observation, '/result/name')
    if (row === undefined || isSame(valueAt(row, '/name'), name)) continue
    breaches.push(differ({ ...pair, observation }, '/result/name', 'name is not that of the row'))
  }
  return breaches
}

function differ({ observation }: Pair, pointer: string, message: string): Breach {
  return {
    pointer,
    message: `${message} in ${userList}`,
    expected: 'the value of the row',
    got: 'another value',
    observation,
  }
}

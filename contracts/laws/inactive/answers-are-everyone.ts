import { readDay, startOfShanghaiDay } from '../../../src/protocol/time.js'
import type { Observation } from '../../observation.js'
import { valueAt } from '../../reading/pointer.js'
import { callsForMembers, chooseDepartments } from '../across/departments.js'
import { askMembers, gather, toUserId, userList, withRestricted } from '../across/members.js'
import { toId, without } from '../across/same.js'
import { describeDifference, people } from '../across/words.js'
import { judged, skipped, type Breach, type Law, type LawGround } from '../law.js'
import { gatherSignIns, isAboutSignIns, otherDates, signIns } from './answers.js'

/**
 * Everybody who is in the directory now and had joined by the day. Who had is told by `hired_date`;
 * of those without one it is known only that whoever was there on a day is there on a later one.
 */
export const answersAreEveryone: Law = {
  id: 'inactive/answers-are-everyone',
  sentence: 'Everybody who had joined by the day is in one of its two answers.',
  basis: 'inferred',
  source: { operation: signIns, at: 'page#request-body' },
  live: 'off',
  needsRootScope: true,
  restsOn: [
    'paging/walk-ends',
    'paging/no-row-lost',
    'lists/listid-agrees',
    'lists/detail-agrees',
    'inactive/answers-disjoint',
    'inactive/filter-unites',
    'inactive/filter-selects-members',
  ],
  isAbout: isAboutSignIns,
  compares: [userList],
  calls: (limits) => 4 * limits.pages + callsForMembers(limits, limits.memberDepartments),
  async judge(ground) {
    const day = readDay(toId(ground.bindings['date']))
    const answers = await readEveryone(ground)
    if (answers === undefined || day === undefined)
      return skipped('the answers have too many pages')
    const { hired, sampled } = await readHired(ground)
    const ends = startOfShanghaiDay(day + 1)
    const due = [...hired].filter(([, at]) => at !== undefined && at < ends).map(([id]) => id)
    const early = [...hired].filter(([, at]) => at !== undefined && at >= ends).map(([id]) => id)
    const missing = without(due, answers.ids).length
    const isAll = sampled === undefined && ground.survey.isWholeTree
    const unknown = isAll ? without(answers.ids, hired).length : 0
    const extra = unknown + early.filter((id) => answers.ids.has(id)).length
    const breaches: Breach[] = []
    if (missing + extra > 0) {
      breaches.push(toBreach(answers, due.length, describeDifference(missing, extra)))
    }
    const earlier = otherDates(ground).filter((other) => (readDay(other) ?? day) < day)
    const before = earlier.length === 0 ? undefined : await readEveryone(ground, earlier[0])
    const gone = before === undefined ? 0 : without(before.ids, answers.ids).length
    if (gone > 0 && breaches.length === 0) {
      const got = `${gone} who were there on an earlier day missing`
      breaches.push(toBreach(answers, before?.ids.size ?? 0, got))
    }
    return judged(due.length, breaches, sampled)
  },
}

interface Everyone {
  readonly ids: ReadonlySet<string>
  readonly observation: Observation
}

function toBreach({ ids, observation }: Everyone, expected: number, got: string): Breach {
  return {
    pointer: '/result/list',
    message: `the two answers of a day have ${people(ids.size)}: ${got}`,
    expected: `the ${people(expected)} who had joined by then`,
    got,
    observation,
  }
}

async function readEveryone(ground: LawGround, date?: string): Promise<Everyone | undefined> {
  const question = date === undefined ? {} : { date }
  const signedIn = await gatherSignIns(ground, true, question)
  const absent = await gatherSignIns(ground, false, question)
  if (!signedIn.isWhole || !absent.isWhole) return undefined
  return { ids: new Set([...signedIn.rows, ...absent.rows]), observation: absent.observation }
}

interface Hired {
  /** When, in Unix milliseconds; by userid. */
  readonly hired: ReadonlyMap<string, number | undefined>
  readonly sampled: string | undefined
}

async function readHired(ground: LawGround): Promise<Hired> {
  const { departments, sampled } = chooseDepartments(ground, ground.limits.memberDepartments)
  const hired = new Map<string, number | undefined>()
  for (const { id } of departments) {
    const parameters = askMembers(id, withRestricted)
    const { rows } = await gather(ground.read, userList, parameters, (row) => ({
      id: toUserId(row),
      at: valueAt(row, '/hired_date'),
    }))
    for (const row of rows) hired.set(row.id, typeof row.at === 'number' ? row.at : undefined)
  }
  return { hired, sampled }
}

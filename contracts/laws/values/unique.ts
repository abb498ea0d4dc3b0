import type { OperationId } from '../../../src/generated/types.js'
import type { JsonValue } from '../../../src/protocol/json.js'
import type { Parameters } from '../../cases/case.js'
import type { Observation } from '../../observation.js'
import { valueAt } from '../../reading/pointer.js'
import { listOf, succeed, valueOf } from '../across/ask.js'
import { callsForMembers, chooseDepartments } from '../across/departments.js'
import { askMembers, gather, toUserId, userIds, userList } from '../across/members.js'
import { toId } from '../across/same.js'
import { many, people } from '../across/words.js'
import { judged, type Breach, type Law } from '../law.js'

/** Lists of ids without pages; repeated rows of pages are found by the laws on paging. */
const lists: { readonly [id: string]: { readonly pointer: string; readonly member?: string } } = {
  [userIds]: { pointer: '/result/userid_list' },
  'topapi.v2.department.listsubid': { pointer: '/result/dept_id_list' },
  'topapi.v2.department.listsub': { pointer: '/result', member: '/dept_id' },
  'topapi.v2.department.listparentbydept': { pointer: '/result/parent_id_list' },
}

export const idsAreUnique: Law = {
  id: 'values/ids-are-unique',
  sentence: 'A list of ids has each once.',
  basis: 'documented',
  source: { at: 'page#response-body' },
  live: 'error',
  isAbout: ({ id }) => Object.hasOwn(lists, id),
  calls: (limits) => limits.comparedDepartments,
  async judge(ground, operation) {
    const { pointer, member = '' } = lists[operation.id]!
    const { departments, sampled } = chooseDepartments(ground)
    const breaches: Breach[] = []
    for (const { id } of departments) {
      const asked: Parameters = { dept_id: id }
      const observation = await succeed(ground.read, operation.id as OperationId, asked)
      const ids = listOf(observation, pointer).map((entry) => toId(valueAt(entry, member)))
      const repeated = ids.length - new Set(ids).size
      if (repeated === 0) continue
      breaches.push(toBreach(observation, pointer, { repeated, total: ids.length }))
    }
    return judged(departments.length, breaches, sampled)
  },
}

function toBreach(
  observation: Observation,
  pointer: string,
  { repeated, total }: { readonly repeated: number; readonly total: number },
): Breach {
  return {
    pointer,
    message: `${repeated} of ${many(total, 'id')} came before`,
    expected: 'each once',
    got: `${repeated} twice`,
    observation,
  }
}

/** The same in every list and in the details: {@link detailAgrees} holds the two to each other. */
export const unionidIsOnePersons: Law = {
  id: 'values/unionid-is-one-persons',
  sentence: 'No two people have one unionid, and nobody has two.',
  basis: 'documented',
  source: { operation: userList, at: 'page#response-body' },
  live: 'error',
  isAbout: ({ id }) => id === userList,
  calls: callsForMembers,
  async judge(ground) {
    const { departments, sampled } = chooseDepartments(ground)
    const persons = new Map<string, string>()
    const unionIds = new Map<string, string>()
    let shown: Observation | undefined
    let shared = 0
    let changed = 0
    for (const { id } of departments) {
      const { rows, observation } = await gather(ground.read, userList, askMembers(id), (row) => ({
        userId: toUserId(row),
        unionId: toId(valueAt(row, '/unionid')),
      }))
      for (const { userId, unionId } of rows) {
        if (unionId === '') continue
        const isShared = (persons.get(unionId) ?? userId) !== userId
        const isChanged = (unionIds.get(userId) ?? unionId) !== unionId
        if (isShared) shared += 1
        else if (isChanged) changed += 1
        if (isShared || isChanged) shown ??= observation
        persons.set(unionId, userId)
        unionIds.set(userId, unionId)
      }
    }
    if (shown === undefined) return judged(unionIds.size, [], sampled)
    const breach = {
      pointer: '/result/list/*/unionid',
      message:
        shared > 0
          ? `${people(shared)} of ${unionIds.size} have a unionid that another one has`
          : `${people(changed)} of ${unionIds.size} have another unionid in another list`,
      expected: 'one for each person',
      got: shared > 0 ? 'one of two people' : 'two of one person',
      observation: shown,
    }
    return judged(unionIds.size, [breach], sampled)
  },
}

/** What a success has at a pointer, rows of a list one by one. */
export function valuesAt(observation: Observation, pointer: string): readonly JsonValue[] {
  const [list = '', member] = pointer.split('/*')
  const found = valueOf(observation, list)
  if (member === undefined) return found === undefined ? [] : [found]
  if (!Array.isArray(found)) return []
  return (found as readonly JsonValue[]).flatMap((row) => valueAt(row, member) ?? [])
}

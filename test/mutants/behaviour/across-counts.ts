import * as ids from '../ids.js'
import { toBehaviour } from '../mutant.js'
import { onWholeList } from '../pages.js'
import { isOf, onRequest, onResult, succeeds } from '../rewrite.js'
import { serve } from '../serve.js'
import { allDepartments, allMembers, leaverIds } from '../world.js'

const counts = ['counts/*']
const hiddenTotal = 'apps see parts of an organisation only, but count all of it'
const parted = ['inactive/answers-are-everyone', 'inactive/*']
const filtered = ['inactive/filter-*']

export const acrossCounts = toBehaviour('across', [
  {
    id: 'count-is-one-short',
    sentence: 'counts one person too few',
    operations: ids.count,
    hidden: hiddenTotal,
    expected: counts,
    spoil: onResult(ids.count, ({ count }) => ({ count: count - 1 })),
  },
  {
    id: 'count-includes-leavers',
    sentence: 'counts the leavers of the last month too',
    operations: ids.count,
    hidden: hiddenTotal,
    expected: counts,
    spoil: onResult(ids.count, async ({ count }, call) => ({
      count: count + (await leaverIds(call)).length,
    })),
  },
  {
    id: 'count-of-memberships',
    sentence: 'counts people of two departments twice',
    operations: ids.count,
    hidden: hiddenTotal,
    expected: counts,
    spoil: onResult(ids.count, async (_, call) => {
      const members = await Promise.all(
        (await allDepartments(call)).map((id) => allMembers(call, id)),
      )
      const isActiveOnly = String(call.parameters['only_active']) === 'true'
      return { count: members.flat().filter(({ active }) => active || !isActiveOnly).length }
    }),
  },
  {
    id: 'count-of-the-root',
    sentence: 'counts the people directly below the root',
    operations: ids.count,
    expected: counts,
    spoil: onResult(ids.count, async (_, call) => ({ count: (await allMembers(call, 1)).length })),
  },
  {
    id: 'count-is-zero',
    sentence: 'counts nobody',
    operations: ids.count,
    expected: counts,
    spoil: onResult(ids.count, () => ({ count: 0 })),
  },
  {
    id: 'only-active-is-ignored',
    sentence: 'counts everybody whatever only_active says',
    operations: ids.count,
    hidden: 'all people of an organisation may be active',
    expected: counts,
    spoil: flip(false),
  },
  {
    id: 'only-active-is-always-meant',
    sentence: 'counts active people only, whatever only_active says',
    operations: ids.count,
    hidden: hiddenTotal,
    expected: counts,
    spoil: flip(true),
  },
  {
    id: 'only-active-is-turned-round',
    sentence: 'counts everybody where active people are asked for, and the other way round',
    operations: ids.count,
    expected: ['counts/active-at-most-all'],
    spoil: serve(async (call) => {
      if (!isOf(ids.count, call) || !succeeds(call, await call.answer())) return undefined
      return call.ask({ only_active: String(call.parameters['only_active']) !== 'true' })
    }),
  },
  {
    id: 'is-active-is-ignored',
    sentence: 'lists who signed in whatever is_active says',
    operations: ids.signIns,
    expected: ['inactive/answers-disjoint', ...parted],
    spoil: serve(async (call) => {
      if (!isOf(ids.signIns, call) || !succeeds(call, await call.answer())) return undefined
      return call.ask({ is_active: true })
    }),
  },
  {
    id: 'is-active-is-turned-round',
    sentence:
      'lists who did not sign in where those who did are asked for, and the other way round',
    operations: ids.signIns,
    hidden: 'that only activated people sign in is concluded, not documented',
    expected: ['inactive/not-activated-never-signed-in'],
    spoil: serve(async (call) => {
      if (!isOf(ids.signIns, call) || !succeeds(call, await call.answer())) return undefined
      return call.ask({ is_active: String(call.parameters['is_active']) !== 'true' })
    }),
  },
  {
    id: 'sign-ins-overlap',
    sentence: 'lists some who signed in among those who did not',
    operations: ids.signIns,
    expected: ['inactive/answers-disjoint'],
    spoil: onWholeList(ids.signIns, async (rows, call) => {
      if (String(call.parameters['is_active']) === 'true') return rows
      const { body } = await call.ask({ is_active: true, offset: 0, size: 5 })
      return [...rows, ...body.result.list]
    }),
  },
  {
    id: 'absentee-is-nowhere',
    sentence: 'lists one person neither among those who signed in nor among the others',
    operations: ids.signIns,
    hidden: 'who had joined by a day is not known from outside',
    expected: parted,
    spoil: onWholeList(ids.signIns, async (rows, call) => {
      const first = { is_active: false, dept_ids: undefined, offset: 0, size: 1 }
      const { body } = await call.ask(first)
      return rows.filter((id) => id !== body.result.list[0])
    }),
  },
  {
    id: 'absentees-include-leavers',
    sentence: 'lists leavers among those who did not sign in',
    operations: ids.signIns,
    expected: ['leavers/left-the-directory', ...parted],
    hidden: 'somebody who has left since may be listed for an earlier day',
    spoil: onWholeList(ids.signIns, async (rows, call) =>
      String(call.parameters['is_active']) === 'true'
        ? rows
        : [...rows, ...(await leaverIds(call))],
    ),
  },
  {
    id: 'date-is-ignored',
    sentence: 'lists the sign-ins of one day whatever query_date says',
    operations: ids.signIns,
    expected: ['inactive/date-matters'],
    spoil: serve(async (call) => {
      if (!isOf(ids.signIns, call) || !succeeds(call, await call.answer())) return undefined
      return call.ask({ query_date: '20260302' })
    }),
  },
  {
    id: 'departments-are-ignored',
    sentence: 'lists the sign-ins of everybody whatever dept_ids says',
    operations: ids.signIns,
    expected: filtered,
    spoil: serve(async (call) => {
      if (!isOf(ids.signIns, call) || !succeeds(call, await call.answer())) return undefined
      return call.ask({ dept_ids: undefined })
    }),
  },
  {
    id: 'only-the-first-department-counts',
    sentence: 'reads the first of dept_ids only',
    operations: ids.signIns,
    expected: filtered,
    spoil: onRequest(ids.signIns, ({ dept_ids }) =>
      typeof dept_ids === 'string' && /^\d+,/.test(dept_ids)
        ? { dept_ids: dept_ids.split(',')[0] }
        : undefined,
    ),
  },
  {
    id: 'departments-narrow-each-other',
    sentence: 'lists who is in all of dept_ids, not in one of them',
    operations: ids.signIns,
    expected: filtered,
    spoil: onWholeList(ids.signIns, async (rows, call) => {
      const departments = String(call.parameters['dept_ids'] ?? '').split(',')
      if (departments.length < 2) return rows
      const members = await Promise.all(departments.map((id) => allMembers(call, Number(id))))
      return rows.filter((id) => members.every((list) => list.some(({ userid }) => userid === id)))
    }),
  },
  {
    id: 'filter-lets-a-stranger-in',
    sentence: 'lists somebody of another department where dept_ids are given',
    operations: ids.signIns,
    expected: filtered,
    spoil: onWholeList(ids.signIns, async (rows, call) => {
      if (call.parameters['dept_ids'] === undefined) return rows
      const { body } = await call.ask({ dept_ids: undefined, offset: 0, size: 100 })
      const stranger = body.result.list.find((id: string) => !rows.includes(id))
      return stranger === undefined ? rows : [...rows, stranger]
    }),
  },
  {
    id: 'filter-loses-somebody',
    sentence: 'loses one person where dept_ids are given',
    operations: ids.signIns,
    expected: filtered,
    spoil: onWholeList(ids.signIns, (rows, call) =>
      call.parameters['dept_ids'] === undefined ? rows : rows.slice(1),
    ),
  },
])

function flip(onlyActive: boolean) {
  return serve(async (call) => {
    if (!isOf(ids.count, call) || !succeeds(call, await call.answer())) return undefined
    return call.ask({ only_active: onlyActive })
  })
}

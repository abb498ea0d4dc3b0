import { expect, it } from 'vitest'
import { expectInBoth, holdInBoth, onQuestion, onRows, without, type BrokenLaw } from './break.js'

const signIns = 'topapi.inactive.user.v2.get'
const rows = 'topapi.v2.user.list'
const byFilter = `${signIns} request#/dept_ids`

const servers: readonly BrokenLaw[] = [
  [
    'inactive/answers-disjoint',
    'is_active ignored',
    onQuestion(signIns, (asked) => ({ ...asked, is_active: true })),
    'error',
    `${signIns} request#/is_active`,
  ],
  [
    'inactive/answers-disjoint',
    'the first who signed in in both answers',
    onRows(signIns, async (list, call) => {
      const { result } = await call.ask({ is_active: true, offset: 0 })
      return [...new Set([...list, ...result.list.slice(0, 1)])]
    }),
    'error',
    `${signIns} request#/is_active`,
  ],
  [
    'inactive/filter-narrows',
    'dept_ids ignored',
    onQuestion(signIns, (asked) => ({ ...asked, dept_ids: undefined })),
    'error',
    byFilter,
  ],
  [
    'inactive/filter-narrows',
    'people with dept_ids who are not there without',
    onRows(signIns, (list, { parameters }) =>
      parameters.dept_ids === undefined ? list : ['somebody', ...list],
    ),
    'error',
    byFilter,
  ],
  [
    'inactive/filter-unites',
    'the first department read only',
    onQuestion(signIns, (asked) => ({ ...asked, dept_ids: asked.dept_ids?.split(',')[0] })),
    'error',
    byFilter,
  ],
  [
    'inactive/filter-unites',
    'people of two departments twice',
    onRows(signIns, (list, { parameters }) =>
      String(parameters.dept_ids).includes(',') ? [...list, ...list] : list,
    ),
    'error',
    byFilter,
  ],
  [
    'inactive/filter-unites',
    'somebody lost with dept_ids',
    onRows(signIns, (list, { parameters }) =>
      parameters.dept_ids === undefined ? list : list.slice(1),
    ),
    'error',
    byFilter,
  ],
  [
    'inactive/filter-selects-members',
    'somebody lost with dept_ids',
    onRows(signIns, (list, { parameters }) =>
      parameters.dept_ids === undefined ? list : list.slice(1),
    ),
    'error',
    byFilter,
  ],
  [
    'inactive/filter-selects-members',
    'somebody of another department with dept_ids',
    onRows(signIns, async (list, call) => {
      if (call.parameters.dept_ids === undefined) return list
      const { result } = await call.ask({ dept_ids: undefined, offset: 0, size: 100 })
      return [...list, result.list.find((id: string) => !list.includes(id))]
    }),
    'error',
    byFilter,
  ],
  [
    'inactive/filter-selects-members',
    'the people of one department that are those of another',
    onQuestion(signIns, (asked) =>
      asked.dept_ids === '436402519' ? { ...asked, dept_ids: '436425963' } : asked,
    ),
    'none',
    byFilter,
  ],
  [
    'inactive/not-activated-never-signed-in',
    'people not activated who signed in',
    onRows(signIns, async (list, call) => {
      const { result } = await call.ask({ is_active: false, offset: 0, size: 100 })
      return [...list, ...result.list]
    }),
    'none',
    `${signIns} /result/list`,
  ],
  [
    'inactive/not-activated-never-signed-in',
    'rows that call nobody active',
    onRows(rows, (list) => list.map((row) => ({ ...row, active: false }))),
    'note',
    `${signIns} /result/list`,
  ],
  [
    'inactive/answers-are-everyone',
    'somebody who is nowhere',
    onRows(signIns, (list) => list.slice(1)),
    'none',
    `${signIns} /result/list`,
  ],
  [
    'inactive/answers-are-everyone',
    'somebody who is nowhere on any day',
    onRows(signIns, (list) => list.filter((id) => id !== '58629878948064336')),
    'none',
    `${signIns} /result/list`,
  ],
  [
    'inactive/answers-are-everyone',
    'a stranger who did not sign in',
    onRows(signIns, (list, { parameters }) =>
      parameters.is_active ? list : ['a stranger', ...list],
    ),
    'none',
    `${signIns} /result/list`,
  ],
  [
    'inactive/answers-are-everyone',
    'somebody lost whose rows have no day of hire',
    (honest) =>
      onRows(rows, (list) => list.map((row) => without(row, 'hired_date')))(
        onRows(signIns, (list, { parameters }) =>
          parameters.query_date === '20260307' ? list.slice(1) : list,
        )(honest),
      ),
    'none',
    `${signIns} /result/list`,
  ],
  [
    'inactive/damaged-lists-are-read',
    'a list in quotes read as the whole organisation',
    onQuestion(signIns, (asked) =>
      String(asked.dept_ids).includes('"') ? { ...asked, dept_ids: undefined } : asked,
    ),
    'note',
    byFilter,
  ],
  [
    'inactive/damaged-lists-are-read',
    'an array read as nothing',
    onRows(signIns, (list, { parameters }) => (Array.isArray(parameters.dept_ids) ? [] : list)),
    'note',
    byFilter,
  ],
  [
    'inactive/date-matters',
    'the same day whatever query_date is',
    onQuestion(signIns, (asked) => ({ ...asked, query_date: '20260303' })),
    'error',
    `${signIns} request#/query_date`,
  ],
  [
    'inactive/date-matters',
    'the same people in the same order every day',
    onRows(signIns, (list, { parameters }) =>
      parameters.is_active ? list.map((_, at) => `${at}`) : list,
    ),
    'error',
    `${signIns} request#/query_date`,
  ],
]

it.each(servers)('%s finds %s', async (law, _, spoil, live, finding) => {
  expect(await holdInBoth(law, spoil)).toEqual(expectInBoth(live, finding))
})

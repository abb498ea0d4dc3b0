import * as ids from '../ids.js'
import { toBehaviour } from '../mutant.js'
import { isOf, onRequest, type Ids } from '../rewrite.js'
import { serve, type Parameters } from '../serve.js'

const missing = ['refuses-missing-parameter']
const malformed = ['refuses-malformed-parameter']

/** What is accepted though it should not be: parameters that are missing or broken. */
export const errorsAccepted = toBehaviour('errors', [
  lenient('no-department-is-the-root', 'takes the root where dept_id is missing', ids.users, {
    dept_id: 1,
  }),
  lenient('no-department-for-userids', 'takes the root where dept_id is missing', ids.userIds, {
    dept_id: 1,
  }),
  lenient('no-cursor-is-zero', 'takes 0 where cursor is missing', ids.memberPages, { cursor: 0 }),
  lenient('no-size-is-a-hundred', 'takes 100 where size is missing', ids.memberPages, {
    size: 100,
  }),
  lenient('no-flag-is-false', 'takes false where only_active is missing', ids.count, {
    only_active: false,
  }),
  lenient('no-is-active-is-false', 'takes false where is_active is missing', ids.signIns, {
    is_active: false,
  }),
  lenient('no-offset-is-zero', 'takes 0 where offset is missing', ids.signIns, { offset: 0 }),
  lenient(
    'no-date-is-a-recent-day',
    'takes a day of its own where query_date is missing',
    ids.signIns,
    {
      query_date: '20260306',
    },
  ),
  lenient('no-start-is-a-month-ago', 'takes a month where startTime is missing', ids.leavers, {
    startTime: '2026-02-10T00:00:00Z',
  }),
  lenient('no-page-size-is-fifty', 'takes 50 where maxResults is missing', ids.leavers, {
    maxResults: 50,
  }),
  lenient('no-userid-is-somebody', 'gives somebody where userid is missing', ids.user, {
    userid: 'manager4713',
  }),
  {
    id: 'null-is-not-missing',
    sentence: 'takes 0 for a cursor that is null',
    operations: ids.users,
    expected: missing,
    spoil: onRequest(ids.users, ({ cursor }) => (cursor === null ? { cursor: 0 } : undefined)),
  },
  {
    id: 'empty-is-not-missing',
    sentence: 'takes an empty only_active for false',
    operations: ids.count,
    expected: missing,
    spoil: onRequest(ids.count, ({ only_active }) =>
      only_active === '' ? { only_active: false } : undefined,
    ),
  },
  clamped('size-is-clamped', 'takes 100 for a larger size', ids.users, 'size', {
    over: 100,
    by: 100,
  }),
  clamped('size-of-names-is-clamped', 'takes 100 for a larger size', ids.names, 'size', {
    over: 100,
    by: 100,
  }),
  clamped('size-of-sign-ins-is-clamped', 'takes 100 for a larger size', ids.signIns, 'size', {
    over: 100,
    by: 100,
  }),
  clamped(
    'page-size-of-leavers-is-clamped',
    'takes 50 for a larger maxResults',
    ids.leavers,
    'maxResults',
    { over: 50, by: 50 },
  ),
  clamped('size-zero-is-one', 'takes 1 for size 0', ids.users, 'size', { under: 1, by: 1 }),
  clamped('page-size-zero-is-fifty', 'takes 50 for maxResults 0', ids.leavers, 'maxResults', {
    under: 1,
    by: 50,
  }),
  clamped('cursor-below-zero-is-zero', 'takes 0 for a cursor below it', ids.users, 'cursor', {
    under: 0,
    by: 0,
  }),
  clamped('offset-below-zero-is-zero', 'takes 0 for an offset below it', ids.signIns, 'offset', {
    under: 0,
    by: 0,
  }),
  {
    id: 'word-for-a-number',
    sentence: 'takes 0 for a cursor that is no number',
    operations: ids.users,
    expected: malformed,
    spoil: onRequest(ids.users, ({ cursor }) =>
      typeof cursor === 'string' && cursor !== '' && Number.isNaN(Number(cursor))
        ? { cursor: 0 }
        : undefined,
    ),
  },
  {
    id: 'fractions-are-cut',
    sentence: 'cuts a size with a fraction',
    operations: ids.users,
    expected: malformed,
    spoil: onRequest(ids.users, ({ size }) =>
      Number(size) >= 1 && !Number.isInteger(Number(size))
        ? { size: Math.floor(Number(size)) }
        : undefined,
    ),
  },
  {
    id: 'any-word-is-false',
    sentence: 'takes any word for false',
    operations: ids.count,
    expected: malformed,
    spoil: onRequest(ids.count, ({ only_active }) =>
      typeof only_active === 'string' && !['', 'true', 'false'].includes(only_active)
        ? { only_active: false }
        : undefined,
    ),
  },
  {
    id: 'any-order-is-custom',
    sentence: 'takes an unknown order_field for custom',
    operations: ids.users,
    expected: malformed,
    spoil: onRequest(ids.users, ({ order_field: order }) =>
      order !== undefined && !/^(?:(?:entry|modify)_(?:asc|desc)|custom)$/.test(order)
        ? { order_field: 'custom' }
        : undefined,
    ),
  },
  {
    id: 'any-language-is-chinese',
    sentence: 'takes an unknown language for Chinese',
    operations: [...ids.users, ...ids.user],
    expected: malformed,
    spoil: onRequest([...ids.users, ...ids.user], ({ language }) =>
      language !== undefined && !/^(?:zh_CN|en_US)$/.test(language)
        ? { language: 'zh_CN' }
        : undefined,
    ),
  },
  {
    id: 'any-date-is-a-date',
    sentence: 'takes a day of its own for a query_date that is none',
    operations: ids.signIns,
    expected: malformed,
    spoil: onRequest(ids.signIns, ({ query_date: date }) =>
      date !== undefined && date !== null && date !== '' && !/^\d{8}$/.test(date)
        ? { query_date: '20260306' }
        : undefined,
    ),
  },
  {
    id: 'thirtieth-of-february',
    sentence: 'takes a day that the calendar does not have',
    operations: ids.signIns,
    hidden: 'the page does not say which days it refuses',
    expected: [...malformed, 'refuses-date-outside-window'],
    spoil: onRequest(ids.signIns, ({ query_date: date }) =>
      /^\d{4}(?:02(?:29|3\d)|\d\d(?:3[2-9]|[4-9]\d|00))$|^\d{4}(?:1[3-9]|[2-9]\d|00)\d\d$/.test(
        String(date),
      )
        ? { query_date: '20260306' }
        : undefined,
    ),
  },
  {
    id: 'any-time-is-a-time',
    sentence: 'takes a month ago for a startTime that is none',
    operations: ids.leavers,
    expected: malformed,
    spoil: onRequest(ids.leavers, ({ startTime: time }) =>
      time && Number.isNaN(Date.parse(time)) ? { startTime: '2026-02-10T00:00:00Z' } : undefined,
    ),
  },
])

function lenient(id: string, sentence: string, operations: Ids, values: Parameters) {
  const [name = ''] = Object.keys(values)
  return {
    id,
    sentence,
    operations,
    expected: missing,
    spoil: serve(async (call) =>
      isOf(operations, call) && call.parameters[name] === undefined ? call.ask(values) : undefined,
    ),
  }
}

interface Clamp {
  readonly over?: number
  readonly under?: number
  readonly by: number
}

function clamped(id: string, sentence: string, operations: Ids, name: string, limits: Clamp) {
  const { over = Number.POSITIVE_INFINITY, under = Number.NEGATIVE_INFINITY, by } = limits
  return {
    id,
    sentence,
    operations,
    expected: malformed,
    spoil: onRequest(operations, (parameters) => {
      const value = parameters[name]
      const isNumber = value !== null && value !== '' && Number.isInteger(Number(value))
      return isNumber && (Number(value) > over || Number(value) < under)
        ? { [name]: by }
        : undefined
    }),
  }
}

import { api, leaveRecords, oapi, topapi, type HintRow, type Sent } from './scene.js'

const goodList = topapi('v2/user/list', { dept_id: 1, cursor: 0, size: 100 })
const goodCount = topapi('user/count', { only_active: 'false' })
const day = { is_active: false, offset: 0, size: 10, query_date: '20260220' }
const manyNames = Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`zzz${index}zzz`, 1]))

/** Well formed, and refused with the code that what is malformed has. */
const refusals: readonly (readonly [string, Sent, string, Sent])[] = [
  [
    'a next token that was made up',
    leaveRecords('&nextToken=2'),
    'nextToken is not one that this call handed out; send the nextToken of the page before, unchanged',
    leaveRecords('&nextToken=0'),
  ],
  [
    'a start more than a year back',
    leavers('2025-03-01T00:00:00Z'),
    'without endTime, startTime lies more than 365 days ago; send endTime, or a later startTime',
    leavers('2025-03-03T00:00:00Z'),
  ],
  [
    'an end before the start',
    leaveRecords('&endTime=2026-01-01T00:00:00Z'),
    'endTime lies before startTime; swap the two',
    leaveRecords('&endTime=2026-02-02T00:00:00Z'),
  ],
  [
    'more than a year between start and end',
    leaveRecords('&endTime=2027-03-02T00:00:00Z'),
    'more than 365 days lie between startTime and endTime; ask in parts',
    leaveRecords('&endTime=2026-02-02T00:00:00Z'),
  ],
  [
    'a department that is not there, among those of one call',
    topapi('inactive/user/v2/get', { ...day, dept_ids: '77' }),
    'dept_ids names a department that the organisation does not have; check the department ids',
    topapi('v2/user/list', { dept_id: 77, cursor: 0, size: 10 }),
  ],
]

function leavers(startTime: string): Sent {
  const sent = leaveRecords('')
  return { ...sent, url: sent.url.replace('2026-02-01T00:00:00Z', startTime) }
}

export const parameters: readonly HintRow[] = [
  {
    title: 'a name in camel case',
    calls: [topapi('user/count', { onlyActive: true })],
    hints: [
      { id: 'parameter-unread', text: 'onlyActive is not read; did you mean only_active?' },
      { id: 'parameter-missing', text: 'only_active is missing, null or empty' },
    ],
    neighbour: [goodCount],
  },
  {
    title: 'the paging of another operation',
    calls: [topapi('v2/user/list', { dept_id: 1, offset: 0, pageSize: 10 })],
    hints: [
      { id: 'parameter-unread', text: 'offset is not read; did you mean cursor?' },
      { id: 'parameter-unread', text: 'pageSize is not read; did you mean size?' },
      { id: 'parameter-missing', text: 'cursor, size are missing, null or empty' },
    ],
    neighbour: [goodList],
  },
  {
    title: 'a name unlike any',
    calls: [topapi('v2/user/list', { dept_id: 1, cursor: 0, size: 10, partner_id: 'x' })],
    hints: [{ id: 'parameter-unread', text: 'partner_id is not read' }],
    neighbour: [topapi('v2/user/list', { dept_id: 1, cursor: 0, size: 10, language: 'zh_CN' })],
  },
  {
    title: 'a key of the new API in the spelling of the old one',
    calls: [
      {
        url: `${api}/v1.0/oauth2/accessToken`,
        headers: { 'content-type': 'application/json' },
        body: '{"appkey":"dingmock","appSecret":"mock-secret"}',
      },
    ],
    hints: [
      { id: 'parameter-unread', text: 'appkey is not read; did you mean appKey?' },
      { id: 'parameter-missing', text: 'appKey is missing, null or empty' },
    ],
    neighbour: [
      {
        url: `${api}/v1.0/oauth2/accessToken`,
        headers: { 'content-type': 'application/json' },
        body: '{"appKey":"dingmock","appSecret":"mock-secret"}',
      },
    ],
  },
  {
    title: 'many names at once',
    calls: [topapi('user/count', { only_active: true, ...manyNames })],
    hints: [0, 1, 2, 3, 4]
      .map((index) => `zzz${index}zzz is not read`)
      .concat('3 more parameters are not read')
      .map((text) => ({ id: 'parameter-unread' as const, text })),
    neighbour: [goodCount],
  },
  {
    title: 'ids in quotes',
    calls: [topapi('inactive/user/v2/get', { ...day, dept_ids: '\\"1\\"' })],
    hints: [
      {
        id: 'parameter-repaired',
        text: 'dept_ids has quotes, brackets or spaces around its ids and was read without them',
      },
    ],
    neighbour: [topapi('inactive/user/v2/get', { ...day, dept_ids: '1' })],
  },
  {
    title: 'ids as a JSON array',
    calls: [topapi('inactive/user/v2/get', { ...day, dept_ids: [1] })],
    hints: [
      {
        id: 'parameter-repaired',
        text: 'dept_ids is a JSON array and was read as the comma list of its members',
      },
    ],
    neighbour: [topapi('inactive/user/v2/get', day)],
  },
  {
    title: 'a page too large, and other values out of their limits',
    calls: [
      topapi('v2/user/list', {
        dept_id: 'x',
        cursor: -1,
        size: 101,
        language: 'ja',
        contain_access_limit: 'yes',
      }),
    ],
    hints: [
      'dept_id must be an integer from 1 on',
      'cursor must be an integer from 0 to 100000',
      'size must be an integer from 1 to 100',
      'contain_access_limit must be true or false',
      'language must be one of zh_CN, en_US',
    ].map((text) => ({ id: 'parameter-malformed' as const, text })),
    neighbour: [goodList],
  },
  {
    title: 'a date and an offset out of form',
    calls: [topapi('inactive/user/v2/get', { ...day, offset: 'a', query_date: '2026-02-20' })],
    hints: [
      { id: 'parameter-malformed', text: 'offset must be an integer from 0 on' },
      { id: 'parameter-malformed', text: 'query_date must be a text like ^\\d{8}$' },
    ],
    neighbour: [topapi('inactive/user/v2/get', { ...day, query_date: '20260201' })],
  },
  {
    title: 'a time that is none',
    calls: [leaveRecords('&endTime=yesterday')],
    hints: [
      {
        id: 'parameter-malformed',
        text: 'endTime must be an ISO 8601 time such as 2026-03-01T09:30:00+08:00',
      },
    ],
    neighbour: [leaveRecords('&endTime=2026-02-20')].map(({ url, headers }) => ({
      url: `${url}T00:00Z`,
      headers,
    })),
  },
  {
    title: 'a time whose + is not escaped in the query',
    calls: [leaveRecords('&endTime=2026-03-02T09:30:00+08:00')],
    hints: [
      {
        id: 'plus-unescaped',
        text: 'endTime has a space before its offset: a bare + arrives as one in a query; write %2B',
      },
    ],
    neighbour: [leaveRecords('&endTime=2026-03-02T09:30:00%2B08:00')],
  },
  {
    title: 'a time with a space for its T, which is no + that was not escaped',
    calls: [leaveRecords('&endTime=2026-03-02+09:30:00Z')],
    hints: [
      {
        id: 'parameter-malformed',
        text: 'endTime must be an ISO 8601 time such as 2026-03-01T09:30:00+08:00',
      },
    ],
    neighbour: [leaveRecords('&endTime=2026-03-01T09:30:00Z')],
  },
  ...refusals.map(([title, call, text, neighbour]): HintRow => ({
    title,
    calls: [call],
    hints: [{ id: 'parameter-refused', text }],
    neighbour: [neighbour],
  })),
  {
    title: 'a boolean as Python writes it',
    calls: [topapi('user/count', { only_active: 'False' })],
    hints: [
      {
        id: 'boolean-capitalised',
        text: 'only_active must be true or false in lower case, not as Python writes it',
      },
    ],
    neighbour: [goodCount],
  },
  {
    title: 'a time without zone',
    calls: [leaveRecords('&endTime=2026-03-02T00:00:00')],
    hints: [{ id: 'time-without-zone', text: 'endTime has no zone and was read as UTC' }],
    neighbour: [leaveRecords('&endTime=2026-03-02T00:00:00Z')],
  },
  {
    title: 'the wall clock of Shanghai stamped Z',
    calls: [leaveRecords('&endTime=2026-03-02T12:00:00Z')],
    hints: [
      {
        id: 'local-time-as-utc',
        text: 'endTime lies 8 h 0 min ahead of this clock; is it local time stamped Z?',
      },
    ],
    neighbour: [leaveRecords('&endTime=2026-03-02T18:00:00%2B08:00')],
  },
  {
    title: 'the wall clock of Shanghai stamped Z, some time ago',
    calls: [leaveRecords('&endTime=2026-03-02T10:30:00Z')],
    hints: [
      {
        id: 'local-time-as-utc',
        text: 'endTime lies 6 h 30 min ahead of this clock; is it local time stamped Z?',
      },
    ],
    neighbour: [leaveRecords('&endTime=2026-03-02T04:04:00Z')],
  },
  {
    title: 'the wall clock of Shanghai stamped Z, but not at the end of the day there',
    options: () => ({ clock: '2026-03-02T16:00:00+08:00' }),
    calls: [leaveRecords('&endTime=2026-03-02T18:00:00Z')],
    hints: [
      {
        id: 'local-time-as-utc',
        text: 'endTime lies 8 h 0 min ahead of this clock; is it local time stamped Z?',
      },
    ],
    neighbour: [leaveRecords('&endTime=2026-03-02T15:59:59Z')],
  },
  {
    title: 'an unread name in the query of topapi',
    calls: [
      { url: `${oapi}/topapi/user/count?access_token=TOKEN&only_active=true&onlyActive=true` },
    ],
    hints: [{ id: 'parameter-unread', text: 'onlyActive is not read' }],
    neighbour: [{ url: `${oapi}/topapi/user/count?access_token=TOKEN&only_active=true` }],
  },
]

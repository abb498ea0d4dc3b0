import type { SimulatorOptions } from '../../../src/entries/index.js'
import { api, leaveRecords, oapi, tokenCall, topapi, type HintRow, type Sent } from './scene.js'

function page(cursor: number, departmentId = 1, size = 2): Sent {
  return topapi('v2/user/list', { dept_id: departmentId, cursor, size })
}

function ids(departmentId: number): Sent {
  return topapi('user/listid', { dept_id: departmentId })
}

function withToken(token: 'NEW' | 'OLD'): (sent: Sent) => Sent {
  return (sent) => ({ ...sent, url: sent.url.replace('TOKEN', token) })
}

const fastToken: Sent = { url: `${oapi}/gettoken?appkey=fast&appsecret=s` }

const [engineering, testing, sales] = [100000011, 100000012, 100000013]

/** Refuses a call of one department with one cursor, or without any, the first time. */
function busyOnce(busyId = 1, busyCursor = 2): SimulatorOptions {
  let isDone = false
  return {
    fault({ parameters: { dept_id: departmentId, cursor = busyCursor } }) {
      if (isDone || departmentId !== busyId || cursor !== busyCursor) return undefined
      isDone = true
      return 'system-busy'
    },
  }
}

/** The first of three pages. */
const first = page(0, sales, 1)

const newApiToken: Sent = {
  url: `${api}/v1.0/oauth2/accessToken`,
  headers: { 'content-type': 'application/json' },
  body: '{"appKey":"dingmock","appSecret":"mock-secret"}',
}

function leavers(size: number): Sent {
  const sent = leaveRecords('')
  return { ...sent, url: sent.url.replace('maxResults=50', `maxResults=${size}`) }
}

const looping = [leavers(1), leavers(1), leavers(1)]
const polling = [leavers(50), leavers(50), leavers(50)]

/** No department is within reach beyond the first page. */
const outsideScope = (): SimulatorOptions => ({
  fault: ({ parameters }) => (parameters['cursor'] === 2 ? 'department-outside-scope' : undefined),
})

const skipped =
  'the page at cursor 2, asked for at 12:00:00, was refused with -1 and not repeated before a later one: its rows are missing'
const givenUp = 'not repeated, though a later try could have succeeded'

/** Calls of one operation in one second, which begins with the first. */
function burst(count: number): readonly Sent[] {
  return Array.from({ length: count }, (_, index) => ({
    ...ids(index % 2 === 0 ? 1 : engineering),
    afterMs: index === 0 ? 1000 : 1,
  }))
}

const looped = {
  id: 'page-repeated',
  text: 'the page at cursor 0 was asked for 3 times in a row; is it a loop?',
} as const

export const courses: readonly HintRow[] = [
  {
    title: 'a page that was refused, and the next one asked for',
    options: busyOnce,
    calls: [page(0), page(2), page(4)],
    hints: [{ id: 'page-skipped', text: skipped }],
    neighbour: [page(0), page(2), page(2), page(4)],
  },
  {
    title: 'a page that was refused, told of by the page after, and only once',
    options: busyOnce,
    calls: [page(2), page(6)],
    hints: [{ id: 'page-skipped', text: skipped }],
    neighbour: [page(2), page(4), page(6)],
  },
  {
    title: 'a page refused for good, and the next one asked for',
    options: outsideScope,
    calls: [page(2), page(4)],
    hints: [{ id: 'page-skipped', text: skipped.replace('-1', '50004') }],
    neighbour: [page(2), page(0, engineering), page(0, sales)],
  },
  {
    title:
      'a list begun anew after a refused page, which is no mistake until that page is left out',
    options: busyOnce,
    calls: [page(2), page(0), page(1), page(3)],
    hints: [{ id: 'page-skipped', text: skipped }],
    neighbour: [page(2), page(0), page(1)],
  },
  {
    title: 'a page that was refused, and other lists asked for',
    options: busyOnce,
    calls: [page(2), page(0, engineering), page(0, sales)],
    hints: [
      {
        id: 'refusal-not-repeated',
        text: `the page at cursor 2, asked for at 12:00:00, was refused with -1 and ${givenUp}`,
      },
    ],
    neighbour: [page(2), page(0, engineering), page(2), page(0, sales), page(0, testing)],
  },
  {
    title: 'a call that was refused for now, and others made',
    options: busyOnce,
    calls: [ids(1), ids(engineering), ids(sales)],
    hints: [
      {
        id: 'refusal-not-repeated',
        text: `the call at 12:00:00 was refused with -1 and ${givenUp}`,
      },
    ],
    neighbour: [ids(1), ids(engineering), ids(sales), ids(testing)],
  },
  {
    title: 'a call with an expired token that is not made again with the new one',
    calls: [{ ...ids(1), afterMs: 7_200_000 }, tokenCall].concat(
      [ids(engineering), ids(sales)].map(withToken('NEW')),
    ),
    hints: [
      {
        id: 'refusal-not-repeated',
        text: `the call at 14:00:00 was refused with 88/40014 and ${givenUp}`,
      },
    ],
    neighbour: [{ ...ids(1), afterMs: 7_200_000 }, tokenCall].concat(
      [ids(1), ids(engineering), ids(sales)].map(withToken('NEW')),
    ),
  },
  {
    title: 'a call with a token long replaced that is not made again',
    calls: [withToken('OLD')(ids(1)), ids(engineering), ids(sales)],
    hints: [
      {
        id: 'refusal-not-repeated',
        text: `the call at 12:00:00 was refused with 88/40014 and ${givenUp}`,
      },
    ],
    neighbour: [withToken('OLD')(ids(1)), ids(1), ids(engineering), ids(sales)],
  },
  {
    title: 'an unknown department, which no later try would find, is no such call',
    calls: [ids(77), ids(engineering), { ...ids(sales), url: `${ids(sales).url}&x=1` }],
    hints: [{ id: 'parameter-unread', text: 'x is not read' }],
    neighbour: [ids(77), ids(engineering), ids(sales)],
  },
  {
    title: 'the same page three times in a row',
    calls: [first, first, first],
    hints: [looped],
    neighbour: [first, first, page(0, engineering), first],
  },
  {
    title: 'the same page three times in a row, if there is a next one',
    calls: [first, first, first],
    hints: [looped],
    neighbour: [page(2, sales, 1), page(2, sales, 1), page(2, sales, 1)],
  },
  {
    title: 'the same page three times in a row, if the answer has the token of the next one',
    calls: looping,
    hints: [{ ...looped, text: 'a page was asked for 3 times in a row; is it a loop?' }],
    neighbour: polling,
  },
  ...(['empty', 'zero'] as const).map((lastNextToken): HintRow => ({
    title: `the same page three times in a row, where the last page has the next token ${lastNextToken}`,
    options: () => ({ settings: { lastNextToken } }),
    calls: looping,
    hints: [{ ...looped, text: 'a page was asked for 3 times in a row; is it a loop?' }],
    neighbour: polling,
  })),
  {
    title: 'the same page three times in a row, with one token',
    calls: [tokenCall, first, first, first],
    hints: [looped],
    neighbour: [0, 0, 0].flatMap(() => [tokenCall, withToken('NEW')(first)]),
  },
  {
    title: 'the same page three times in a row, while another app asks for tokens',
    options: () => ({ apps: [{ key: 'fast', secret: 's' }] }),
    calls: [first, fastToken, first, fastToken, first],
    hints: [looped],
    neighbour: [first, newApiToken, first, newApiToken, first],
  },
  {
    title: 'the same page three times in a minute',
    calls: [first, { ...first, afterMs: 59_000 }, { ...first, afterMs: 59_000 }],
    hints: [looped],
    neighbour: [first, { ...first, afterMs: 60_000 }, { ...first, afterMs: 60_000 }],
  },
  {
    title: 'a refused page in between is a failure and another try, not a loop',
    options: () => busyOnce(sales, 0),
    calls: [first, first, first, first],
    hints: [looped],
    neighbour: [first, first, first],
  },
  {
    title: 'the 21st call of one second',
    calls: burst(21),
    hints: [
      {
        id: 'rate-above-vendor',
        text: 'call 21 of this operation in one second; DingTalk refuses from here on with 88/90018',
      },
    ],
    neighbour: burst(22),
  },
  {
    title: 'the 21st call of one second, unless the app has a limit of its own',
    options: () => ({ apps: [{ key: 'fast', secret: 's', callsPerSecond: 40 }] }),
    calls: [fastToken, ...burst(21)],
    hints: [
      {
        id: 'rate-above-vendor',
        text: 'call 21 of this operation in one second; DingTalk refuses from here on with 88/90018',
      },
    ],
    neighbour: [fastToken, ...burst(21).map(withToken('NEW'))],
  },
]

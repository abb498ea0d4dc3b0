import type { SimulatorOptions } from '../../../src/entries/index.js'
import { oapi, tokenCall, topapi, type HintRow, type Sent } from './scene.js'

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

/** Refuses a call of the root department with the cursor 2, or without any, the first time. */
function busyOnce(): SimulatorOptions {
  let isDone = false
  return {
    fault({ parameters: { dept_id: departmentId, cursor = 2 } }) {
      if (isDone || departmentId !== 1 || cursor !== 2) return undefined
      isDone = true
      return 'system-busy'
    },
  }
}

/** No department is within reach beyond the first page. */
const outsideScope = (): SimulatorOptions => ({
  fault: ({ parameters }) => (parameters['cursor'] === 2 ? 'department-outside-scope' : undefined),
})

const skipped =
  'the page at cursor 2 was refused with -1 and not repeated before a later one: its rows are missing'
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
        text: `the page at cursor 2 was refused with -1 and ${givenUp}`,
      },
    ],
    neighbour: [page(2), page(0, engineering), page(2), page(0, sales), page(0, testing)],
  },
  {
    title: 'a call that was refused for now, and others made',
    options: busyOnce,
    calls: [ids(1), ids(engineering), ids(sales)],
    hints: [
      { id: 'refusal-not-repeated', text: `an earlier call was refused with -1 and ${givenUp}` },
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
        text: `an earlier call was refused with 88/40014 and ${givenUp}`,
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
        text: `an earlier call was refused with 88/40014 and ${givenUp}`,
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
    calls: [page(0), page(0), page(0)],
    hints: [looped],
    neighbour: [page(0), page(0), page(0, engineering), page(0)],
  },
  {
    title: 'the same page three times in a minute',
    calls: [page(0), { ...page(0), afterMs: 59_000 }, { ...page(0), afterMs: 59_000 }],
    hints: [looped],
    neighbour: [page(0), { ...page(0), afterMs: 60_000 }, { ...page(0), afterMs: 60_000 }],
  },
  {
    title: 'a refused page in between is a failure and another try, not a loop',
    options: busyOnce,
    calls: [page(2), page(2), page(2), page(2)],
    hints: [{ ...looped, text: looped.text.replace('cursor 0', 'cursor 2') }],
    neighbour: [page(2), page(2), page(2)],
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

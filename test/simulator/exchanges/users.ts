import { expect } from 'vitest'
import { oapi } from '../../support/client.js'
import type { Exchange } from '../exchange.js'

const listSimple = `${oapi}/topapi/user/listsimple?access_token=TOKEN`

const request_id = expect.stringMatching(/^16[0-9a-z]{11}$/)
const keys = ['errcode', 'errmsg', 'result', 'request_id']

function postJson(body: object): RequestInit {
  const headers = { 'Content-Type': 'application/json' }
  return { method: 'POST', headers, body: JSON.stringify(body) }
}

const exchanges: readonly Exchange[] = [
  {
    title: 'gives userids and names of a department, and where the next page begins',
    url: listSimple,
    init: postJson({ dept_id: 436_417_280, cursor: 0, size: 2 }),
    body: {
      errcode: 0,
      errmsg: 'ok',
      result: {
        has_more: true,
        list: [
          { name: '安梓萱', userid: '20180457' },
          { name: '翟雪', userid: '9772456952043441' },
        ],
        next_cursor: 2,
      },
      request_id,
    },
    keys,
  },
  {
    title: 'gives the last page of names without a next one, in English',
    url: listSimple,
    init: postJson({ dept_id: '436417280', cursor: '4', size: '2', language: 'en_US' }),
    body: {
      errcode: 0,
      errmsg: 'ok',
      result: {
        has_more: false,
        list: [{ name: 'Guoping Zhang', userid: '316534252256861435' }],
      },
      request_id,
    },
    keys,
  },
  {
    title: 'gives an empty list of names for a department without people',
    url: listSimple,
    init: postJson({ dept_id: 1_030_486_625, cursor: 0, size: 100 }),
    body: { errcode: 0, errmsg: 'ok', result: { has_more: false, list: [] }, request_id },
    keys,
  },
  {
    title: 'has no second version of the list of names',
    url: `${oapi}/topapi/v2/user/listsimple?access_token=TOKEN`,
    init: postJson({ dept_id: 1, cursor: 0, size: 1 }),
    rule: 'topapi/unknown-api',
    body: expect.objectContaining({ errcode: 22 }),
  },
]

export default exchanges

import { expect } from 'vitest'
import { oapi } from '../../support/client.js'
import type { Exchange } from '../exchange.js'

const envelope = ['errcode', 'errmsg', 'result', 'request_id']
const request_id = expect.stringMatching(/^16[0-9a-z]{11}$/)

/** A call as the samples of the pages make it: a form that holds the token. */
function ask(action: string, form: string): Pick<Exchange, 'url' | 'init'> {
  const body = new URLSearchParams(`access_token=TOKEN&${form}`)
  return { url: `${oapi}/topapi/v2/department/${action}`, init: { method: 'POST', body } }
}

const exchanges: readonly Exchange[] = [
  {
    title: 'lists the ids directly below a department, by order and then id',
    ...ask('listsubid', 'dept_id=433025819'),
    body: {
      errcode: 0,
      errmsg: 'ok',
      result: { dept_id_list: [433031276, 433048650, 433052937, 433069481] },
      request_id,
    },
    keys: envelope,
  },
  {
    title: 'lists no ids below a leaf',
    ...ask('listsubid', 'dept_id=1030486625'),
    body: { errcode: 0, errmsg: 'ok', result: { dept_id_list: [] }, request_id },
  },
  {
    title: 'lists a department itself, then those above it up to the root',
    ...ask('listparentbydept', 'dept_id=919702138'),
    body: {
      errcode: 0,
      errmsg: 'ok',
      result: { parent_id_list: [919702138, 919684607, 431926471, 431918230, 431905112, 1] },
      request_id,
    },
    keys: envelope,
  },
  {
    title: 'lists the root alone above the root',
    ...ask('listparentbydept', 'dept_id=1'),
    body: { errcode: 0, errmsg: 'ok', result: { parent_id_list: [1] }, request_id },
  },
  {
    title: 'lists what is above a person once for each department, in the own order',
    ...ask('listparentbyuser', 'userid=manager4713'),
    body: {
      errcode: 0,
      errmsg: 'ok',
      result: {
        parent_list: [{ parent_dept_id_list: [1] }, { parent_dept_id_list: [434593665, 1] }],
      },
      request_id,
    },
    keys: envelope,
  },
  {
    title: 'refuses a userid that there is not',
    ...ask('listparentbyuser', 'userid=nobody'),
    rule: 'topapi.v2.department.listparentbyuser/unknown-user',
    body: { errcode: 33012, errmsg: '无效的USERID', request_id },
  },
  {
    title: 'refuses a department that there is not, flat and without result',
    ...ask('listsubid', 'dept_id=-7'),
    rule: 'topapi.v2.department.listsubid/unknown-department',
    body: { errcode: 60003, errmsg: '部门不存在', request_id },
    keys: ['errcode', 'errmsg', 'request_id'],
  },
]

export default exchanges

import { asScoped } from '../refusal-table.js'
import type { RefusalTable } from '../refusal-table.js'

/** Of the finance department. */
const outside = '260317'
/** Somebody two levels below the department that the app sees. */
const inside = '168134100864523546'
const longest = 'x'.repeat(64)

export default {
  happy: { userid: outside },
  page: {
    codes: {
      'userid-invalid': '33012',
      'required-missing': '400002',
      'parameter-invalid': '400002',
      'system-busy': '-1',
      'unknown-user': '60121',
      'user-outside-scope': '50002',
    },
    limits: { userid: '…64 signs', language: 'zh_CN|en_US' },
  },
  rows: [
    [
      'required-missing',
      'no userid beside a login name',
      { userid: '', login_id: 'it.duty@qingyu' },
    ],
    [
      'userid-invalid',
      '65 characters',
      { userid: `${longest}x` },
      { userid: `${longest}x`, login_id: 'it.duty@qingyu' },
    ],
    ['unknown-user', '64 characters', { userid: longest }, {}],
    ['unknown-user', 'the userid without its leading zero', { userid: '260318' }],
    ['unknown-user', 'the leading zero', { userid: '00260318' }, { userid: '0260318' }],
    ['unknown-user', 'a login name as userid', { userid: 'it.duty@qingyu' }],
    [
      'unknown-user',
      'an unknown login name, whatever the userid',
      { login_id: 'nobody' },
      { userid: 'nobody', login_id: 'it.duty@qingyu' },
    ],
    ['user-outside-scope', 'another department', {}, { userid: inside }, asScoped],
    [
      'user-outside-scope',
      'the same, beside a login name from inside',
      {},
      { login_id: 'it.duty@qingyu' },
      asScoped,
    ],
    ['unknown-user', 'nobody, to an app that sees a part', { userid: 'x' }, undefined, asScoped],
  ],
} satisfies RefusalTable

import { asScoped } from '../refusal-table.js'
import type { RefusalTable } from '../refusal-table.js'

export default {
  happy: { userid: 'manager4713' },
  page: {
    codes: {
      'authorization-required': '43007',
      'unknown-user': '33012',
      'userid-invalid': '33012',
      'required-missing': '400002',
      'system-busy': '-1',
    },
    limits: {},
  },
  rows: [
    ['unknown-user', 'an unknown userid', { userid: 'nobody' }, {}, asScoped],
    ['unknown-user', 'a userid in other letters', { userid: 'Manager4713' }],
    [
      'unknown-user',
      'a userid without its leading zero',
      { userid: '260318' },
      { userid: '0260318' },
    ],
  ],
} satisfies RefusalTable

import { asScoped, faulty, missing } from '../refusal-table.js'
import type { RefusalTable } from '../refusal-table.js'

export default {
  happy: { userid: 'manager4713' },
  rows: [
    faulty('authorization-required'),
    ...missing('userid'),
    ['userid-invalid', 'an object as userid', { userid: {} }, { userid: 260_317 }],
    ['userid-invalid', 'a list as userid', { userid: ['manager4713'] }],
    ['unknown-user', 'an unknown userid', { userid: 'nobody' }, {}, asScoped],
    ['unknown-user', 'a userid in other letters', { userid: 'Manager4713' }],
    [
      'unknown-user',
      'a userid without its leading zero',
      { userid: '260318' },
      { userid: '0260318' },
    ],
    faulty('system-busy'),
  ],
} satisfies RefusalTable

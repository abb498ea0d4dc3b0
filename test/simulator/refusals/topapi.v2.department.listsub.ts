import { asScoped } from '../refusal-table.js'
import type { RefusalTable } from '../refusal-table.js'

export default {
  happy: {},
  page: {
    codes: {
      'unknown-department': '60003',
      'parameter-invalid': '400002',
      'department-outside-scope': '50004',
      'system-busy': '-1',
    },
    limits: { dept_id: '64 bits …', language: 'zh_CN|en_US' },
  },
  rows: [
    ['department-outside-scope', 'the root, unsaid', {}, { dept_id: 431_905_112 }, asScoped],
    ['unknown-department', 'an unknown department', { dept_id: 999 }, { dept_id: 1 }],
    ['unknown-department', 'a negative id', { dept_id: -7 }],
  ],
} satisfies RefusalTable

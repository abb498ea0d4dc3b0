import type { RefusalTable } from '../refusal-table.js'

export default {
  happy: { dept_id: 1 },
  page: {
    codes: {
      'authorization-required': '43007',
      'unknown-department': '60003',
      'required-missing': '400002',
      'parameter-invalid': '400002',
      'department-outside-scope': '50004',
      'system-busy': '-1',
    },
    limits: { dept_id: '64 bits …', language: 'zh_CN|en_US' },
  },
  rows: [
    ['unknown-department', 'an unknown department', { dept_id: 999 }, { dept_id: 1 }],
    ['unknown-department', 'a negative id', { dept_id: -7 }],
  ],
} satisfies RefusalTable

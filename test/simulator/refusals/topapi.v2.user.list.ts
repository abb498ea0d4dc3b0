import type { RefusalTable } from '../refusal-table.js'

export default {
  happy: { dept_id: 1, cursor: 0, size: 10 },
  page: {
    codes: {
      'required-missing': '400002',
      'parameter-invalid': '40035',
      'department-outside-scope': '50004',
      'unknown-department': '60019',
      'system-busy': '-1',
    },
    limits: {
      dept_id: '64 bits 1…',
      cursor: '0…100000',
      size: '1…100',
      order_field: 'entry_asc|entry_desc|modify_asc|modify_desc|custom',
      language: 'zh_CN|en_US',
    },
  },
  rows: [
    ['unknown-department', 'an unknown department', { dept_id: 999 }, {}],
    ['unknown-department', 'an id beyond 2^53', { dept_id: '9007199254740993' }],
  ],
} satisfies RefusalTable

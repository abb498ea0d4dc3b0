import type { RefusalTable } from '../refusal-table.js'

export default {
  happy: { dept_id: 1, cursor: 0, size: 10 },
  page: {
    codes: {
      'required-missing': '400002',
      'parameter-invalid': '400002',
      'unknown-department': '60003',
      'size-invalid': '40069',
      'offset-invalid': '40068',
      'system-busy': '-1',
      'department-outside-scope': '50004',
    },
    limits: {
      dept_id: '64 bits 1…',
      cursor: '0…100000',
      size: '1…100',
      order_field: 'entry_asc|entry_desc|modify_asc|modify_desc|custom',
      language: 'zh_CN|en_US',
    },
  },
  rows: [['unknown-department', 'an unknown department', { dept_id: 999 }, {}]],
} satisfies RefusalTable

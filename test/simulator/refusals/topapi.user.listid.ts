import type { RefusalTable } from '../refusal-table.js'

export default {
  happy: { dept_id: 1 },
  page: {
    codes: {
      'unknown-department': '60003',
      'required-missing': '400002',
      'parameter-invalid': '400002',
      'system-busy': '-1',
    },
    limits: { dept_id: '64 bits 1…' },
  },
  rows: [['unknown-department', 'an unknown department', { dept_id: 999 }, {}]],
} satisfies RefusalTable

import { asScoped } from '../refusal-table.js'
import type { RefusalTable } from '../refusal-table.js'

export default {
  happy: { dept_id: 1 },
  page: {
    codes: {
      'authorization-required': '43007',
      'unknown-department': '60003',
      'required-missing': '400002',
      'parameter-invalid': '400002',
      'system-busy': '-1',
    },
    limits: { dept_id: '64 bits …' },
  },
  rows: [
    ['unknown-department', 'an unknown department', { dept_id: 999 }, { dept_id: 1 }, asScoped],
    ['unknown-department', 'a negative id', { dept_id: -7 }],
  ],
} satisfies RefusalTable

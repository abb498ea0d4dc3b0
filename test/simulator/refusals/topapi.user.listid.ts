import { faulty, missing } from '../refusal-table.js'
import type { RefusalTable } from '../refusal-table.js'

export default {
  happy: { dept_id: 1 },
  rows: [
    ...missing('dept_id'),
    ['parameter-invalid', 'a word as dept_id', { dept_id: 'x' }, { dept_id: '1' }],
    ['unknown-department', 'an unknown department', { dept_id: 999 }, {}],
    faulty('system-busy'),
  ],
} satisfies RefusalTable

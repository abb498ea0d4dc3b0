import { asScoped, faulty, missing } from '../refusal-table.js'
import type { RefusalTable } from '../refusal-table.js'

export default {
  happy: { dept_id: 1 },
  rows: [
    faulty('authorization-required'),
    ...missing('dept_id'),
    ['parameter-invalid', 'a word as dept_id', { dept_id: 'x' }, { dept_id: '1' }],
    ['parameter-invalid', 'a fraction as dept_id', { dept_id: 1.5 }],
    ['unknown-department', 'an unknown department', { dept_id: 999 }, { dept_id: 1 }, asScoped],
    ['unknown-department', 'a negative id', { dept_id: -7 }],
    faulty('system-busy'),
  ],
} satisfies RefusalTable

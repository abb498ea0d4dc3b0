import { asScoped, faulty, missing } from '../refusal-table.js'
import type { RefusalTable } from '../refusal-table.js'

const inside = { dept_id: 431_905_112 }

export default {
  happy: { dept_id: 1 },
  rows: [
    faulty('authorization-required'),
    ...missing('dept_id'),
    ['parameter-invalid', 'a word as dept_id', { dept_id: 'x' }, { dept_id: '1' }],
    ['parameter-invalid', 'a fraction as dept_id', { dept_id: 1.5 }],
    ['parameter-invalid', 'an unknown language', { language: 'de' }, { language: 'en_US' }],
    ['department-outside-scope', 'the root', {}, inside, asScoped],
    ['department-outside-scope', 'an unknown department', { dept_id: 999 }, inside, asScoped],
    ['unknown-department', 'an unknown department', { dept_id: 999 }, { dept_id: 1 }],
    ['unknown-department', 'a negative id', { dept_id: -7 }],
    faulty('system-busy'),
  ],
} satisfies RefusalTable

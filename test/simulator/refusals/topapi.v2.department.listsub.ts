import { asScoped, faulty } from '../refusal-table.js'
import type { RefusalTable } from '../refusal-table.js'

export default {
  happy: {},
  rows: [
    ['parameter-invalid', 'a word as dept_id', { dept_id: 'x' }, { dept_id: '' }],
    ['parameter-invalid', 'an unknown language', { language: 'de' }, { language: 'en_US' }],
    ['department-outside-scope', 'the root', {}, { dept_id: 431_905_112 }, asScoped],
    ['unknown-department', 'an unknown department', { dept_id: 999 }, { dept_id: 1 }],
    ['unknown-department', 'a negative id', { dept_id: -7 }],
    faulty('system-busy'),
  ],
} satisfies RefusalTable

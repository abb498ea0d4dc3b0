import { asScoped, faulty, missing } from '../refusal-table.js'
import type { RefusalTable } from '../refusal-table.js'

export default {
  happy: { dept_id: 1, cursor: 0, size: 10 },
  rows: [
    ...missing('dept_id', 'cursor', 'size'),
    ['required-missing', 'what is missing before what is malformed', { cursor: -1, size: '' }],
    ['parameter-invalid', 'a word as dept_id', { dept_id: 'x' }, { dept_id: '1' }],
    ['parameter-invalid', 'dept_id before size', { dept_id: 0, size: 0 }],
    ['parameter-invalid', 'an unknown order', { order_field: 'name' }, { order_field: 'custom' }],
    [
      'parameter-invalid',
      'True with a capital',
      { contain_access_limit: 'True' },
      { contain_access_limit: 'true' },
    ],
    ['parameter-invalid', 'an unknown language', { language: 'fr_FR' }, { language: '' }],
    ['offset-invalid', 'cursor −1', { cursor: -1 }, { cursor: 0 }],
    ['offset-invalid', 'cursor 100001', { cursor: 100_001 }, { cursor: 100_000 }],
    ['offset-invalid', 'cursor 1.5', { cursor: 1.5 }],
    ['size-invalid', 'size 0', { size: 0 }, { size: 1 }],
    ['size-invalid', 'size 101', { size: 101 }, { size: 100 }],
    ['size-invalid', 'a word as size', { size: 'ten' }, { size: '10' }],
    ['department-outside-scope', 'the root', {}, { dept_id: 431_905_112 }, asScoped],
    ['department-outside-scope', 'an unknown department', { dept_id: 999 }, undefined, asScoped],
    ['unknown-department', 'an unknown department', { dept_id: 999 }, {}],
    faulty('system-busy'),
  ],
} satisfies RefusalTable

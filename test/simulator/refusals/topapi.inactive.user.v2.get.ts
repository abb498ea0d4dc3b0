import { faulty, missing } from '../refusal-table.js'
import type { RefusalTable } from '../refusal-table.js'

const ids = (count: number): string => Array.from({ length: count }, () => 1).join(',')

export default {
  happy: { is_active: false, offset: 0, size: 10, query_date: '20260401' },
  rows: [
    ...missing('is_active', 'offset', 'size', 'query_date'),
    ['parameter-invalid', 'a word as is_active', { is_active: 'maybe' }, { is_active: 'true' }],
    ['parameter-invalid', 'dashes', { query_date: '2026-04-01' }, { query_date: 20_260_401 }],
    ['parameter-invalid', 'a word among the ids', { dept_ids: '1,x' }, { dept_ids: '1' }],
    ['date-outside-window', '30 February', { query_date: '20260230' }],
    ['date-outside-window', 'today', { query_date: '20260410' }, { query_date: '20260409' }],
    ['date-outside-window', '32 days ago', { query_date: '20260309' }, { query_date: '20260310' }],
    [
      'date-outside-window',
      'yesterday before 09:00',
      { query_date: '20260409' },
      { query_date: '20260408' },
      { options: { clock: '2026-04-10T08:59:00+08:00' } },
    ],
    ['offset-invalid', 'offset −1', { offset: -1 }, { offset: 100_000 }],
    ['offset-invalid', 'offset 0.5', { offset: 0.5 }],
    ['offset-invalid', 'a word as offset', { offset: 'x' }],
    ['size-invalid', 'size 0', { size: 0 }, { size: 1 }],
    ['size-invalid', 'size 101', { size: 101 }, { size: 100 }],
    ['too-many-departments', '101 departments', { dept_ids: ids(101) }, { dept_ids: ids(100) }],
    ['unknown-department', 'an unknown department', { dept_ids: '1,999' }, { dept_ids: '1' }],
    faulty('system-busy'),
  ],
} satisfies RefusalTable

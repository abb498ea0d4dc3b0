import type { RefusalTable } from '../refusal-table.js'

const ids = (count: number): string => Array.from({ length: count }, () => 1).join(',')

export default {
  happy: { is_active: false, offset: 0, size: 10, query_date: '20260401' },
  page: {
    codes: {
      'required-missing': '400002',
      'size-invalid': '40069',
      'offset-invalid': '40068',
      'parameter-invalid': '400002',
      'date-outside-window': '400002',
      'too-many-departments': '400002',
      'unknown-department': '400002',
      'system-busy': '-1',
    },
    limits: {
      dept_ids: String.raw`^-?\d{1,19}(,-?\d{1,19})*$`,
      offset: '0…',
      size: '1…100',
      query_date: String.raw`^\d{8}$`,
    },
  },
  rows: [
    ['parameter-invalid', 'dashes', { query_date: '2026-04-01' }, { query_date: 20_260_401 }],
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
    ['too-many-departments', '101 departments', { dept_ids: ids(101) }, { dept_ids: ids(100) }],
    ['unknown-department', 'an unknown department', { dept_ids: '1,999' }, { dept_ids: '1' }],
  ],
} satisfies RefusalTable

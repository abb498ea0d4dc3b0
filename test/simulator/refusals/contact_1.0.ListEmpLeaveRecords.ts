import { faulty } from '../refusal-table.js'
import type { RefusalTable } from '../refusal-table.js'

export default {
  happy: { startTime: '2026-01-01T00:00:00Z', endTime: '2026-03-01T00:00:00Z', maxResults: '50' },
  rows: [
    ['parameter-invalid', 'maxResults 51', { maxResults: '51' }, { maxResults: '50' }],
    ['parameter-invalid', 'maxResults 0', { maxResults: '0' }, { maxResults: '1' }],
    ['parameter-invalid', 'a word as maxResults', { maxResults: 'ten' }],
    ['parameter-invalid', 'a date alone', { startTime: '2026-01-01' }],
    ['parameter-invalid', 'a word as endTime', { endTime: 'today' }],
    ['parameter-invalid', '30 February', { startTime: '2026-02-30T00:00:00Z' }],
    ['parameter-invalid', 'hour 25', { endTime: '2026-02-28T25:00:00Z' }],
    [
      'end-before-start',
      'an end before the start',
      { endTime: '2025-12-31T23:59:59Z' },
      { endTime: '2026-01-01T00:00:00Z' },
    ],
    [
      'window-too-long',
      '365 days and a second',
      { startTime: '2025-02-28T23:59:59Z' },
      { startTime: '2025-03-01T00:00:00Z' },
    ],
    [
      'start-too-old',
      'a start 365 days and a second ago, without end',
      { endTime: undefined, startTime: '2025-04-10T03:59:59Z' },
      { endTime: undefined, startTime: '2025-04-10T04:01:00Z' },
    ],
    ['next-token-unknown', 'a token it never gave', { nextToken: '0123456789ABCDEF' }],
    ['next-token-unknown', 'an offset as token', { nextToken: '50' }, { nextToken: '0' }],
    faulty('system-error'),
  ],
} satisfies RefusalTable

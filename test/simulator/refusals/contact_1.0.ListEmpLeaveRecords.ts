import type { RefusalTable } from '../refusal-table.js'

export default {
  happy: { startTime: '2026-01-01T00:00:00Z', endTime: '2026-03-01T00:00:00Z', maxResults: '50' },
  page: {
    codes: {
      'parameter-invalid': '400 invalidParameter.param.invalid',
      'end-before-start': '400 invalidParameter.param.invalid',
      'window-too-long': '400 invalidParameter.param.invalid',
      'start-too-old': '400 invalidParameter.param.invalid',
      'next-token-unknown': '400 invalidParameter.param.invalid',
      'system-error': '500 system.error',
    },
    limits: { startTime: 'date-time', endTime: 'date-time', maxResults: '1…50' },
  },
  rows: [
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
      { endTime: undefined, startTime: '2025-04-10T04:00:00Z' },
    ],
    ['next-token-unknown', 'a token it never gave', { nextToken: '0123456789ABCDEF' }],
    ['next-token-unknown', 'an offset as token', { nextToken: '50' }, { nextToken: '0' }],
  ],
} satisfies RefusalTable

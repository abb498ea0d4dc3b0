import type { RefusalTable } from '../refusal-table.js'

export default {
  happy: {},
  page: {
    codes: { 'system-busy': '-1' },
    limits: {},
  },
  rows: [],
} satisfies RefusalTable

import type { RefusalTable } from '../refusal-table.js'

export default {
  happy: { only_active: false },
  page: {
    codes: { 'required-missing': '400002', 'parameter-invalid': '40035', 'system-busy': '-1' },
    limits: {},
  },
  rows: [],
} satisfies RefusalTable

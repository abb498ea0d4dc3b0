import { faulty, missing } from '../refusal-table.js'
import type { RefusalTable } from '../refusal-table.js'

export default {
  happy: { only_active: false },
  rows: [
    ...missing('only_active'),
    ['parameter-invalid', 'a word', { only_active: 'yes' }, { only_active: 'true' }],
    ['parameter-invalid', 'the number of the older call', { only_active: 0 }],
    faulty('system-busy'),
  ],
} satisfies RefusalTable

import { faulty } from '../refusal-table.js'
import type { RefusalTable } from '../refusal-table.js'

export default { happy: {}, rows: [faulty('system-busy')] } satisfies RefusalTable

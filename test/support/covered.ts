import { fileURLToPath } from 'node:url'
import { readCovered, type Covered } from '../../mock/cli/covered.js'
import { statefulIds } from '../../mock/handlers/table.js'

/** What the package has, as the CLI reads it. */
export const covered: Covered = await readCovered(
  fileURLToPath(new URL('../../schemas', import.meta.url)),
  statefulIds,
)

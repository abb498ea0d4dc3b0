import { fileURLToPath } from 'node:url'
import { describeAll } from '../../contracts/describe.js'
import { readCovered, type Covered } from '../../mock/cli/covered.js'
import { explain } from '../../mock/cli/explain/explain.js'
import { statefulIds } from '../../mock/handlers/table.js'

/** What the package has, as the CLI reads it. */
export const covered: Covered = {
  ...(await readCovered(fileURLToPath(new URL('../../schemas', import.meta.url)), statefulIds)),
  judged: describeAll(),
}

/** What `explain` prints where there is no terminal, each run of white space as one space. */
export function readExplanation(name: string, detail?: string, all = covered): string {
  const text = explain(all, [name, detail], 'text', { width: undefined, isColored: false })
  return text.replaceAll(/\s+/g, ' ')
}

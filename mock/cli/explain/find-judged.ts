import type { Covered } from '../covered.js'
import type { JudgedTopic, LawTopic } from './topics.js'

/** What contract tests hold a target to: a law or all of a family, a check, or a rule of cases. */
export function findJudged(
  { judged = [] }: Pick<Covered, 'judged'>,
  name: string,
): readonly (LawTopic | JudgedTopic)[] {
  const wanted = name.toLowerCase()
  const exact = judged.filter(({ id }) => id === wanted)
  return exact.length > 0 ? exact : judged.filter(({ id }) => id.split('/', 1)[0] === wanted)
}

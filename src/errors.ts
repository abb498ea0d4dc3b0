export type MockErrorCode =
  | 'ERR_ORGANIZATION'
  | 'ERR_PEOPLE'
  | 'ERR_CLOCK'
  | 'ERR_SEED'
  | 'ERR_APP'
  | 'ERR_CHANGE'
  | 'ERR_OPTION'
  | 'ERR_CONFIG'
  | 'ERR_LISTEN'
  | 'ERR_OPERATION'
  | 'ERR_SCHEMAS'
  | 'ERR_RULE'
  | 'ERR_FAULT'
  | 'ERR_TARGET'
  | 'ERR_LAW'
  | 'ERR_ANSWER'
  | 'ERR_RUNNER'
  | 'ERR_TENANT'
  | 'ERR_LOG'
  | 'ERR_TAKEN'

/** One of the things that are wrong: `apps[0].key`, '' for the whole, and a sentence. */
export interface ErrorProblem {
  readonly path: string
  readonly text: string
}

interface MockErrorOptions extends ErrorOptions {
  readonly problems?: readonly ErrorProblem[]
}

/** Wrong use of this package: what is wrong, where, and what to do next. */
export class MockError extends Error {
  override readonly name = 'MockError'
  readonly code: MockErrorCode
  /** What is wrong, one by one; the message has a line for each. */
  readonly problems: readonly ErrorProblem[]
  constructor(code: MockErrorCode, message: string, options: MockErrorOptions = {}) {
    const { problems = [{ path: '', text: message }], ...others } = options
    super(message, others)
    this.code = code
    this.problems = problems
  }
}

/** Longer lists of known names are cut. */
const maximumListed = 16

/**
 * ` Did you mean "company"?` for the nearest of the known names, else the list of them. Begins with
 * a space, to stand behind a sentence. Where there are more names than are worth a comparison,
 * `knownCount` says how many.
 */
export function suggest(
  wrong: string,
  known: readonly string[],
  knownCount = known.length,
): string {
  const nearest = findNearest(wrong, known)
  if (nearest !== undefined) return ` Did you mean "${nearest}"?`
  const more = knownCount - Math.min(known.length, maximumListed)
  return ` Known: ${known.slice(0, maximumListed).join(', ')}${more > 0 ? `, and ${more} more` : ''}.`
}

/** The known name that a wrong one may have been meant for, case aside. */
export function findNearest(wrong: string, known: readonly string[]): string | undefined {
  const [nearest] = known
    .map((name) => ({ name, distance: editDistance(wrong.toLowerCase(), name.toLowerCase()) }))
    .toSorted((a, b) => a.distance - b.distance)
  if (nearest === undefined) return undefined
  const { name, distance } = nearest
  return distance <= Math.min(name.length - 1, Math.max(2, name.length / 3)) ? name : undefined
}

/** Levenshtein's distance of two texts, one row of the table at a time. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [i, letter] of Array.from(a).entries()) {
    const next = [i + 1]
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (letter === b[j - 1] ? 0 : 1)
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}

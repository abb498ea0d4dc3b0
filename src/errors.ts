export type MockErrorCode =
  | 'ERR_ORGANIZATION'
  | 'ERR_CLOCK'
  | 'ERR_SEED'
  | 'ERR_APP'
  | 'ERR_OPTION'
  | 'ERR_LISTEN'
  | 'ERR_OPERATION'
  | 'ERR_SCHEMAS'
  | 'ERR_RULE'
  | 'ERR_TARGET'

/** Wrong use of this package: what is wrong, where, and what to do next. */
export class MockError extends Error {
  override readonly name = 'MockError'
  readonly code: MockErrorCode
  constructor(code: MockErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}

/**
 * ` Did you mean "company"?` for the nearest of the known names, else the list of them. Begins with
 * a space, to stand behind a sentence.
 */
export function suggest(wrong: string, known: readonly string[]): string {
  const nearest = findNearest(wrong, known)
  return nearest === undefined ? ` Known: ${known.join(', ')}.` : ` Did you mean "${nearest}"?`
}

/** The known name that a wrong one may have been meant for, case aside. */
export function findNearest(wrong: string, known: readonly string[]): string | undefined {
  const [nearest] = known
    .map((name) => ({ name, distance: editDistance(wrong.toLowerCase(), name.toLowerCase()) }))
    .toSorted((a, b) => a.distance - b.distance)
  if (nearest === undefined) return undefined
  return nearest.distance <= Math.max(2, nearest.name.length / 3) ? nearest.name : undefined
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

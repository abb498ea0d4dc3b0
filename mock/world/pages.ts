import type { Page } from './directory.js'

/** One page of a list of keys; only what the page holds is made into rows. */
export function takePage<Key, Row>(
  keys: readonly Key[],
  { offset, limit }: { readonly offset: number; readonly limit: number },
  toRow: (key: Key) => Row,
): Page<Row> {
  return { rows: keys.slice(offset, offset + limit).map(toRow), total: keys.length }
}

/** Gives the remembered answer to a pure question, or makes it. */
export type Memory<Answer> = (question: string, make: () => Answer) => Answer

/** Keeps the answers used last, at most `limit` of them. */
export function makeMemory<Answer>(limit: number): Memory<Answer> {
  const answers = new Map<string, Answer>()
  return (question, make) => {
    const answer = answers.get(question) ?? make()
    // Re-inserting moves it to the end, so the first one is the one unused for longest.
    answers.delete(question)
    answers.set(question, answer)
    const [oldest] = answers.keys()
    if (answers.size > limit && oldest !== undefined) answers.delete(oldest)
    return answer
  }
}

/**
 * A function of whole numbers that remembers its answers to the questions asked last, at most
 * `limit` of them. Two halves in turn: a full one becomes the older, and the older is forgotten.
 */
export function makeIndexMemory<Answer extends object>(
  limit: number,
  make: (key: number) => Answer,
): (key: number) => Answer {
  let recent = new Map<number, Answer>()
  let older: typeof recent = new Map()
  return (key) => {
    const known = recent.get(key)
    if (known !== undefined) return known
    const answer = older.get(key) ?? make(key)
    if (recent.size >= limit / 2) {
      older = recent
      recent = new Map()
    }
    recent.set(key, answer)
    return answer
  }
}

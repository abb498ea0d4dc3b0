import { expect as jestExpect } from 'expect'
import { expect as vitestExpect } from 'vitest'
import type { MatchOptions } from '../../../src/entries/contracts.js'
import '../../../src/entries/vitest.js'

// Jest has it as a global, which is where the entry for Jest looks for it.
;(globalThis as { expect?: unknown }).expect = jestExpect
await import('../../../src/entries/jest.js')
delete (globalThis as { expect?: unknown }).expect

/** `expect(answer).toMatchContract(…)` of one runner, and the same with `.not`. */
export interface Runner {
  readonly name: string
  expectMatch(answer: unknown, id: string, options?: MatchOptions): unknown
  expectMismatch(answer: unknown, id: string, options?: MatchOptions): unknown
  expectResolved(answer: Promise<unknown>, id: string): Promise<void>
}

export const runners: readonly Runner[] = [
  {
    name: 'Vitest',
    expectMatch: (answer, id, options) =>
      vitestExpect(answer).toMatchContract(id as never, options),
    expectMismatch: (answer, id, options) =>
      vitestExpect(answer).not.toMatchContract(id as never, options),
    expectResolved: async (answer, id) =>
      vitestExpect(answer).resolves.toMatchContract(id as never),
  },
  {
    name: 'Jest',
    expectMatch: (answer, id, options) => jestExpect(answer).toMatchContract(id as never, options),
    expectMismatch: (answer, id, options) =>
      jestExpect(answer).not.toMatchContract(id as never, options),
    expectResolved: async (answer, id) => jestExpect(answer).resolves.toMatchContract(id as never),
  },
]

/** What a runner says of an answer; `undefined` when it passes. */
export async function complain(judge: () => unknown): Promise<string | undefined> {
  try {
    await judge()
    return undefined
  } catch (error) {
    return (error as Error).message
  }
}

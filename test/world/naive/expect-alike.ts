import { expect } from 'vitest'
import type { Directory } from '../../../mock/world/directory.js'
import { answer, type Ids, type Question } from './questions.js'

/** Both are told apart by what was asked, too, so that a failure names the question. */
export function expectAlike(lazy: Directory, naive: Directory, ids: Ids, question: Question): void {
  const [expected, given] = [naive, lazy].map((directory) => answer(directory, ids, question))
  expect({ question, answer: given }).toEqual({ question, answer: expected })
}

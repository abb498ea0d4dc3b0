import type { OperationId } from '../../../src/generated/types.js'
import { eitherAnswer } from '../across/ask.js'
import { judged, type Breach, type Law } from '../law.js'
import type { Use } from '../../reading/reader.js'
import { bodyOf } from './same-answer.js'
import { findDifference } from './difference.js'

const encodings: readonly (readonly [name: string, use: Use])[] = [
  ['with every scalar as a text', { encoding: 'text' }],
  ['as a form', { encoding: 'form', token: 'in-form' }],
]

/** That it is accepted at all is told by cases, whose answers these are. */
export const sameAnswerInEveryEncoding: Law = {
  id: 'repeat/same-answer-in-every-encoding',
  sentence: 'A question has the same answer as JSON, with texts for scalars, and as a form.',
  basis: 'observed',
  source: { at: 'page' },
  live: 'error',
  restsOn: ['repeat/same-question-same-answer'],
  isAbout: ({ dialect, authentication }) => dialect === 'topapi' && authentication === 'token',
  calls: () => 3,
  judge: async ({ read, profile }, operation) => {
    const id = operation.id as OperationId
    const order = profile === 'mock' || operation.paging !== undefined ? 'kept' : 'free'
    const plain = await read.ask(id, {}, eitherAnswer)
    const breaches: Breach[] = []
    let comparisons = 0
    for (const [name, use] of encodings) {
      const other = await read.ask(id, {}, { ...eitherAnswer, ...use })
      if (plain.answer.kind !== 'success' || other.answer.kind !== 'success') continue
      comparisons += 1
      const difference = findDifference(bodyOf(plain), bodyOf(other), order)
      if (difference === undefined || difference.kind === 'text') continue
      breaches.push({
        pointer: difference.pointer,
        message: `the plain call, ${name}, has another answer than as JSON`,
        expected: 'the answer to the same as JSON',
        got: difference.kind === 'rows' ? 'other rows' : 'another value',
        observation: other,
      })
    }
    return judged(comparisons, breaches)
  },
}

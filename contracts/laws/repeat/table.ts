import type { Law } from '../law.js'
import { sameAnswerInEveryEncoding } from './encodings.js'
import { requestIdsDiffer } from './request-ids.js'
import { sameQuestionSameAnswer } from './same-answer.js'

export const repeatLaws: readonly Law[] = [
  sameQuestionSameAnswer,
  sameAnswerInEveryEncoding,
  requestIdsDiffer,
]

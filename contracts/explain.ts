import type { Answer } from './answer.js'
import { writeCode } from './refusal.js'

/** Why an answer was of no use, to be read after the name of the operation. */
export function explain(answer: Answer): string {
  switch (answer.kind) {
    case 'none':
      return `gave no answer (${answer.reason})`
    case 'unreadable':
      return `gave no JSON object (HTTP ${answer.status})`
    case 'unclear':
      return `said neither success nor refusal (HTTP ${answer.status})`
    case 'success':
      return 'succeeded without one'
    case 'refusal':
      return `refused with ${writeCode(answer)}`
    default:
      return answer satisfies never
  }
}

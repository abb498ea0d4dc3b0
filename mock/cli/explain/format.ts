import type { Part } from '../../../src/terminal/page.js'
import { formatCodeTopic } from './format-code.js'
import { formatFault, formatFaults } from './format-fault.js'
import { formatField } from './format-field.js'
import { formatDialect, formatOperation } from './format-operation.js'
import { formatErratum, formatRule } from './format-rule.js'
import { formatJudged, formatLaw } from './format-judged.js'
import { formatPermission } from './format-permission.js'
import type { Topic } from './topics.js'

/** All topics on one page, one after the other. */
export function formatTopics(topics: readonly Topic[]): readonly Part[] {
  return topics.flatMap(formatTopic)
}

function formatTopic(topic: Topic): readonly Part[] {
  switch (topic.kind) {
    case 'operation':
      return formatOperation(topic)
    case 'dialect':
      return formatDialect(topic)
    case 'rule':
      return formatRule(topic)
    case 'field':
      return formatField(topic)
    case 'erratum':
      return formatErratum(topic)
    case 'code':
      return formatCodeTopic(topic)
    case 'permission':
      return formatPermission(topic)
    case 'law':
      return formatLaw(topic)
    case 'check':
    case 'case':
      return formatJudged(topic)
    case 'fault':
      return formatFault(topic)
    case 'faults':
      return formatFaults(topic)
    default:
      return topic satisfies never
  }
}

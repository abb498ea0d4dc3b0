import type { Part, Row } from '../../../src/terminal/page.js'
import { toAnswer } from './format-rule.js'
import { basisRow, keepKnown, toList, toSourceText } from './phrases.js'
import type { FaultListTopic, FaultTopic, RuleTopic } from './topics.js'

export function formatFault(fault: FaultTopic): readonly Part[] {
  const { id, meaning, answers, page, except, basis, source } = fault
  const rows = keepKnown([
    ...answers.map((rule, index) => toAnswerRow(rule, answers[index - 1])),
    page !== undefined && ['answer', `HTTP ${page.status}, ${page.contentType}, on every back end`],
    except.length > 0 && ['never of', `an operation that ${toList(except, 'or')}`],
    ['plan it', `{ "fault": "${id}"${id === 'slow' ? ', "ms": 3000' : ''} }`],
    basisRow(basis),
    ['source', toSourceText({ key: source.kind, ...source })],
  ])
  return [
    { kind: 'title', text: id },
    { kind: 'text', text: meaning },
    { kind: 'table', look: 'labels', rows },
  ]
}

/** The name of the back end stands once. */
function toAnswerRow(rule: RuleTopic, before: RuleTopic | undefined): Row {
  const label = rule.dialect === before?.dialect ? '' : rule.dialect
  return [label, `${toAnswer(rule)} (${rule.name}, ${rule.basis})`]
}

export function formatFaults({ faults }: FaultListTopic): readonly Part[] {
  return [
    { kind: 'title', text: 'faults' },
    {
      kind: 'text',
      text: 'What can be planned to go wrong: these, and whatever an operation can refuse with, by the id of its rule or by its code.',
    },
    {
      kind: 'table',
      look: 'names',
      rows: faults.map(({ id, basis, meaning }) => [id, basis, meaning]),
    },
    { kind: 'aside', text: 'More of each: dingtalk-mock explain <fault>' },
  ]
}

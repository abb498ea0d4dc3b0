import type { Part } from '../../../src/terminal/page.js'
import { basisRow, keepKnown, toList, toSourceText } from './phrases.js'
import type { JudgedTopic, LawTopic } from './topics.js'

const inLive = {
  error: 'an error',
  drift: 'drift, which fails with --fail-on drift',
  note: 'a note',
  off: 'not judged: it holds in a closed world only',
}

export function formatLaw(law: LawTopic): readonly Part[] {
  const { id, sentence, live, basis, source, operations, compares, restsOn } = law
  const { kind: key, ...at } = source
  const rows = keepKnown([
    ['judges', toList(operations)],
    ['with', toList(compares)],
    ['in live', `a breach is ${inLive[live]}`.replace('a breach is not', 'not')],
    ['in mock', 'a breach is an error'],
    ['needs', law.needsRootScope ? 'a contact scope that covers the root department' : ''],
    ['rests on', toList(restsOn)],
    basisRow(basis),
    ['source', toSourceText({ key, kind: key, ...at })],
  ])
  return [
    { kind: 'title', text: id },
    { kind: 'text', text: sentence },
    { kind: 'table', look: 'labels', rows },
  ]
}

const subjects = {
  check: 'every answer',
  case: 'the answers to requests of one kind, made from the schemas',
}

export function formatJudged({ kind, id, sentence, live }: JudgedTopic): readonly Part[] {
  const isCase = kind === 'case'
  const unless = isCase ? '; a note where the page is silent and we concluded it' : ''
  const rows = [
    ['judges', subjects[kind]],
    ['in live', `a breach is ${inLive[live]}${unless}`],
    ['in mock', 'a breach is an error'],
    [
      'source',
      isCase
        ? 'the rule of the operation that is expected; a finding names it'
        : 'a finding names it',
    ],
  ]
  return [
    { kind: 'title', text: id },
    { kind: 'text', text: sentence },
    { kind: 'table', look: 'labels', rows },
  ]
}

import { stages } from '../../../src/schemas/stages.js'
import type { Part, Row } from '../../../src/terminal/page.js'
import { basisRow, keepKnown, listErratumRows, toList, toSourceText } from './phrases.js'
import type { ErratumTopic, RuleTopic } from './topics.js'

export function formatRule(rule: RuleTopic): readonly Part[] {
  const { name, meaning, message, advice, basis, source, erratum } = rule
  const rows = keepKnown([
    ['answer', toAnswer(rule)],
    ['text', message.zh],
    message.en !== undefined && ['English', message.en],
    rule.wrapper !== undefined && ['errmsg', rule.wrapper],
    /%s/.test(`${message.zh}${rule.code}`) && ['', '%s stands for a detail, %% for a percent sign'],
    ['provoked by', toCause(rule)],
    ['check', toStage(rule)],
    ['advice', advice],
    basisRow(basis),
    ['source', toSourceText(source)],
    rule.operation === undefined && ['said by', `every operation of the dialect ${rule.dialect}`],
    ...listErratumRows(erratum, source),
  ])
  return [
    { kind: 'title', text: name },
    { kind: 'text', text: meaning },
    { kind: 'table', look: 'labels', rows },
  ]
}

/** `errcode 88, sub_code 60011, HTTP 200`. */
export function toAnswer({ dialect, code, subCode, status = 200 }: RuleTopic): string {
  const own = `${dialect === 'api' ? 'code' : 'errcode'} ${code}`
  const sub = subCode === undefined ? [] : [`sub_code ${subCode}`]
  return [own, ...sub, `HTTP ${status}`].join(', ')
}

/** What provokes it, where the meaning alone does not say it. */
function toCause({ stage, when, isNeverSaid }: RuleTopic): string {
  if (isNeverSaid) return 'a fault that names it, and nothing else: the operation has no handler'
  if (stage === 'fault') return 'a fault that names it, and nothing else'
  if (when?.missing !== undefined) return `${toList(when.missing, 'or')} absent, null or empty`
  if (when?.malformed === undefined) return ''
  return `${toList(when.malformed, 'or')} with a value that breaks its limits`
}

function toStage({ stage }: RuleTopic): string {
  const place = stages.indexOf(stage) + 1
  const before = stages.map((name) => (name === stage ? `[${name}]` : name))
  return `${stage}, number ${place} of ${stages.length}: ${before.join(' → ')}`
}

export function formatErratum(erratum: ErratumTopic): readonly Part[] {
  const { id, operation, says, instead, basis, source, codes = [] } = erratum
  const named: readonly Row[] = [
    ['samples', toList(erratum.samples)],
    ['fields', toList(erratum.fields)],
    ['rules', toList(erratum.rules)],
  ]
  const rows = keepKnown([
    ['page says', says],
    ['instead', instead],
    basisRow(basis),
    ['source', toSourceText(source)],
    ['never sent', toList(codes.map(String))],
    ...named,
  ])
  return [
    { kind: 'title', text: `${operation} ${id}` },
    { kind: 'table', look: 'labels', rows },
  ]
}

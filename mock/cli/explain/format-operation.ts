import type { Part, Row } from '../../../src/terminal/page.js'
import { keepKnown, toList, toPresenceText, toSourceText } from './phrases.js'
import type { DialectTopic, FieldTopic, OperationTopic, RuleTopic } from './topics.js'

export function formatOperation(operation: OperationTopic): readonly Part[] {
  const { id, title, fields, rules, errata, notes, sources } = operation
  const parameters = fields.filter(({ place }) => place !== 'response')
  const answer = fields.filter(({ place }) => place === 'response')
  const shared = operation.dialectRules.map((name) => name.split('/')[1] ?? name)
  return [
    { kind: 'title', text: id },
    { kind: 'text', text: `${title}.` },
    { kind: 'table', look: 'labels', rows: listHead(operation) },
    ...section('Parameters', parameters.map(toParameterRow)),
    ...section('Answer', answer.map(toFieldRow)),
    ...section('Rules', rules.map(toRuleRow)),
    ...(shared.length === 0 ? [] : [{ kind: 'aside', text: toShared(operation, shared) } as const]),
    ...section(
      'Errata',
      errata.map((erratum) => [erratum.id, erratum.basis, erratum.instead]),
    ),
    ...section(
      'Notes',
      notes.map(({ text, source }) => ['-', `${text} (${source.key})`]),
    ),
    ...section(
      'Sources',
      sources.map((source) => [source.key, toSourceText(source)]),
    ),
    { kind: 'aside', text: `More of each: dingtalk-mock explain ${id} <rule, field or erratum>` },
  ]
}

function toShared({ dialect }: OperationTopic, shared: readonly string[]): string {
  return `Those that every operation of ${dialect.id} has: ${toList(shared)}.`
}

function section(text: string, rows: readonly Row[]): readonly Part[] {
  if (rows.length === 0) return []
  return [
    { kind: 'heading', text },
    { kind: 'table', look: 'names', rows },
  ]
}

function listHead(operation: OperationTopic): readonly Row[] {
  const { method, path, hosts, dialect, answers, appTypes, permission, paging } = operation
  return keepKnown([
    ['call', `${method} https://${hosts[0] ?? ''}${path}`],
    ['hosts', hosts.join(', ')],
    ['dialect', `${dialect.id}: ${dialect.title}`],
    ['answers', answers === 'stateful' ? 'stateful, from the organisation' : answers],
    ['token', operation.authentication === 'token' ? 'needed' : 'not needed'],
    ['app types', appTypes.join(', ')],
    ['permission', permission === undefined ? 'none' : `${permission.id}: ${permission.text}`],
    ['scope', toScope(operation)],
    ['paging', paging === undefined ? 'none: all comes at once' : toPaging(paging)],
  ])
}

function toScope({ contactScope }: OperationTopic): string {
  if (contactScope === undefined) return ''
  const { kind, parameter, login, rule } = contactScope
  const name = login === undefined ? parameter : `${parameter} or ${login}`
  return `the ${kind} that ${name} names must lie in that of the app, else ${rule}`
}

/** The dotted name of what a JSON pointer leads to. */
function toName(pointer: string): string {
  return pointer.slice(1).replaceAll('/', '.')
}

function toPaging({ kind, ...paging }: NonNullable<OperationTopic['paging']>): string {
  const more = paging.more === undefined ? '' : `, whether there is more in ${toName(paging.more)}`
  return `by ${kind}: ${paging.size} rows from ${paging.position} on, found in ${toName(paging.list)}; the next position in ${toName(paging.next)}${more}`
}

function toParameterRow(field: FieldTopic): Row {
  return [toIndented(field), field.place, field.type, toPresenceText(field)]
}

function toFieldRow(field: FieldTopic): Row {
  return [toIndented(field), field.type, toPresenceText(field)]
}

/** The last name, set in by how deep it stands. */
function toIndented({ name }: FieldTopic): string {
  const path = name.split('.')
  return '  '.repeat(path.length - 1) + (path.at(-1) ?? '')
}

function toRuleRow({ id, code, basis, meaning }: RuleTopic): Row {
  return [id, String(code), basis, meaning]
}

export function formatDialect(dialect: DialectTopic): readonly Part[] {
  const { id, title, rules, operations, sources } = dialect
  return [
    { kind: 'title', text: id },
    { kind: 'text', text: `${title}.` },
    ...section(
      'Operations',
      operations.map((operation) => [operation.id, `${operation.title}.`]),
    ),
    ...section('Rules, before those of an operation', rules.map(toRuleRow)),
    ...section(
      'Sources',
      sources.map((source) => [source.key, toSourceText(source)]),
    ),
    { kind: 'aside', text: `More of each: dingtalk-mock explain ${id} <rule>` },
  ]
}

import type { Part, Row } from '../../../src/terminal/page.js'
import { toAnswer } from './format-rule.js'
import { basisRow, keepKnown, toList, toSourceText } from './phrases.js'
import type { CodeTopic } from './topics.js'

export function formatCodeTopic({ code, entries, rules }: CodeTopic): readonly Part[] {
  return [
    { kind: 'title', text: code },
    ...entries.flatMap(formatEntry),
    ...(entries.length === 0 || rules.length === 0
      ? []
      : [{ kind: 'heading', text: 'Rules that send it' } as const]),
    ...(rules.length === 0
      ? [{ kind: 'aside', text: 'No rule of an operation here sends it.' } as const]
      : formatRules(rules)),
  ]
}

/** Most operations share their codes, and mean the same by them. */
function formatRules(rules: CodeTopic['rules']): readonly Part[] {
  const names = new Map<string, string[]>()
  for (const rule of rules) {
    const text = `${toAnswer(rule)}: ${rule.meaning}`
    names.set(text, [...(names.get(text) ?? []), rule.name])
  }
  return [...names].map(([text, list]) => ({ kind: 'list', text, names: list }))
}

function formatEntry(entry: CodeTopic['entries'][number]): readonly Part[] {
  const { dialects, operation, status, message, wire = [], note = '', basis, source } = entry
  const rows = keepKnown([
    ['sent by', operation ?? toList(dialects)],
    status !== undefined && ['HTTP', String(status)],
    message?.zh !== undefined && ['text', message.zh],
    message?.en !== undefined && ['English', message.en],
    ...wire.map((sent): Row => {
      return [sent.partial ? 'seen, a part' : 'seen', `${sent.text}\n(${sent.source.title})`]
    }),
    basisRow(basis),
    ['source', toSourceText(source)],
  ])
  const meaning = note === '' ? [] : [{ kind: 'text', text: note } as const]
  return [...meaning, { kind: 'table', look: 'labels', rows }, { kind: 'heading', text: '' }]
}

import type { Part } from '../../../src/terminal/page.js'
import {
  basisRow,
  keepKnown,
  listErratumRows,
  toList,
  toPresenceText,
  toSourceText,
} from './phrases.js'
import type { FieldTopic } from './topics.js'

export function formatField(field: FieldTopic): readonly Part[] {
  const { operation, name, description = '', unit = '', basis, source, row } = field
  const rows = keepKnown([
    ['in', toPlace(field)],
    ['type', [field.type, ...field.limits].join('; ')],
    ['unit', unit],
    [field.place === 'response' ? 'present' : 'sent', toPresenceText(field)],
    ['if missing', toList(field.missing, 'or')],
    ['if malformed', toList(field.malformed, 'or')],
    row && ['row', toRow(row)],
    basisRow(basis),
    source && ['source', toSourceText(source)],
    ...listErratumRows(field.erratum, source),
  ])
  return [
    { kind: 'title', text: `${operation} ${name}` },
    ...(description === '' ? [] : [{ kind: 'text', text: description } as const]),
    { kind: 'table', look: 'labels', rows },
  ]
}

function toPlace({ place }: FieldTopic): string {
  return place === 'response' ? 'the answer' : `the ${place} of the request`
}

/** As the page prints it. */
function toRow({ type, required, example }: NonNullable<FieldTopic['row']>): string {
  const cells = [
    `type ${type}`,
    required !== undefined && `required ${required}`,
    example !== undefined && `example ${example}`,
  ]
  return cells.filter((cell) => cell !== false).join(', ')
}

import type { Basis, Presence } from '../../../src/catalog/operation.js'
import type { SourceAt } from '../../../src/schemas/fields.js'
import type { Row } from '../../../src/terminal/page.js'
import type { ErratumTopic, FieldTopic } from './topics.js'

const basisMeanings: { readonly [Name in Basis]: string } = {
  documented: 'on a page of the vendor or in an official SDK',
  observed: 'seen in a live answer',
  inferred: 'concluded by us; never held against a real server',
}

export function basisRow(basis: Basis): Row {
  return ['basis', `${basis}: ${basisMeanings[basis]}`]
}

/** Title, place on it, and address. */
export function toSourceText({ title, place, url }: SourceAt): string {
  const at = place === undefined ? title : `${title}, at ${place}`
  return url === undefined ? at : `${at}\n${url}`
}

/** @param shown a source that stands above, and need not be read twice */
export function listErratumRows(
  erratum: ErratumTopic | undefined,
  shown: SourceAt | undefined,
): readonly Row[] {
  if (erratum === undefined) return []
  const { id, says, instead, basis, source } = erratum
  const isShown = source.key === shown?.key && source.place === shown.place
  return [
    ['erratum', `${id}, ${basis}`],
    ['page says', says],
    ['instead', instead],
    ...(isShown ? [] : [['as of', toSourceText(source)]]),
  ]
}

/** Rows of which the text is known. */
export function keepKnown(rows: readonly (Row | false | undefined)[]): readonly Row[] {
  return rows.filter((row): row is Row => Array.isArray(row) && row.at(-1) !== '')
}

export function toList(words: readonly string[], last = 'and'): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`
}

/** When a parameter must be sent, or a field is there. */
export function toPresenceText({ place, isRequired, presence }: FieldTopic): string {
  if (place !== 'response') return isRequired ? 'required' : 'optional'
  if (presence === undefined) return 'always'
  return listPresence(presence).join('; ')
}

const unset = {
  absent: 'left out without a value',
  empty: 'empty without a value',
  either: 'left out or empty without a value',
}

function listPresence(presence: Presence): readonly string[] {
  const { permission, appTypes, only, when, whenUnset } = presence
  const phrases = [
    permission !== undefined && `with the permission ${permission}`,
    appTypes !== undefined && `for ${toList(appTypes)} apps`,
    only !== undefined && `for ${only}`,
    when !== undefined && `when ${when}`,
    whenUnset !== undefined && unset[whenUnset],
  ]
  return phrases.filter((phrase) => phrase !== false)
}

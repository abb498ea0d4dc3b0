import type { Basis } from '../catalog/operation.js'
import { basisOfNode, listFields } from './fields.js'
import type { Transcript } from './transcript.js'

/** How an operation is answered: by a handler from the organisation, or from its schema alone. */
export type Answers = 'stateful' | 'from schema'

/** How many rest on each basis. */
export type Tally = { readonly [Name in Basis]: number }

/** What is known of one operation, in numbers. */
export interface Coverage {
  readonly id: string
  readonly title: string
  readonly method: string
  readonly path: string
  readonly dialect: string
  readonly answers: Answers
  readonly rules: Tally
  /** Request parameters, the token among them, and fields of the answer. */
  readonly fields: Tally
  readonly errata: number
}

export interface CoverageTotals {
  readonly operations: number
  readonly stateful: number
  readonly fromSchema: number
  readonly rules: Tally
  readonly fields: Tally
  readonly errata: number
}

export const bases: readonly Basis[] = ['documented', 'observed', 'inferred']

/** @param stateful ids of the operations that have a handler */
export function toCoverage(transcript: Transcript, stateful: ReadonlySet<string>): Coverage {
  const { operation } = transcript
  const { id, title, method, path, dialect, rules, errata } = operation
  return {
    id,
    title,
    method,
    path,
    dialect,
    answers: stateful.has(id) ? 'stateful' : 'from schema',
    rules: count(rules.map(({ basis }) => basis)),
    fields: count(listFields(transcript).map(({ node }) => basisOfNode(node, operation))),
    errata: errata.length,
  }
}

export function sumCoverage(rows: readonly Coverage[]): CoverageTotals {
  const stateful = rows.filter(({ answers }) => answers === 'stateful').length
  return {
    operations: rows.length,
    stateful,
    fromSchema: rows.length - stateful,
    rules: sum(rows.map(({ rules }) => rules)),
    fields: sum(rows.map(({ fields }) => fields)),
    errata: rows.reduce((total, { errata }) => total + errata, 0),
  }
}

function count(list: readonly Basis[]): Tally {
  return toTally((basis) => list.filter((other) => other === basis).length)
}

function sum(tallies: readonly Tally[]): Tally {
  return toTally((basis) => tallies.reduce((total, tally) => total + tally[basis], 0))
}

function toTally(countOf: (basis: Basis) => number): Tally {
  return {
    documented: countOf('documented'),
    observed: countOf('observed'),
    inferred: countOf('inferred'),
  }
}

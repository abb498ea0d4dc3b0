import type { JsonSchema, Operation, Paging } from '../../../src/catalog/operation.js'
import { findField } from '../../../src/schemas/nodes.js'
import type { Directory } from '../../world/directory.js'
import { drawInteger } from '../../world/chance.js'
import { readPageToken, writePageToken } from '../shared/page-token.js'
import { countThings } from './things.js'

/** The rows that a call asks for, of a list that has an end. */
export interface ListPage {
  readonly paging: Paging
  readonly from: number
  /** The row behind the last one. */
  readonly to: number
  /** Where the next page begins, as the wire has it; absent on the last page. */
  readonly next: number | string | undefined
}

interface Question {
  readonly parameters: { readonly [name: string]: unknown }
  readonly directory: Directory
  readonly seed: number
  readonly entity: string
}

/** Rows of a page when the call does not say how many. */
const usualSize = 20

/** The page that a call asks for; `undefined` for an operation without paging. */
export function findPage(operation: Operation, question: Question): ListPage | undefined {
  const { paging } = operation
  if (paging === undefined) return undefined
  const { parameters } = question
  const total = countRows(operation, paging, question)
  const from = Math.min(readPosition(paging, parameters[paging.position]), total)
  const size = Math.max(1, Number(parameters[paging.size] ?? usualSize))
  const to = Math.min(from + size, total)
  return { paging, from, to, next: to < total ? writePosition(paging, to) : undefined }
}

/** Longer lists show a client nothing that this one does not. */
const mostRows = 57

/** People come from the organisation, each once, so there may be fewer. */
function countRows(operation: Operation, { list }: Paging, question: Question): number {
  const { seed, entity, directory } = question
  const items = findField(operation.response, list)?.items
  if (items !== undefined && namesPerson(items)) {
    return Math.min(countThings(directory, seed, entity), mostRows)
  }
  return drawInteger(seed, entity, 'rows', { from: 1, to: mostRows })
}

function namesPerson(schema: JsonSchema): boolean {
  if (schema['x-binding'] === 'user') return true
  return Object.values(schema.properties ?? {}).some(namesPerson)
}

/** A token that this list never gave leads past its end. */
function readPosition({ kind }: Paging, value: unknown): number {
  if (kind !== 'token') return Math.max(0, Number(value ?? 0))
  return readPageToken(value as string | undefined) ?? Number.MAX_SAFE_INTEGER
}

function writePosition({ kind }: Paging, row: number): number | string {
  return kind === 'token' ? writePageToken(row) : row
}

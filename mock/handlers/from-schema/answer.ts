import type { JsonSchema, Operation } from '../../../src/catalog/operation.js'
import { reply, type Reply } from '../../core/handler.js'
import type { AnyHandler } from '../../core/service.js'
import type { Directory } from '../../world/directory.js'
import { findPage, type ListPage } from './page.js'
import { makeScalar, type Place } from './scalar.js'
import { findThings, type Things } from './things.js'
import { draw, drawInteger, pick } from '../../world/chance.js'
import { findResult, withoutEnvelope } from '../../../src/catalog/envelope.js'
import { fits } from './fits.js'

/** What an answer is made from, besides the schema. */
interface SchemaCall {
  readonly parameters: { readonly [name: string]: unknown }
  readonly directory: Directory
  readonly seed: number
}

interface Making extends SchemaCall {
  readonly operation: Operation
  /** The same for all pages of one list: chance hangs on it. */
  readonly entity: string
  readonly page: ListPage | undefined
}

/** Where a node stands: its pointer in the answer, and the rows of the lists around it. */
interface Spot {
  readonly pointer: string
  /** From the outermost list inward. */
  readonly rows: readonly number[]
  readonly things: Things
}

/**
 * The handler of an operation that has none: answers from the response schema and the seed, the
 * same for the same parameters in any process. Lists have pages where the operation has paging;
 * a field outside lists that is named like a parameter has its value.
 */
export function makeSchemaHandler(operation: Operation): AnyHandler {
  return (call) => answerFromSchema(operation, call as SchemaCall)
}

function answerFromSchema(operation: Operation, call: SchemaCall): Reply {
  const entity = `${operation.id} ${writeQuestion(operation, call.parameters)}`
  const page = findPage(operation, { ...call, entity })
  const making: Making = { ...call, operation, entity, page }
  const things = findThings(call.directory, { seed: call.seed, entity, row: 0 })
  const spot: Spot = { pointer: '', rows: [], things }
  const answer = makeObject(making, withoutEnvelope(operation), spot)
  return reply(findResult(operation) === undefined ? answer : answer['result'])
}

/** The parameters but for the place and size of the page. */
function writeQuestion(
  { paging }: Operation,
  parameters: { readonly [name: string]: unknown },
): string {
  return Object.entries(parameters)
    .filter(([name]) => name !== paging?.position && name !== paging?.size)
    .map(([name, value]) => `${name}=${String(value)}`)
    .toSorted()
    .join('&')
}

function makeNode(making: Making, schema: JsonSchema, spot: Spot): unknown {
  const { page, seed } = making
  if (page !== undefined) {
    if (spot.pointer === page.paging.next) return page.next
    if (spot.pointer === page.paging.more) return page.next !== undefined
  }
  const [example, ...others] = schema.examples ?? []
  if (example !== undefined) {
    return pick(seed, entityOf(making, spot), spot.pointer, [example, ...others])
  }
  if (schema.properties !== undefined) return makeObject(making, schema, spot)
  // Its members are named by data, such as the languages of a text.
  if (schema.type === 'object') return {}
  if (schema.items !== undefined) return makeArray(making, schema.items, spot)
  const { pointer, rows } = spot
  const place: Place = { seed, entity: entityOf(making, spot), pointer, row: rows.at(-1) }
  return findEcho(making, schema, spot) ?? makeScalar(schema, place, spot.things)
}

function entityOf({ entity }: Making, { rows }: Spot): string {
  return [entity, ...rows].join(' ')
}

function makeObject(
  making: Making,
  { properties = {}, required = [] }: JsonSchema,
  spot: Spot,
): { readonly [name: string]: unknown } {
  const members = Object.entries(properties).map(([name, schema]) => {
    const inside = { ...spot, pointer: `${spot.pointer}/${name}` }
    const isThere = required.includes(name) || holdsPage(making.page, inside.pointer)
    return [name, isThere ? makeNode(making, schema, inside) : makeOptional(making, schema, inside)]
  })
  return Object.fromEntries(members.filter(([, value]) => value !== undefined)) as {
    readonly [name: string]: unknown
  }
}

/** A page is told of in full, whatever may be absent elsewhere. */
function holdsPage(page: ListPage | undefined, pointer: string): boolean {
  if (page === undefined) return false
  const { list, next, more = list } = page.paging
  return [list, next, more].some((place) => place === pointer || place.startsWith(`${pointer}/`))
}

/** Absent, empty or there, as the presence says; rarely there where the page names a condition. */
function makeOptional(making: Making, schema: JsonSchema, spot: Spot): unknown {
  const presence = schema['x-presence']
  const chance = draw(making.seed, entityOf(making, spot), `presence ${spot.pointer}`)
  const share = presence?.only !== undefined || presence?.when !== undefined ? 0.2 : 0.7
  if (chance < share) return makeNode(making, schema, spot)
  const isEmpty =
    presence?.whenUnset === 'empty' || (presence?.whenUnset === 'either' && chance > 0.85)
  return isEmpty && schema.type === 'string' ? '' : undefined
}

function makeArray(making: Making, items: JsonSchema, spot: Spot): readonly unknown[] {
  const { directory, seed } = making
  const list = entityOf(making, spot)
  const { from, to } = findRows(making, spot, list)
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => {
    const row = from + index
    const things = findThings(directory, { seed, entity: list, row })
    return makeNode(making, items, { pointer: spot.pointer, rows: [...spot.rows, row], things })
  })
}

/** Those of the page where the list has pages, else a few. */
function findRows(
  { page, seed }: Making,
  { pointer }: Spot,
  list: string,
): { readonly from: number; readonly to: number } {
  if (page?.paging.list === pointer) return page
  return { from: 0, to: drawInteger(seed, list, `length ${pointer}`, { from: 1, to: 3 }) }
}

/** A call that asks for one thing by its id is told of that thing, where the answer can hold it. */
function findEcho({ parameters }: Making, schema: JsonSchema, spot: Spot): unknown {
  if (spot.rows.length > 0 || schema.const !== undefined || schema.enum !== undefined) {
    return undefined
  }
  const value = parameters[spot.pointer.slice(spot.pointer.lastIndexOf('/') + 1)]
  return fits(schema, value) ? value : undefined
}

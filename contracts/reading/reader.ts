import { getOperation } from '../../src/catalog/catalog.js'
import type { Operation, Paging } from '../../src/catalog/operation.js'
import type { OperationId } from '../../src/generated/types.js'
import { writeJson, type JsonValue } from '../../src/protocol/json.js'
import type { Case, Parameters } from '../cases/case.js'
import { success } from '../cases/expectation.js'
import { makeHappyParameters } from '../cases/happy.js'
import { explain } from '../explain.js'
import type { Observation } from '../observation.js'
import { learnedVariables } from '../requests/curl.js'
import { toRequestKey } from '../requests/request-key.js'
import type { Bindings } from '../target.js'
import type { Known } from './known.js'
import { Unread } from './unread.js'
import { valueAt } from './pointer.js'
import { readPage, walkPages, type Page, type Walk } from './walk.js'

/** Asks on behalf of a law, and asks nothing twice. */
export interface Reader {
  /** Whatever comes. Parameters that are not given are those of the plain call. */
  ask(id: OperationId, parameters?: Parameters, use?: Use): Promise<Observation>
  /**
   * The value at a JSON pointer of a success.
   * @throws {Unread} when the call does not succeed
   */
  read(id: OperationId, pointer: string, parameters?: Parameters): Promise<JsonValue | undefined>
  /** @throws {Unread} when the call does not succeed, or has no list */
  page(id: OperationId, parameters: Parameters): Promise<Page>
  /**
   * From the first page to the last, or to `pages` of them.
   * @throws {Unread} when a page does not succeed, or has no list
   */
  walk(id: OperationId, parameters: Parameters, pages?: number): Promise<Walk>
}

/** How a question differs from a plain one. */
export interface Use extends Partial<Pick<Case, 'encoding' | 'token' | 'expectation' | 'name'>> {
  /** How often the same was asked before: another number is another exchange. Default: 0. */
  readonly again?: number
  /** Another token than that of the run. What it gives is not remembered. */
  readonly issued?: string
}

export interface ReaderOptions {
  readonly bindings: Bindings
  /** The law, or the survey, on whose behalf it reads. */
  readonly law: string
  /** Pages of a walk at most. */
  readonly maxPages: number
  /** With the token of the run, unless another one is given. */
  observe(made: Case, issued?: string): Promise<Observation>
  learn(text: string, variable: string): void
  /** Answers that are known already; a reader with a new one reads anew. */
  readonly known: Known
}

export function makeReader(options: ReaderOptions): Reader {
  const { known, bindings } = options
  const ask: Reader['ask'] = (id, parameters = {}, { again = 0, issued, ...use } = {}) => {
    const made = makeReading(getOperation(id), { bindings, law: options.law, parameters, use })
    learnTexts(made, options.learn)
    if (issued !== undefined) return options.observe(made, issued)
    const key = again === 0 ? toRequestKey(made) : `${again} ${toRequestKey(made)}`
    const answer = known.get(key)
    if (answer !== undefined) return answer
    const asked = options.observe(made)
    known.set(key, asked)
    return asked
  }
  const succeed = async (id: OperationId, parameters?: Parameters): Promise<Observation> => {
    const observation = await ask(id, parameters)
    if (observation.answer.kind === 'success') return observation
    throw new Unread(`${id} ${explain(observation.answer)}`)
  }
  const page: Reader['page'] = async (id, parameters) =>
    readPage(pagingOf(id), await succeed(id, parameters), parameters)
  return {
    ask,
    page,
    async read(id, pointer, parameters) {
      return valueOf(await succeed(id, parameters), pointer)
    },
    walk: (id, parameters, pages = options.maxPages) =>
      walkPages(pagingOf(id), parameters, pages, (at) => page(id, at)),
  }
}

interface Reading {
  readonly bindings: Bindings
  readonly law: string
  readonly parameters: Parameters
  readonly use: Omit<Use, 'again' | 'issued'>
}

function makeReading(operation: Operation, { bindings, law, parameters, use }: Reading): Case {
  return {
    operation,
    rule: 'answers-documented-request',
    name: describe(parameters),
    pointer: 'request#',
    parameters: withoutAbsent({ ...makeHappyParameters(operation, bindings), ...parameters }),
    encoding: 'typed',
    token: operation.authentication === 'token' ? 'valid' : 'absent',
    expectation: success,
    law,
    ...use,
  }
}

/** What is given as `undefined` is left out of the request. */
function withoutAbsent(parameters: { readonly [name: string]: JsonValue | undefined }): Parameters {
  const given = Object.entries(parameters).filter(([, value]) => value !== undefined)
  return Object.fromEntries(given) as Parameters
}

function describe(parameters: Parameters): string {
  const told = Object.entries(parameters).map(([name, value]) =>
    isTold(value) ? `${name} ${writeJson(value)}` : name,
  )
  return told.length === 0 ? 'the plain call' : told.join(', ')
}

/** Numbers, booleans and words of the pages; texts that a directory may have told are left out. */
function isTold(value: JsonValue | undefined): value is JsonValue {
  if (value === undefined) return false
  return typeof value === 'string' ? /^[a-z]+_[a-z]+$/i.test(value) : typeof value !== 'object'
}

/** What a directory may have told, and now stands in a request. */
export function learnTexts({ operation, parameters }: Case, learn: ReaderOptions['learn']): void {
  for (const { name, schema } of operation.parameters) {
    const value = parameters[name]
    if (typeof value !== 'string' || value === '') continue
    if (schema['x-binding'] === 'user') learn(value, learnedVariables.user)
    if (operation.paging?.position === name && value !== '0')
      learn(value, learnedVariables.position)
  }
}

function pagingOf(id: OperationId): Paging {
  const { paging } = getOperation(id)
  if (paging === undefined) throw new Error(`${id} has no pages`)
  return paging
}

function valueOf({ answer }: Observation, pointer: string): JsonValue | undefined {
  return answer.kind === 'success' ? valueAt(answer.body, pointer) : undefined
}

import type { Rule } from '../../../src/catalog/operation.js'
import { statefulIds } from '../../../mock/handlers/table.js'
import type { DialectFile, OperationFile, SchemaNode } from '../../../src/schemas/transcript.js'
import { dialects, folders, listParameters, type ParameterFile } from '../../schemas/files.js'
import { readRefusals, type Parameters, type RefusalTable } from '../refusal-table.js'

/**
 * One operation as its files in `schemas/` have it, read without the generator: what the tests of
 * the rules judge by.
 */
export interface Page {
  readonly operation: OperationFile
  /** In the order of the page's tables, the token left out. */
  readonly parameters: readonly ParameterFile[]
  readonly dialect: DialectFile
  /** What is written by hand: its happy call, and the refusals that no schema tells of. */
  readonly table: Table
}

/** An operation that answers from its schema needs none, and has no notes then. */
type Table = Omit<RefusalTable, 'page'> & Partial<Pick<RefusalTable, 'page'>>

export type { ParameterFile, Rule }

function getDialect(id: string): DialectFile {
  const dialect = dialects.find((candidate) => candidate.id === id)
  if (dialect === undefined) throw new Error(`no file for the dialect "${id}"`)
  return dialect
}

const tables = await readRefusals()

/** Stateful operations whose table is missing; a test says so. */
export const pagesWithoutTable = folders
  .map(({ name }) => name)
  .filter((name) => statefulIds.has(name) && !tables.has(name))

export const pages: readonly Page[] = folders.flatMap(({ name, operation, request }) => {
  const parameters = listParameters(request).filter(({ isToken }) => !isToken)
  const table = tables.get(name) ?? { happy: makeHappyCall(parameters), rows: [] }
  return [{ operation, parameters, dialect: getDialect(operation.dialect), table }]
})

/** Names of the organisation, by `x-binding`. */
const bindings: { readonly [binding: string]: unknown } = {
  department: 1,
  user: 'manager4713',
  'corp-id': 'dingmockcorp',
}

function makeHappyCall(parameters: readonly ParameterFile[]): Parameters {
  const required = parameters.filter((parameter) => parameter.required)
  return Object.fromEntries(required.map(({ name, schema }) => [name, makeHappyValue(schema)]))
}

function makeHappyValue(schema: SchemaNode): unknown {
  const { 'x-binding': binding = '', 'x-int64': int64, 'x-page': row } = schema
  const least = schema.minimum ?? int64?.minimum
  return bindings[binding] ?? schema.default ?? schema.enum?.[0] ?? least ?? row?.example ?? 'x'
}

/** The rule of a parameter: the page's, else the one that the dialect has for all its calls. */
export function findParameterRule(
  { operation, dialect }: Page,
  { name }: ParameterFile,
  kind: 'missing' | 'malformed',
): string | undefined {
  const own = operation.rules.find(({ when }) => when?.[kind]?.includes(name))
  if (own !== undefined) return `${operation.id}/${own.id}`
  const shared = dialect.rules.find(({ id }) => kind === 'missing' && id === 'required-missing')
  return shared && `${dialect.id}/${shared.id}`
}

/** A rule of the page or of its dialect, by its full name. */
export function getRule({ operation, dialect }: Page, fullName: string): Rule {
  const [place, id] = fullName.split('/')
  const rules = place === operation.id ? operation.rules : dialect.rules
  const rule = rules.find((candidate) => candidate.id === id)
  if (rule === undefined) throw new Error(`no rule "${fullName}"`)
  return rule
}

import type { Rule } from '../../../src/catalog/operation.js'
import type { DialectFile, OperationFile } from '../../../src/schemas/transcript.js'
import { dialects, folders, listParameters, type ParameterFile } from '../../schemas/files.js'
import { readRefusals, type RefusalTable } from '../refusal-table.js'

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
  readonly table: RefusalTable
}

export type { ParameterFile, Rule }

function getDialect(id: string): DialectFile {
  const dialect = dialects.find((candidate) => candidate.id === id)
  if (dialect === undefined) throw new Error(`no file for the dialect "${id}"`)
  return dialect
}

const tables = await readRefusals()

/** Operations whose table is missing; a test says so. */
export const pagesWithoutTable = folders.map(({ name }) => name).filter((name) => !tables.has(name))

export const pages: readonly Page[] = folders.flatMap(({ name, operation, request }) => {
  const table = tables.get(name)
  if (table === undefined) return []
  const parameters = listParameters(request).filter(({ isToken }) => !isToken)
  return [{ operation, parameters, dialect: getDialect(operation.dialect), table }]
})

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

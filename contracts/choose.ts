import { catalog } from '../src/catalog/catalog.js'
import type { Operation } from '../src/catalog/operation.js'
import { MockError, suggest } from '../src/errors.js'
import { findSubjects, type Subject } from './laws/choose.js'
import { laws } from './laws/table.js'

/** What to judge, in the order of the catalogue and of the laws, whatever the order of the names. */
export interface Choice {
  readonly operations: readonly Operation[]
  readonly subjects: readonly Subject[]
}

export interface Named {
  /** Operations and laws; all when absent. */
  readonly only?: readonly string[] | undefined
  /** Operations and laws to leave out. */
  readonly except?: readonly string[] | undefined
  /** Laws that explore are left out where it is 0, unless they are named. Default: 0. */
  readonly explore?: number | undefined
}

/**
 * Operations bring the laws that need no other operation; laws that are named bring themselves
 * alone, for the operations that are named, or else for all.
 *
 * @throws {MockError} for a name that is neither
 */
export function choose({ only, except = [], explore = 0 }: Named): Choice {
  for (const name of [...(only ?? []), ...except]) refuseUnknown(name)
  const lawIds = new Set(laws.map(({ id }) => id))
  const named = only?.filter((name) => !lawIds.has(name))
  const namedLaws = only?.filter((name) => lawIds.has(name)) ?? []
  const kept = catalog.operations.filter(({ id }) => !except.includes(id))
  const operations = named === undefined ? kept : kept.filter(({ id }) => named.includes(id))
  const isByLaw = namedLaws.length > 0
  const chosenLaws = laws.filter(({ id, explores }) => {
    if (except.includes(id)) return false
    return isByLaw ? namedLaws.includes(id) : !explores || explore > 0
  })
  const ground = isByLaw && operations.length === 0 ? kept : operations
  return { operations, subjects: findSubjects(chosenLaws, ground) }
}

function refuseUnknown(name: string): void {
  const known = [...catalog.operations, ...laws].map(({ id }) => id)
  if (known.includes(name)) return
  const isLaw = name.includes('/')
  const kind = isLaw ? 'law' : 'operation'
  throw new MockError(
    isLaw ? 'ERR_LAW' : 'ERR_OPERATION',
    `no ${kind} "${name}".${suggest(name, known)}`,
  )
}

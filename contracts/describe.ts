import { catalog, getOperation } from '../src/catalog/catalog.js'
import type { Basis, Source } from '../src/catalog/operation.js'
import type { OperationId } from '../src/generated/types.js'
import type { Law } from './laws/law.js'
import { laws } from './laws/table.js'
import { ruleSentences, type RuleSentence } from './rules.js'
import { sourceOf } from './source.js'

/** A law in plain data. */
export interface DescribedLaw {
  readonly kind: 'law'
  readonly id: string
  readonly sentence: string
  /** What a breach is in an open world. */
  readonly live: 'error' | 'note' | 'off'
  readonly basis: Basis
  readonly source: Source
  /** Whose answers it judges. */
  readonly operations: readonly string[]
  /** Whose answers it compares them with. */
  readonly compares: readonly string[]
  /** Laws without which it proves nothing. */
  readonly restsOn: readonly string[]
  /** Whether the contact scope of the app has to cover the root department. */
  readonly needsRootScope: boolean
}

export interface DescribedRule extends RuleSentence {
  readonly id: string
}

/** Everything that a target can be held to, laws first. */
export function describeAll(): readonly (DescribedLaw | DescribedRule)[] {
  return [
    ...laws.map(describeLaw),
    ...[...ruleSentences].map(([id, { kind, sentence, live }]) => ({ id, kind, sentence, live })),
  ]
}

function describeLaw(law: Law): DescribedLaw {
  const { id, sentence, basis, live, compares = [], restsOn = [] } = law
  const operations = catalog.operations.filter(law.isAbout)
  return {
    kind: 'law',
    id,
    sentence,
    live: live === 'error' && basis === 'inferred' ? 'note' : live,
    basis,
    source: findSource(law, operations[0]?.id as OperationId),
    operations: operations.map((operation) => operation.id),
    compares,
    restsOn,
    needsRootScope: law.needsRootScope ?? false,
  }
}

/** @param subject an operation that it is judged for */
function findSource({ source }: Law, subject: OperationId): Source {
  if ('kind' in source) return source
  return sourceOf(getOperation(source.operation ?? subject), source.at)
}

import type { Operation } from '../../src/catalog/operation.js'
import type { OperationId } from '../../src/generated/types.js'
import type { Profile } from '../profile.js'
import type { Scope } from '../survey/survey.js'
import type { Law } from './law.js'

/** A law and an operation that it is judged for. */
export interface Subject {
  readonly law: Law
  readonly operation: Operation
}

/** In the order of the laws, and then of the catalogue. */
export function findSubjects(
  laws: readonly Law[],
  operations: readonly Operation[],
): readonly Subject[] {
  const ids = new Set(operations.map(({ id }) => id))
  return laws
    .filter(({ compares = [] }) => compares.every((id) => ids.has(id)))
    .flatMap((law) =>
      operations
        .filter((operation) => law.isAbout(operation))
        .map((operation) => ({ law, operation })),
    )
}

export interface Circumstances {
  readonly profile: Profile
  readonly scope: Scope
  /** Operations whose plain call did not succeed, or that could not be asked. */
  readonly failed: ReadonlySet<string>
  /** Whether anything is explored. */
  readonly explores: boolean
  /** Laws that were found broken, as `law operation`. */
  readonly broken: ReadonlySet<string>
}

/** Why a law is not judged; `undefined` when it is. */
export function findObstacle(
  { law, operation }: Subject,
  { profile, scope, failed, explores, broken }: Circumstances,
): string | undefined {
  if (profile === 'live' && law.live === 'off') return 'it holds in a closed world only'
  if (law.explores && !explores) return 'explore says how often to ask, and is 0'
  const all = [operation.id as OperationId, ...(law.compares ?? [])]
  const missing = all.find((id) => failed.has(id))
  if (missing !== undefined) return `${missing} did not succeed`
  if (law.needsRootScope && scope.kind !== 'root') {
    return scope.kind === 'part'
      ? 'the contact scope of the app does not cover the root department'
      : `whether the contact scope covers the root is not known: ${scope.reason}`
  }
  const base = law.restsOn?.find((id) => all.some((other) => broken.has(`${id} ${other}`)))
  return base === undefined ? undefined : `it rests on ${base}, which is broken`
}

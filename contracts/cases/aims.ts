import type { Operation, Rule } from '../../src/catalog/operation.js'
import type { Case } from './case.js'

/** The rules of an operation, by whether a case aims at them. */
export interface Aims {
  readonly aimed: readonly Rule[]
  /** No request provokes them that is safe to send, such as a busy system. */
  readonly unaimed: readonly Rule[]
}

/** Which refusals of an operation its cases provoke. */
export function listAims({ id, rules }: Operation, cases: readonly Case[]): Aims {
  const ids = new Set(
    cases
      .filter(({ operation }) => operation.id === id)
      .flatMap(({ expectation }) => (expectation.kind === 'refusal' ? [expectation.rule.id] : [])),
  )
  return {
    aimed: rules.filter((rule) => ids.has(rule.id)),
    unaimed: rules.filter((rule) => !ids.has(rule.id)),
  }
}

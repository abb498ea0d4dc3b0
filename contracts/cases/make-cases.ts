import type { Operation } from '../../src/catalog/operation.js'
import { writeJson, type JsonValue } from '../../src/protocol/json.js'
import type { Bindings } from '../target.js'
import { acceptedCases } from './accepted.js'
import type { Case, CaseMaker } from './case.js'
import { encodingCases } from './encodings.js'
import { happyCases, makeHappyParameters } from './happy.js'
import { malformedCases } from './malformed.js'
import { missingCases } from './missing.js'
import { sampleCases } from './samples.js'
import { tokenCases } from './tokens.js'

const makers: readonly CaseMaker[] = [
  happyCases,
  encodingCases,
  sampleCases,
  acceptedCases,
  missingCases,
  malformedCases,
  tokenCases,
]

/** The cases of an operation, the happy one first; no request comes twice. */
export function makeCases(operation: Operation, bindings: Bindings): readonly Case[] {
  const ground = { operation, bindings, happy: makeHappyParameters(operation, bindings) }
  const byRequest = new Map<string, Case>()
  for (const made of makers.flatMap((make) => make(ground))) {
    const key = toKey(made)
    const known = byRequest.get(key)
    // Of two that expect something of the same request, the one that allows less is kept.
    if (known === undefined || known.expectation.kind === 'either') byRequest.set(key, made)
  }
  return [...byRequest.values()]
}

function toKey({ parameters, encoding, token }: Case): string {
  const sorted = Object.entries(parameters).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return writeJson([token, encoding, ...sorted] as JsonValue)
}

import { catalog } from '../../src/catalog/catalog.js'
import type { Operation } from '../../src/catalog/operation.js'
import { toRequestKey } from '../requests/request-key.js'
import type { Bindings } from '../target.js'
import { acceptedCases } from './accepted.js'
import type { Case, CaseMaker, Ground, Tier } from './case.js'
import { encodingCases } from './encodings.js'
import { happyCases, makeHappyParameters } from './happy.js'
import { malformedCases } from './malformed.js'
import { missingCases } from './missing.js'
import { orderCases } from './order.js'
import { ownCases } from './own/table.js'
import { routeCases } from './routes.js'
import { sampleCases } from './samples.js'
import { tokenCases } from './tokens.js'
import { unknownCases } from './unknown.js'

const makers: readonly CaseMaker[] = [
  happyCases,
  encodingCases,
  sampleCases,
  acceptedCases,
  missingCases,
  malformedCases,
  unknownCases,
  ownCases,
  orderCases,
  tokenCases,
  routeCases,
]

export interface CaseOptions {
  /** `core`: only what a real server is asked. Default: `full`. */
  readonly tier?: Tier
  /**
   * `exact`: only the code of the page, or that of the gateway before it, as in a closed world;
   * `alike`: also those that other pages have for the same. Default: `alike`.
   */
  readonly codes?: Ground['codes']
  /**
   * Whether it is also asked what holds of its whole back end. Default: for the first operation of
   * the dialect in the catalogue that needs a token.
   */
  readonly leads?: boolean
}

/** The cases of an operation, the happy one first; no request comes twice. */
export function makeCases(
  operation: Operation,
  bindings: Bindings,
  { tier = 'full', codes = 'alike', leads = isFirst(operation) }: CaseOptions = {},
): readonly Case[] {
  const happy = makeHappyParameters(operation, bindings)
  const ground: Ground = { operation, bindings, happy, codes, leads }
  const byRequest = new Map<string, Case>()
  for (const made of makers.flatMap((make) => make(ground))) {
    const key = toRequestKey(made)
    const known = byRequest.get(key)
    byRequest.set(key, known === undefined ? made : merge(known, made))
  }
  return [...byRequest.values()].filter((made) => tier === 'full' || made.tier !== 'full')
}

function isFirst({ id, dialect }: Operation): boolean {
  const first = catalog.operations.find((operation) => {
    return operation.dialect === dialect && operation.authentication === 'token'
  })
  return first?.id === id
}

/** Of two that expect something of the same request, the one that allows less is kept. */
function merge(known: Case, made: Case): Case {
  const kept = known.expectation.kind === 'either' ? made : known
  return known.tier === made.tier ? kept : { ...kept, tier: 'core' }
}

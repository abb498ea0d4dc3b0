import { behaviourMutants } from './behaviour.js'
import type { Crawl } from './crawl/crawl.js'
import { exchangeMutants } from './mechanical/exchange-mutants.js'
import { makeFieldMutants } from './mechanical/field-mutants.js'
import { refusalMutants } from './mechanical/refusal-mutants.js'
import type { Mutant } from './mutant.js'

/** One mechanical mutant in so many is judged unless all are asked for: they are much alike. */
const oneIn = 3

/** By its id alone, so that a new field changes nothing for the others. */
export function isSampled({ kind, id }: Pick<Mutant, 'kind' | 'id'>): boolean {
  if (kind === 'behaviour') return true
  let hash = 7
  for (const letter of id) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003
  return hash % oneIn === 0
}

/** All broken servers, in an order that stays; fields are those that the crawl came upon. */
export function makeMutants({ successesOf }: Pick<Crawl, 'successesOf'>): readonly Mutant[] {
  return [
    ...behaviourMutants,
    ...makeFieldMutants(successesOf),
    ...refusalMutants,
    ...exchangeMutants,
  ]
}

import type { DialectId } from '../../src/catalog/operation.js'
import { makeCase, type CaseMaker, type TokenUse } from './case.js'
import { refusalOfDialect } from './expectation.js'

interface TokenFault {
  readonly token: TokenUse
  readonly rule: string
  readonly name: string
  /** The dialect's rule that refuses it. */
  readonly refusedBy: 'token-missing' | 'token-invalid'
  /** Asked of every operation; the others of the one that stands for its dialect. */
  readonly everywhere?: true
  /** It is refused, and nobody has shown whether as missing or as invalid. */
  readonly isAmbiguous?: true
}

const common: readonly TokenFault[] = [
  {
    token: 'absent',
    rule: 'refuses-missing-token',
    name: 'without a token',
    refusedBy: 'token-missing',
    everywhere: true,
  },
  {
    token: 'foreign',
    rule: 'refuses-foreign-token',
    name: 'with a token that nobody issued',
    refusedBy: 'token-invalid',
    everywhere: true,
  },
  {
    token: 'truncated',
    rule: 'refuses-truncated-token',
    name: 'with a token that lacks its last character',
    refusedBy: 'token-invalid',
  },
  {
    token: 'lengthened',
    rule: 'refuses-lengthened-token',
    name: 'with a token that has a character too many',
    refusedBy: 'token-invalid',
  },
]

const empty: TokenFault = {
  token: 'empty',
  rule: 'refuses-empty-token',
  name: 'with an empty token',
  refusedBy: 'token-missing',
}

const old: readonly TokenFault[] = [
  ...common,
  empty,
  {
    token: 'in-header',
    rule: 'refuses-token-in-header',
    name: 'with the token in the header of the new API',
    refusedBy: 'token-missing',
  },
]

const faults: { readonly [Id in DialectId]: readonly TokenFault[] } = {
  plain: old,
  topapi: old,
  api: [
    ...common,
    { ...empty, isAmbiguous: true },
    {
      token: 'in-query',
      rule: 'refuses-token-in-query',
      name: 'with the token in the query',
      refusedBy: 'token-missing',
    },
    {
      token: 'as-bearer',
      rule: 'refuses-token-as-bearer',
      name: 'with the token as Bearer',
      refusedBy: 'token-missing',
    },
  ],
}

/** A wrong code is one defect, however many tokens show it. */
const codeRules = {
  'token-missing': 'refuses-missing-token',
  'token-invalid': 'refuses-foreign-token',
} as const

/** A token that is missing, foreign, damaged, or where the dialect does not look for it. */
export const tokenCases: CaseMaker = (ground) => {
  const { operation, leads } = ground
  if (operation.authentication === 'none') return []
  const invalid = refusalOfDialect(operation, 'token-invalid')
  return faults[operation.dialect].flatMap(({ refusedBy, everywhere, isAmbiguous, ...fault }) => {
    const refusal = refusalOfDialect(operation, refusedBy)
    if (refusal === undefined) return []
    const others = isAmbiguous === true && invalid !== undefined ? [invalid.rule] : []
    return [
      makeCase(ground, {
        ...fault,
        codeRule: codeRules[refusedBy],
        pointer: 'request#/token',
        tier: everywhere === true || leads ? 'core' : 'full',
        expectation: { ...refusal, others },
      }),
    ]
  })
}

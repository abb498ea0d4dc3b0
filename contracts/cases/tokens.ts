import { makeCase, type CaseMaker, type TokenUse } from './case.js'
import { refusalOfDialect } from './expectation.js'

interface TokenFault {
  readonly token: TokenUse
  readonly rule: string
  readonly name: string
  /** The dialect's rule that refuses it. */
  readonly refusedBy: 'token-missing' | 'token-invalid'
}

const common: readonly TokenFault[] = [
  {
    token: 'absent',
    rule: 'refuses-missing-token',
    name: 'without a token',
    refusedBy: 'token-missing',
  },
  {
    token: 'foreign',
    rule: 'refuses-foreign-token',
    name: 'with a token that nobody issued',
    refusedBy: 'token-invalid',
  },
]

const old: readonly TokenFault[] = [
  ...common,
  {
    token: 'empty',
    rule: 'refuses-empty-token',
    name: 'with an empty token',
    refusedBy: 'token-missing',
  },
  {
    token: 'in-header',
    rule: 'refuses-token-in-header',
    name: 'with the token in the header of the new API',
    refusedBy: 'token-missing',
  },
]

const faults = {
  plain: old,
  topapi: old,
  api: [
    ...common,
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
} as const satisfies Record<string, readonly TokenFault[]>

/** A token that is missing, foreign, or where the dialect does not look for it. */
export const tokenCases: CaseMaker = (ground) => {
  const { operation } = ground
  if (operation.authentication === 'none') return []
  return faults[operation.dialect].flatMap(({ refusedBy, ...fault }) => {
    const expectation = refusalOfDialect(operation, refusedBy)
    if (expectation === undefined) return []
    return [makeCase(ground, { ...fault, pointer: 'request#/token', expectation })]
  })
}

import { makeCase, type CaseMaker } from './case.js'
import { inferredSuccess, observedSuccess, success } from './expectation.js'

/** The old gateway reads JSON, forms and queries, and texts for numbers and booleans. */
export const encodingCases: CaseMaker = (ground) => {
  const { operation, leads } = ground
  if (operation.dialect !== 'topapi') return []
  const byGet = { method: 'GET' }
  return [
    makeCase(ground, {
      rule: 'accepts-texts-for-scalars',
      name: 'in JSON, every scalar as a text',
      encoding: 'text',
      expectation: success,
    }),
    makeCase(ground, {
      rule: 'accepts-token-in-form',
      name: 'as a form, the token in it',
      encoding: 'form',
      token: 'in-form',
      expectation: success,
    }),
    makeCase(ground, {
      rule: 'accepts-form',
      name: 'as a form, the token in the query',
      encoding: 'form',
      tier: leads ? 'core' : 'full',
      expectation: success,
    }),
    makeCase(ground, {
      rule: 'accepts-query-parameters',
      name: 'by GET, all in the query',
      encoding: 'query',
      odd: byGet,
      tier: leads ? 'core' : 'full',
      expectation: observedSuccess,
    }),
    makeCase(ground, {
      rule: 'accepts-query-parameters',
      name: 'by POST, all in the query',
      encoding: 'query',
      tier: 'full',
      expectation: inferredSuccess,
    }),
    makeCase(ground, {
      rule: 'ignores-unknown-parameter',
      name: 'with a parameter that the page does not have',
      parameters: { ...ground.happy, partner_id: 'nobody' },
      tier: 'full',
      expectation: inferredSuccess,
    }),
  ]
}

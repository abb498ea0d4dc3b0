import { makeCase, type CaseMaker } from './case.js'
import { success } from './expectation.js'

/** The old gateway reads JSON and forms, and texts for numbers and booleans: clients send all. */
export const encodingCases: CaseMaker = (ground) => {
  if (ground.operation.dialect !== 'topapi') return []
  return [
    makeCase(ground, {
      rule: 'accepts-texts-for-scalars',
      name: 'in JSON, every scalar as a text',
      encoding: 'text',
      expectation: success,
    }),
    makeCase(ground, {
      rule: 'accepts-form',
      name: 'as a form, the token in it',
      encoding: 'form',
      expectation: success,
    }),
  ]
}

import type { Expect } from 'expect'
import { contractMatchers, type ContractMatchers } from '../../contracts/matcher/matchers.js'
import { MockError } from '../errors.js'

const { expect } = globalThis as { readonly expect?: Expect }
if (expect === undefined) {
  throw new MockError(
    'ERR_RUNNER',
    'no global expect, which Jest has in tests and in setupFilesAfterEnv. With injectGlobals false, write expect.extend(contractMatchers), with contractMatchers of dingtalk-mock/contracts.',
  )
}
expect.extend(contractMatchers)

declare global {
  // What @types/jest has, and the runners that keep to its names.
  namespace jest {
    interface Matchers<R, T = {}> extends ContractMatchers<T> {}
  }
}

// What `expect` of @jest/globals has.
declare module 'expect' {
  interface Matchers<R extends void | Promise<void>, T = unknown> extends ContractMatchers<T> {}
}

import { expect } from 'vitest'
import { contractMatchers, type ContractMatchers } from '../../contracts/matcher/matchers.js'

expect.extend(contractMatchers)

declare module 'vitest' {
  // oxlint-disable-next-line typescript/no-explicit-any -- as Vitest itself has it
  interface Matchers<T = any> extends ContractMatchers<T> {}
}

import type { OperationId } from '../../src/generated/types.js'
import { matchContract, type MatchOptions, type MatchResult } from './match-contract.js'

/**
 * For `expect.extend` of Vitest and of Jest.
 *
 * @example
 * expect.extend(contractMatchers)
 * await expect(response).toMatchContract('topapi.v2.user.list')
 */
export const contractMatchers = {
  toMatchContract(
    received: unknown,
    id: OperationId,
    options?: MatchOptions,
  ): MatchResult | Promise<MatchResult> {
    return matchContract(received, id, options)
  },
}

/** What `expect(answer)` gains; `Received` is the type of the answer. */
export interface ContractMatchers<Received> {
  /**
   * Judges the answer of one call: status, content type, envelope, every field of the body, and
   * whether a refusal is one that the operation is known to give. So a documented refusal passes;
   * `{ outcome: 'success' }` asks for more. A `Response`, or a promise, has to be awaited.
   */
  toMatchContract(
    id: OperationId,
    options?: MatchOptions,
  ): Received extends Response | PromiseLike<unknown> ? Promise<void> : void
}

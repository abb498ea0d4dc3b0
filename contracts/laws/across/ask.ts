import type { OperationId } from '../../../src/generated/types.js'
import type { JsonValue } from '../../../src/protocol/json.js'
import type { Parameters } from '../../cases/case.js'
import { explain } from '../../explain.js'
import type { Observation } from '../../observation.js'
import { valueAt } from '../../reading/pointer.js'
import type { Reader } from '../../reading/reader.js'
import { Unread } from '../../reading/unread.js'

/**
 * The exchange itself, for those who have to show it.
 * @throws {Unread} when the call does not succeed
 */
export async function succeed(
  read: Reader,
  id: OperationId,
  parameters: Parameters,
): Promise<Observation> {
  const observation = await read.ask(id, parameters)
  if (observation.answer.kind === 'success') return observation
  throw new Unread(`${id} ${explain(observation.answer)}`)
}

/** For questions that may be refused by right: any answer will do. */
export const eitherAnswer = { expectation: { kind: 'either' } } as const

/** What a success has at a JSON pointer. */
export function valueOf({ answer }: Observation, pointer: string): JsonValue | undefined {
  return answer.kind === 'success' ? valueAt(answer.body, pointer) : undefined
}

/** @throws {Unread} when there is none: that it is missing is for the checks to tell */
export function listOf(observation: Observation, pointer: string): readonly JsonValue[] {
  const value = valueOf(observation, pointer)
  if (Array.isArray(value)) return value as readonly JsonValue[]
  throw new Unread(`${observation.case.operation.id} gave no list`)
}

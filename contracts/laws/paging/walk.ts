import type { Operation } from '../../../src/catalog/operation.js'
import type { OperationId } from '../../../src/generated/types.js'
import type { JsonValue } from '../../../src/protocol/json.js'
import type { Parameters } from '../../cases/case.js'
import type { Walk } from '../../reading/walk.js'
import type { LawGround } from '../law.js'
import { maximumSize, pagingOf } from './sizes.js'

export interface Asked {
  /** Parameters besides those of the pages. */
  readonly list: Parameters
  readonly size: number
  /** At most so many of them. */
  readonly pages: number
}

/**
 * Whether the ends of the range of sizes are accepted is told by cases, and not once more here. A
 * value that a law chooses is: no case of an open world asks for it.
 * @throws {Unread} when a page does not succeed, or has no list
 */
export async function walkPages(
  { read }: LawGround,
  operation: Operation,
  { list, size, pages }: Asked,
): Promise<Walk> {
  const paging = pagingOf(operation)
  const id = operation.id as OperationId
  const parameters = { ...list, [paging.size]: size, [paging.position]: startOf(operation) }
  if (size === 1 || size === maximumSize(operation)) {
    const plain = await read.ask(id, withoutChosen(operation, parameters), eitherAnswer)
    if (plain.answer.kind !== 'success') await read.ask(id, parameters, eitherAnswer)
  }
  return read.walk(id, parameters, pages)
}

const eitherAnswer = { expectation: { kind: 'either' } } as const

/** Without the optional parameters that have values to choose from. */
function withoutChosen({ parameters: all }: Operation, parameters: Parameters): Parameters {
  const chosen = all.filter(({ required, schema }) => !required && schema.enum !== undefined)
  const names = new Set(chosen.map(({ name }) => name))
  return Object.fromEntries(Object.entries(parameters).filter(([name]) => !names.has(name)))
}

/** The first page, as the pages tell clients to ask for it. */
export function startOf(operation: Operation): JsonValue {
  return pagingOf(operation).kind === 'token' ? '0' : 0
}

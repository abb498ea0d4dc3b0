import type { JsonSchema } from '../../../src/catalog/operation.js'
import type { OperationId } from '../../../src/generated/types.js'
import * as ids from '../ids.js'
import type { Mutant } from '../mutant.js'
import { onRefusal } from '../rewrite.js'
import { findOperation } from '../serve.js'
import { toId } from './field-mutants.js'
import { operate, type OperatorName } from './operators.js'

const members = {
  plain: { errcode: 'integer', errmsg: 'string' },
  topapi: { errcode: 'integer', errmsg: 'string', sub_code: 'string', request_id: 'string' },
  api: { code: 'string', message: 'string', requestid: 'string' },
} as const

const operators: readonly OperatorName[] = ['retyped', 'removed', 'null', 'replaced', 'emptied']

const expected = [
  'errcode-is-a-number',
  'sub-code-is-a-text',
  'code-is-a-text',
  'error-has-a-text',
  'request-id-has-its-shape',
  'documented-refusals-only',
  'refuses-*',
  'status-*',
]

const subjects: readonly OperationId[] = [...ids.seeds, ...ids.oldToken, ...ids.newToken]

/** Each operator at work on each member of the refusals of the operations that most clients use. */
export const refusalMutants: readonly Mutant[] = subjects.flatMap((id) =>
  Object.entries(members[findOperation(id).dialect]).flatMap(([name, type]) =>
    operators
      .filter((operator) => hasUse(name, type, operator))
      .map((operator) => toMutant(id, name, { type }, operator)),
  ),
)

/** Texts of refusals may be others, and request ids are; a number cannot be emptied. */
function hasUse(name: string, type: string, operator: OperatorName): boolean {
  if (operator === 'replaced') return name.endsWith('code')
  return operator !== 'emptied' || type === 'string'
}

function toMutant(
  operation: OperationId,
  name: string,
  schema: JsonSchema,
  operator: OperatorName,
): Mutant {
  return {
    id: toId(`${operation} refusal ${name} ${operator}`),
    kind: 'mechanical',
    family: 'errors',
    sentence: `${operator} /${name} in refusals`,
    operations: [operation],
    openWorld: 'observable',
    expected,
    spoil: onRefusal([operation], ({ body }) => ({
      body: operate(body, { path: [name], scope: 'every', name: operator, schema }) ?? body,
    })),
  }
}

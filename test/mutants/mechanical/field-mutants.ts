import { catalog } from '../../../src/catalog/catalog.js'
import type { OperationId } from '../../../src/generated/types.js'
import type { Family, Mutant } from '../mutant.js'
import { onSuccess } from '../rewrite.js'
import type { Loose } from '../serve.js'
import { fieldsOf, items, writePath, type Field } from './fields.js'
import { operate, operatorsFor, type Work, type OperatorName, type Scope } from './operators.js'
import { isWitnessed } from './witnesses.js'

const familyOf: { readonly [Name in OperatorName]: Family } = {
  retyped: 'types',
  null: 'types',
  removed: 'missing-fields',
  replaced: 'data',
  emptied: 'data',
  flipped: 'data',
  shortened: 'data',
  doubled: 'data',
}

const shape = [
  'body-as-documented',
  'success-says-ok',
  'request-id-has-its-shape',
  'errcode-is-a-number',
]
const walks = ['paging/*', 'lists/*', 'tree/*', 'counts/*', 'inactive/*', 'leavers/*', 'order/*']
const values = [...walks, 'values/*', 'tokens/*', 'repeat/*', 'accepts-*', ...shape]

/** Each operator at work on each field that the answers of a crawl have. */
export function makeFieldMutants(successesOf: (id: OperationId) => readonly Loose[]) {
  return catalog.operations.flatMap((operation) => {
    const id = operation.id as OperationId
    const bodies = successesOf(id)
    return fieldsOf(operation).flatMap((field) =>
      operatorsFor(field.schema).flatMap((name) =>
        scopesOf(field)
          .map((scope) => ({ path: field.path, schema: field.schema, name, scope }))
          .filter((work) => !isMeaningless(work))
          .filter((work) => bodies.some((body) => operate(body, work) !== undefined))
          .map((work) => toMutant(id, field, work)),
      ),
    )
  })
}

function scopesOf({ path }: Field): readonly Scope[] {
  return path.includes(items) ? ['first', 'every'] : ['every']
}

function toMutant(operation: OperationId, { presence }: Field, work: Work): Mutant {
  const { path, name, scope } = work
  const pointer = writePath(path)
  const isRow = path.includes(items)
  const hidden = findReason(operation, work, presence !== undefined)
  return {
    id: toId(`${operation} ${pointer.replaceAll('*', 'item')} ${name} ${isRow ? scope : ''}`),
    kind: 'mechanical',
    family: familyOf[name],
    sentence: `${name} ${pointer}${isRow ? ` in ${scope} row` : ''}`,
    operations: [operation],
    openWorld: hidden === undefined ? 'observable' : { hidden },
    expected: familyOf[name] === 'types' ? [...shape, 'accepts-*', 'paging/*'] : values,
    spoil: onSuccess([operation], (body) => operate(body, work) ?? body),
  }
}

/** Why an open world does not show it. */
function findReason(id: OperationId, work: Work, isOptional: boolean): string | undefined {
  const { path, name } = work
  if (familyOf[name] === 'types') return undefined
  const isShown = isWitnessed(id, work)
  if (name !== 'removed' || path.at(-1) === items) {
    return isShown ? undefined : 'nothing else tells the value'
  }
  const isStep = isShown && path.at(-1)?.startsWith('next') === true
  return isOptional && !isStep ? 'an optional field may be absent' : undefined
}

export function toId(text: string): string {
  return text
    .trim()
    .replaceAll(/[^a-zA-Z0-9]+/g, '-')
    .toLowerCase()
}

/** Another request id is what every answer has; texts of successes say nothing. */
function isMeaningless({ path: [first], name }: Work): boolean {
  return (first === 'request_id' || first === 'errmsg') && name === 'replaced'
}

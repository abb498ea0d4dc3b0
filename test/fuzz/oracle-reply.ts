import type { ValidateFunction } from 'ajv'
import type { JsonSchema, Operation } from '../../src/catalog/operation.js'
import { isSuccess } from '../../src/protocol/success.js'
import { makeAjv } from '../../src/validation/ajv.js'

const ajv = makeAjv()
const validators = new Map<string, ValidateFunction>()

/** An answer without a rule is a success, hence one of an operation, whole and nothing beside it. */
export function judgeReply(
  operation: Operation | undefined,
  status: number,
  body: object,
): readonly string[] {
  if (operation === undefined) return ['neither a rule nor an operation']
  if (!isSuccess(operation.dialect, { status, body }))
    return [`a refusal of ${operation.id} has no rule`]
  const validate = getValidator(operation)
  const faults = validate(body) ? [] : (validate.errors ?? [])
  return [
    ...faults.map(({ instancePath, message }) => `${operation.id}${instancePath} ${message}`),
    ...findUnknown(operation.response, body, '').map(
      (pointer) => `${operation.id}${pointer} is on no page`,
    ),
  ]
}

function getValidator(operation: Operation): ValidateFunction {
  const validate = validators.get(operation.id) ?? ajv.compile(operation.response)
  validators.set(operation.id, validate)
  return validate
}

/** Members that the schema does not have, at any depth; a place without members is free. */
function findUnknown(schema: JsonSchema, value: unknown, pointer: string): readonly string[] {
  if (Array.isArray(value)) {
    const { items } = schema
    return items === undefined
      ? []
      : value.flatMap((item) => findUnknown(items, item, `${pointer}/*`))
  }
  const { properties } = schema
  if (properties === undefined || typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, member]) => {
    const known = Object.hasOwn(properties, name) ? properties[name] : undefined
    const here = `${pointer}/${name}`
    return known === undefined ? [here] : findUnknown(known, member, here)
  })
}

import type { Paging, Parameter } from '../../src/catalog/operation.js'
import { findField } from '../../src/schemas/nodes.js'
import { listParameters, type SchemaNode } from '../../src/schemas/transcript.js'
import type { Check, Found } from './check.js'

export const checkPaging: Check = ({ operation: { paging }, request, response }) => {
  if (paging === undefined) return []
  const names = new Set(listParameters(request).map(({ name }) => name))
  const wrong = (['position', 'size'] as const).flatMap((key): Found[] =>
    names.has(paging[key])
      ? []
      : [['operation', `/paging/${key}`, `no parameter "${paging[key]}"`]],
  )
  const fields = (['list', 'next', 'more'] as const).flatMap((key): Found[] => {
    const pointer = paging[key]
    if (pointer === undefined || findField(response, pointer) !== undefined) return []
    return [['operation', `/paging/${key}`, `the answer has no field ${pointer}`]]
  })
  const last = isRequired(response, paging.next)
    ? [
        [
          'operation',
          '/paging/next',
          `the last page has none, so ${paging.next} must not be required`,
        ] as const,
      ]
    : []
  return [...wrong, ...fields, ...last, ...judgePageLimits(paging, listParameters(request))]
}

function isRequired(response: SchemaNode, pointer: string): boolean {
  const slash = pointer.lastIndexOf('/')
  const parent = findField(response, pointer.slice(0, slash))
  return parent?.required?.includes(pointer.slice(slash + 1)) ?? false
}

/** Pages of no rows would never end. */
function judgePageLimits(
  { kind, position, size }: Paging,
  parameters: readonly Parameter[],
): readonly Found[] {
  const least = new Map([[size, 1], ...(kind === 'token' ? [] : [[position, 0] as const])])
  return parameters.flatMap(({ name, schema }): Found[] => {
    const minimum = (schema['x-int64'] ?? schema).minimum ?? -Infinity
    const from = least.get(name)
    if (from === undefined || (schema.type !== 'string' && minimum >= from)) return []
    const what = name === size ? '/paging/size' : '/paging/position'
    return [['operation', what, `"${name}" must be an integer with a minimum of ${from} or more`]]
  })
}

import type { ContactScopeRule, JsonSchema, Parameter } from '../../src/catalog/operation.js'
import { suggest } from '../../src/errors.js'
import { listParameters, type Transcript } from '../../src/schemas/transcript.js'
import type { Check, Found } from './check.js'

/** Refusals of parameters are found by the parameter's name. */
export const checkParameters: Check = ({ operation, request }) => {
  const parameters = listParameters(request)
  const names = parameters.map(({ name }) => name)
  const wrong = operation.rules.flatMap(({ when }, at) =>
    (['missing', 'malformed', 'unknown'] as const).flatMap((kind) =>
      (when?.[kind] ?? [])
        .filter((name) => !names.includes(name))
        .map((name): Found => {
          const pointer = `/rules/${at}/when/${kind}`
          return ['operation', pointer, `no parameter "${name}".${suggest(name, names)}`]
        }),
    ),
  )
  return [...wrong, ...findUncovered(operation, parameters), ...findUnplaced(operation, parameters)]
}

function findUncovered(
  { rules, dialect }: Transcript['operation'],
  parameters: readonly Parameter[],
): readonly Found[] {
  const covers = (kind: 'missing' | 'malformed', name: string): boolean =>
    rules.some(({ stage, when }) => stage === 'parameters' && when?.[kind]?.includes(name))
  return parameters.flatMap(({ name, required, in: place, schema }): Found[] => {
    const lacksMissing = required && dialect !== 'api' && !covers('missing', name)
    const lacksMalformed = canBeMalformed(place, schema) && !covers('malformed', name)
    return [
      ...(lacksMissing ? [`no rule says what an absent "${name}" is refused with`] : []),
      ...(lacksMalformed ? [`no rule says what a malformed "${name}" is refused with`] : []),
    ].map((message): Found => ['operation', '/rules', message])
  })
}

/** A bare text in a query or path is never malformed; in a JSON body it may be no text. */
function canBeMalformed(place: string, schema: JsonSchema): boolean {
  const isBareText =
    schema.type === 'string' && !schema.enum && !schema.pattern && schema.format === undefined
  return place === 'body' || !isBareText
}

function findUnplaced(
  { path, contactScope, rules }: Transcript['operation'],
  parameters: readonly Parameter[],
): readonly Found[] {
  const names = new Set(parameters.map(({ name }) => name))
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '')
  const unknown = inPath.filter((name) => !names.has(name))
  const found = unknown.map((name): Found => {
    return ['operation', '/path', `no parameter "${name}" in the request schema`]
  })
  if (contactScope === undefined) return found
  const { parameter, rule } = contactScope
  found.push(
    ...judgeScoped(
      contactScope,
      parameters.find(({ name }) => name === parameter),
    ),
  )
  if (!rules.some(({ id, stage }) => id === rule && stage === 'contact-scope')) {
    found.push(['operation', '/contactScope/rule', `no rule "${rule}" of the stage contact-scope`])
  }
  return found
}

function judgeScoped(
  { kind, parameter }: ContactScopeRule,
  found: Parameter | undefined,
): readonly Found[] {
  const place = '/contactScope/parameter'
  if (found === undefined) return [['operation', place, `no parameter "${parameter}"`]]
  const { required, schema } = found
  const isId =
    kind === 'user'
      ? schema.type === 'string'
      : schema.type === 'integer' || schema['x-int64'] !== undefined
  if (isId && (required || schema.default !== undefined)) return []
  const what = kind === 'user' ? 'a text' : 'an integer'
  return [['operation', place, `"${parameter}" must be ${what} that is required or has a default`]]
}

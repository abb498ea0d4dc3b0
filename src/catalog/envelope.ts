import type { JsonSchema, Operation } from './operation.js'

/** Members that the writer of a dialect adds to every answer. */
export const envelopes: { readonly [Id in Operation['dialect']]: readonly string[] } = {
  plain: ['errcode', 'errmsg'],
  topapi: ['errcode', 'errmsg', 'request_id'],
  api: [],
}

/** What an answer holds besides its envelope. */
export function withoutEnvelope({ dialect, response }: Operation): JsonSchema {
  const envelope = new Set(envelopes[dialect])
  const members = Object.entries(response.properties ?? {}).filter(([name]) => !envelope.has(name))
  return {
    ...response,
    properties: Object.fromEntries(members),
    required: (response.required ?? []).filter((name) => !envelope.has(name)),
  }
}

/**
 * The one member `result` under which most answers of topapi stand, so that handlers give what is
 * in it; `undefined` where there are others beside it, or it may be absent.
 */
export function findResult(operation: Operation): JsonSchema | undefined {
  if (operation.dialect !== 'topapi') return undefined
  const { properties = {}, required = [] } = withoutEnvelope(operation)
  const isAlone = Object.keys(properties).length === 1 && required.includes('result')
  return isAlone ? properties['result'] : undefined
}

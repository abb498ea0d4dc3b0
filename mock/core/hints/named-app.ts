import type { App } from '../app.js'
import type { AnsweredCall } from './answered-call.js'

/** As the calls that issue tokens name the key of an app. */
const keyNames = ['appkey', 'corpid', 'appKey', 'client_id']

/** The app whose key stands in a request for a token, whatever its secret. */
export function findNamedApp(call: AnsweredCall): App | undefined {
  const key = findKey(call)
  return key === undefined ? undefined : call.tenant.findApp(key)
}

/** The key that stands in a request for a token, whosever it is. */
export function findKey({ decision: { parameters } }: AnsweredCall): string | undefined {
  const given = keyNames.map((name) => parameters.values[name])
  return given.find((value) => typeof value === 'string')
}

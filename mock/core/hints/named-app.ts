import type { App } from '../app.js'
import type { AnsweredCall } from './answered-call.js'

/** As the calls that issue tokens name the key of an app. */
const keyNames = ['appkey', 'corpid', 'appKey', 'client_id']

/** The app whose key stands in a request for a token, whatever its secret. */
export function findNamedApp({ tenant, decision }: AnsweredCall): App | undefined {
  const { values } = decision.parameters
  const key = keyNames.map((name) => values[name]).find((value) => typeof value === 'string')
  return typeof key === 'string' ? tenant.findApp(key) : undefined
}

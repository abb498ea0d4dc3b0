import { getDialect } from '../../../src/catalog/catalog.js'
import { toCode } from '../write.js'
import type { Finder } from './answered-call.js'

/**
 * Calls of one operation by one app in one second, in an organisation of the standard edition: the
 * page that `schemas/dialects/topapi.json` names as `limits`.
 */
const vendorCallsPerSecond = 20

/** Only by the first call beyond, so once in a second. */
export const findRateAboveVendors: Finder = ({ operation, decision }) => {
  const { app, callsInSecond } = decision
  if (app?.callsPerSecond !== undefined || callsInSecond !== vendorCallsPerSecond + 1) {
    return undefined
  }
  const rule = getDialect(operation.dialect).rules.find(({ id }) => id === 'rate-limited')
  const code = rule === undefined ? '' : ` with ${toCode(rule)}`
  return `call ${callsInSecond} of this operation in one second; DingTalk refuses from here on${code}`
}

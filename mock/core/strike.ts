import { getDialect } from '../../src/catalog/catalog.js'
import type { Operation } from '../../src/catalog/operation.js'
import { MockError, suggest } from '../../src/errors.js'
import type { Strike } from '../faults/book.js'
import type { Plan } from '../faults/plan.js'
import { findSent, makeUpDetails, type DetailedCall } from './details.js'
import { refuse, type Refusal } from './handler.js'
import type { Caller } from './session.js'

/** No answer of the API comes: another one, or none. */
export interface Disturbance {
  readonly kind: 'disturbance'
  readonly plan: Extract<Plan, { readonly kind: 'page' | 'lose' }>
}

/** A call that may be made to fail. */
export interface FaultableCall extends DetailedCall {
  readonly parsed: { readonly token: string | undefined }
}

/** The hook of the options is asked first. */
export function strike(call: FaultableCall, caller: Caller | undefined): Strike | undefined {
  const { operation, parameters, tenant } = call
  return tenant.faults.strike({
    operation,
    parameters: parameters.values,
    hasToken: caller !== undefined && !caller.isExpired,
  })
}

/** What becomes of the call at once; `undefined` when it goes on, to be answered and damaged. */
export function disturb(
  { plan }: Strike,
  call: FaultableCall,
  caller: Caller | undefined,
): Refusal | Disturbance | undefined {
  switch (plan.kind) {
    case 'refuse':
      return refuseByRule(plan.rule, call, caller)
    case 'refuse-argument':
      return refuseByRule(pickArgumentRule(call), call, caller)
    case 'end-token':
      call.tenant.session.endToken(call.parsed.token ?? '')
      return refuse('token-invalid')
    case 'page':
    case 'lose':
      return { kind: 'disturbance', plan }
    case 'damage':
      return undefined
    default:
      return plan satisfies never
  }
}

function refuseByRule(id: string, call: FaultableCall, caller: Caller | undefined): Refusal {
  const { operation } = call
  const rules = [...operation.rules, ...getDialect(operation.dialect).rules]
  const rule = rules.find((candidate) => candidate.id === id)
  if (rule === undefined) throw new Error(`${operation.id} has no rule "${id}"`)
  return refuse(id, ...makeUpDetails(rule, call, caller?.app))
}

/** What is absent comes before what is wrong; where nothing was sent, all is absent. */
function pickArgumentRule(call: FaultableCall): string {
  const isSent = call.parameters.missing.length === 0 && findSent(call) !== undefined
  return isSent ? 'gateway-argument-malformed' : 'gateway-argument-missing'
}

/** @throws {MockError} for what is no rule on the page of the operation */
export function refuseByHook({
  operation,
  parameters,
  tenant,
}: FaultableCall): Refusal | undefined {
  // JavaScript callers may give anything.
  const rule: unknown = tenant.fault?.({
    operation,
    parameters: parameters.values,
    tenant: tenant.key,
  })
  if (rule === undefined || rule === null) return undefined
  if (typeof rule !== 'string') {
    const given = typeof rule === 'object' ? 'an object' : `a ${typeof rule}`
    throw new MockError('ERR_RULE', `fault gave ${given}; expected the name of a rule or undefined`)
  }
  return refuseByName(rule, operation)
}

function refuseByName(rule: string, operation: Operation): Refusal {
  const known = operation.rules.map(({ id }) => id)
  if (known.includes(rule)) return refuse(rule)
  throw new MockError('ERR_RULE', `${operation.id} has no rule "${rule}".${suggest(rule, known)}`)
}

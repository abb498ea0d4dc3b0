import { getDialect } from '../../src/catalog/catalog.js'
import type { Operation } from '../../src/catalog/operation.js'
import { fillMessage } from '../../src/protocol/message.js'
import { toHttpDate } from '../../src/protocol/time.js'
import type { FaultPage, Plan } from '../faults/plan.js'
import type { Disturbance } from './strike.js'
import type { Tenant } from './tenant.js'
import type { WireResponse } from './wire.js'

/** What comes in place of an answer. Where nothing is sent the status is 0. */
export function writeDisturbance(
  tenant: Tenant,
  nowMs: number,
  operation: Operation,
  { plan }: Disturbance,
): WireResponse {
  if (plan.kind === 'page') return writePage(tenant, nowMs, operation, plan.page)
  return { status: 0, headers: [], body: '', delivery: { kind: plan.delivery } }
}

/** Of the headers of the API, those of its server; that a page has them is inferred. */
function writePage(
  { chance }: Tenant,
  nowMs: number,
  operation: Operation,
  { status, contentType, body }: FaultPage,
): WireResponse {
  const { Server = '' } = getDialect(operation.dialect).headers
  return {
    status,
    headers: [
      ['Server', Server],
      ['Date', toHttpDate(nowMs)],
      ['Content-Type', contentType],
    ],
    body: fillMessage(body, [chance.requestUuid(nowMs)]),
  }
}

type Damage = Extract<Plan, { readonly kind: 'damage' }>['damage']

/** An answer as a fault leaves it; late by so many milliseconds. */
export function damage(response: WireResponse, kind: Damage, ms: number): WireResponse {
  switch (kind) {
    case 'cut':
      return { ...response, delivery: { kind: 'cut' } }
    case 'late':
      return { ...response, delivery: { kind: 'late', ms } }
    case 'garbled':
      return { ...response, body: garble(response.body) }
    default:
      return kind satisfies never
  }
}

/** From its end to its beginning: as long as it was, and beginning as no JSON does. */
function garble(body: string): string {
  return Array.from(body).toReversed().join('')
}

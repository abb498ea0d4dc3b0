import { getDialect } from '../../src/catalog/catalog.js'
import { findResult, withoutEnvelope } from '../../src/catalog/envelope.js'
import type { Dialect, DialectId, Operation, Rule } from '../../src/catalog/operation.js'
import { writeJson, type JsonValue } from '../../src/protocol/json.js'
import { fillMessage } from '../../src/protocol/message.js'
import { toHttpDate } from '../../src/protocol/time.js'
import { makeWriter, writeEscaped, type Viewer } from '../../src/protocol/writer.js'
import type { Refusal, Reply } from './handler.js'
import type { Tenant } from './tenant.js'
import type { WireResponse } from './wire.js'

/** Name of our one own header; it stands on refusals and says which rule refused. */
export const ruleHeader = 'x-dingtalk-mock-rule'

/** Token operations have no app; none of their fields is withheld from anybody. */
const everybody: Viewer = { type: 'internal', hasPermission: () => true }

export function writeReply(
  tenant: Tenant,
  nowMs: number,
  operation: Operation,
  reply: Reply,
  viewer: Viewer = everybody,
): WireResponse {
  const id = makeRequestId(tenant, nowMs, operation.dialect)
  const body = getReplyWriter(operation)(reply.value, viewer, id)
  return respond(tenant, nowMs, operation.dialect, { status: 200, id, body })
}

/** A refusal on the wire, and the full name of its rule: `topapi.user.count/required-missing`. */
export interface WrittenRefusal {
  readonly response: WireResponse
  readonly rule: string
  readonly code: string
}

/** @throws {Error} when neither the operation nor its dialect has the rule: a bug of ours */
export function writeRefusal(
  tenant: Tenant,
  nowMs: number,
  place: Operation | DialectId,
  refusal: Refusal,
): WrittenRefusal {
  const dialect = getDialect(typeof place === 'string' ? place : place.dialect)
  const found = getRule(place, dialect, refusal.rule)
  const id = makeRequestId(tenant, nowMs, dialect.id)
  const isOwn = typeof place !== 'string' && place.rules.includes(found)
  const rule = `${isOwn ? place.id : dialect.id}/${found.id}`
  const body = writeRefusalBody(dialect, toFields(dialect.id, found, refusal.details, id, isOwn))
  const response = respond(tenant, nowMs, dialect.id, {
    status: found.status ?? 200,
    id,
    body,
    rule,
  })
  return { response, rule, code: toCode(found) }
}

/** As clients read it: `88/90018` where the code is wrapped. */
export function toCode({ code, subCode }: Rule): string {
  return subCode === undefined ? String(code) : `${code}/${subCode}`
}

function getRule(place: Operation | DialectId, dialect: Dialect, ruleId: string): Rule {
  const own = typeof place === 'string' ? [] : place.rules
  const rules = [...own, ...dialect.rules]
  const rule = rules.find(({ id }) => id === ruleId)
  if (rule !== undefined) return rule
  throw new Error(`${typeof place === 'string' ? place : place.id} has no rule "${ruleId}"`)
}

/** Writes a whole body; made once for an operation. */
type BodyWriter = (value: unknown, viewer: Viewer, requestId: string) => string

const writers = new WeakMap<Operation, BodyWriter>()

function getReplyWriter(operation: Operation): BodyWriter {
  const known = writers.get(operation)
  if (known !== undefined) return known
  const writer = makeReplyWriter(operation)
  writers.set(operation, writer)
  return writer
}

/** Handlers give what stands inside the envelope; of topapi, what stands under `result`. */
function makeReplyWriter(operation: Operation): BodyWriter {
  const dialect = getDialect(operation.dialect)
  if (dialect.id === 'topapi') return makeTopapiWriter(operation, dialect)
  const write = makeWriter(operation.response, dialect)
  if (dialect.id === 'api') return write
  return (value, viewer) => write({ errcode: 0, errmsg: 'ok', ...(value as object) }, viewer)
}

/** A few answers stand in the envelope itself, or are nothing but it. */
function makeTopapiWriter(operation: Operation, dialect: Dialect): BodyWriter {
  const result = findResult(operation)
  const write = makeWriter(result ?? withoutEnvelope(operation), dialect)
  return (value, viewer, requestId) => {
    const inner = write(value, viewer)
    const members = result === undefined ? inner.slice(1, -1) : `"result":${inner}`
    return `{"errcode":0,"errmsg":"ok"${members === '' ? '' : `,${members}`},"request_id":"${requestId}"}`
  }
}

function toFields(
  dialect: DialectId,
  rule: Rule,
  details: readonly string[],
  id: string,
  isOwn: boolean,
): { readonly [name: string]: JsonValue } {
  const text = fillMessage(rule.message.zh, details)
  if (dialect === 'plain') return { errcode: rule.code, errmsg: text }
  if (dialect === 'topapi') return toTopapiFields(rule, text, id)
  const code = fillMessage(String(rule.code), details)
  // Seen in this order: the gateway puts the code first, an operation its id.
  if (isOwn) return { requestid: id, code, message: text }
  if (rule.stage === 'match') return { code, message: text, requestid: id }
  if (rule.stage !== 'permission') return { code, requestid: id, message: text }
  return {
    code,
    requestid: id,
    message: text,
    accessdenieddetail: { requiredScopes: details.slice(0, 1) },
  }
}

/** What the gateway refuses is wrapped: the text in `sub_msg`, and once more around it. */
function toTopapiFields(
  rule: Rule,
  text: string,
  id: string,
): { readonly [name: string]: JsonValue } {
  const { code: errcode, subCode } = rule
  const wrapper = rule.wrapper ?? (subCode === undefined ? undefined : getDialect('topapi').wrapper)
  if (wrapper === undefined) return { errcode, errmsg: text, request_id: id }
  const inside = subCode === undefined ? [text] : [subCode, text]
  const errmsg = fillMessage(wrapper, inside)
  return {
    errcode,
    ...(subCode === undefined ? {} : { sub_code: subCode }),
    sub_msg: text,
    errmsg,
    request_id: id,
  }
}

function writeRefusalBody(
  dialect: Dialect,
  fields: { readonly [name: string]: JsonValue },
): string {
  if (!dialect.escapedSlash) return writeJson(fields)
  const members = Object.entries(fields).map(
    ([name, value]) =>
      `"${name}":${typeof value === 'string' ? writeEscaped(value) : writeJson(value)}`,
  )
  return `{${members.join(',')}}`
}

function makeRequestId(tenant: Tenant, nowMs: number, dialect: DialectId): string {
  if (dialect === 'plain') return ''
  return dialect === 'topapi' ? tenant.chance.requestId() : tenant.chance.requestUuid(nowMs)
}

function respond(
  tenant: Tenant,
  nowMs: number,
  dialectId: DialectId,
  answer: {
    readonly status: number
    readonly id: string
    readonly body: string
    readonly rule?: string
  },
): WireResponse {
  const dialect = getDialect(dialectId)
  const headers: [string, string][] = [
    ...Object.entries(dialect.headers),
    ['Date', toHttpDate(nowMs)],
    ['Content-Type', dialect.contentType],
  ]
  if (dialectId === 'api') {
    headers.push(['x-acs-request-id', answer.id], ['x-acs-trace-id', tenant.chance.traceId()])
  }
  if (answer.rule !== undefined && tenant.settings.ruleHeader)
    headers.push([ruleHeader, answer.rule])
  return { status: answer.status, headers, body: answer.body }
}

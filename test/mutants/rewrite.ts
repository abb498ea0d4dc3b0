import type { Operation } from '../../src/catalog/operation.js'
import type { OperationId } from '../../src/generated/types.js'
import { isSuccess } from '../../src/protocol/success.js'
import { serve, type Call, type Loose, type Parameters, type Reply, type Spoil } from './serve.js'

export type Ids = readonly OperationId[]

type Eventually<Value> = Value | Promise<Value>

type Change = (reply: Reply, call: Call) => Eventually<Partial<Reply> | undefined>

/** Rewrites what the operations answer. */
export function onReply(ids: Ids, change: Change): Spoil {
  return serve(async (call) => (isOf(ids, call) ? change(await call.answer(), call) : undefined))
}

export function isOf(ids: Ids, { operation }: Pick<Call, 'operation'>): boolean {
  return ids.some((id) => id === operation?.id)
}

export function succeeds({ operation }: Pick<Call, 'operation'>, reply: Reply): boolean {
  return operation !== undefined && isSuccess(operation.dialect, reply)
}

/** Rewrites the bodies of successes. */
export function onSuccess(ids: Ids, change: (body: Loose, call: Call) => Eventually<Loose>): Spoil {
  return onReply(ids, async (reply, call) =>
    succeeds(call, reply) ? { body: await change(reply.body, call) } : undefined,
  )
}

/** Rewrites refusals. */
export function onRefusal(ids: Ids, change: Change): Spoil {
  return onReply(ids, (reply, call) => (succeeds(call, reply) ? undefined : change(reply, call)))
}

/** Rewrites the bodies of refusals that have the code, `sub_code` before `errcode`. */
export function onCode(
  ids: Ids,
  code: string | number,
  change: (body: Loose, reply: Reply, call: Call) => Partial<Reply>,
): Spoil {
  return onRefusal(ids, (reply, call) =>
    codeOf(reply.body) === String(code) ? change(reply.body, reply, call) : undefined,
  )
}

export function codeOf(body: Loose): string {
  return String(body?.sub_code ?? body?.code ?? body?.errcode)
}

/** Rewrites `result`; the whole body where there is none. */
export function onResult(
  ids: Ids,
  change: (result: Loose, call: Call) => Eventually<Loose>,
): Spoil {
  return onSuccess(ids, async (body, call) =>
    hasResult(call) ? { ...body, result: await change(body.result, call) } : change(body, call),
  )
}

function hasResult({ operation }: Call): boolean {
  return operation?.response.properties?.['result'] !== undefined
}

/** Where each operation has its rows, below `result` or the body. */
const listNames: { readonly [Id in OperationId]?: string } = {
  'topapi.v2.user.list': 'list',
  'topapi.user.listsimple': 'list',
  'topapi.inactive.user.v2.get': 'list',
  'topapi.user.listid': 'userid_list',
  'topapi.v2.department.listsubid': 'dept_id_list',
  'topapi.v2.department.listparentbydept': 'parent_id_list',
  'topapi.v2.department.listparentbyuser': 'parent_list',
  'contact_1.0.ListEmpLeaveRecords': 'records',
}

export function listNameOf({ id }: Operation): string | undefined {
  return listNames[id as OperationId]
}

/** Rewrites the rows of an answer, or takes the list away; `listsub` has them as its result. */
export function onRows(
  ids: Ids,
  change: (rows: readonly Loose[], call: Call) => Eventually<Loose>,
): Spoil {
  return onResult(ids, async (result, call) => {
    if (Array.isArray(result)) return change(result, call)
    const name = call.operation && listNameOf(call.operation)
    if (name === undefined) return result
    const rows = await change(result[name], call)
    return rows === undefined ? without(result, name) : { ...result, [name]: rows }
  })
}

export function onRow(
  ids: Ids,
  change: (row: Loose, index: number, call: Call) => Eventually<Loose>,
): Spoil {
  return onRows(ids, (rows, call) =>
    Promise.all(rows.map((row, index) => change(row, index, call))),
  )
}

/** Rewrites requests before the honest server reads them; `undefined` leaves a parameter out. */
export function onRequest(
  ids: Ids,
  change: (parameters: Parameters, call: Call) => Eventually<Parameters | undefined>,
): Spoil {
  return serve(async (call) => {
    const changes = isOf(ids, call) ? await change(call.parameters, call) : undefined
    return changes === undefined ? undefined : call.ask(changes)
  })
}

/** Answers another question than the one that was asked, where both are right. */
export function onAccepted(
  ids: Ids,
  change: (parameters: Parameters) => Parameters | undefined,
): Spoil {
  return onReply(ids, async (reply, call) => {
    const changes = succeeds(call, reply) ? change(call.parameters) : undefined
    if (changes === undefined) return undefined
    const other = await call.ask(changes)
    return succeeds(call, other) ? other : undefined
  })
}

export function without(body: Loose, ...names: readonly string[]): Loose {
  return Object.fromEntries(Object.entries(body).filter(([name]) => !names.includes(name)))
}

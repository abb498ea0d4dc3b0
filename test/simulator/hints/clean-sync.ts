import type { CallRecord } from '../../../mock/call-record.js'
import { makeBindings } from '../../../contracts/bindings.js'
import type { Case } from '../../../contracts/cases/case.js'
import { makeCases } from '../../../contracts/cases/make-cases.js'
import { toUrl, writeRequest } from '../../../contracts/requests/request.js'
import { catalog } from '../../../src/catalog/catalog.js'
import { readJson } from '../../../src/protocol/json.js'
import type { Body } from '../../support/client.js'
import { api, leaveRecords, oapi, tokenCall, topapi, type Scene, type Sent } from './scene.js'

/** Reads everything that a contacts sync reads, each page once, and gives the log of it. */
export function syncCleanly(scene: Scene): readonly CallRecord[] {
  const calls: CallRecord[] = []
  const ask = (sent: Sent): Body => {
    const body = readJson(scene.ask(sent))
    calls.push(scene.last())
    return body
  }
  ask(tokenCall)
  const departments = [1]
  for (const id of departments) {
    const { result } = ask(topapi('v2/department/listsub', { dept_id: String(id) }))
    departments.push(...result.map(({ dept_id: child }: Body) => child))
  }
  for (const id of departments) {
    walk((cursor = 0) => ask(topapi('v2/user/list', { dept_id: id, cursor, size: 10 })).result)
    ask(topapi('user/listid', { dept_id: id }))
  }
  ask(topapi('user/count', { only_active: 'true' }))
  walk((offset = 0) => ask(topapi('inactive/user/v2/get', { ...absentees, offset })).result)
  for (let next: string | undefined = '0'; next !== undefined;) {
    next = ask(leaveRecords(`&endTime=2026-03-02T04:00:00Z&nextToken=${next}`)).nextToken
  }
  return calls
}

const absentees = { is_active: 'false', size: '7', query_date: '20260225', dept_ids: '' }

function walk(read: (position?: number) => Body): void {
  for (let position: number | undefined = 0; position !== undefined;) {
    position = read(position).next_cursor
  }
}

const secrets = { token: 'TOKEN', appKey: 'dingmock', appSecret: 'mock-secret' }

/** The plain call of every operation, as the contract kit sends it. */
export function listPlainCalls(now: number): readonly Sent[] {
  return catalog.operations.flatMap((operation) => {
    const [plain] = makeCases(operation, makeBindings(now))
    return plain === undefined ? [] : toSent(plain)
  })
}

function toSent(plain: Case): Sent {
  const { headers, ...written } = writeRequest(plain, secrets)
  return {
    ...written,
    url: toUrl(plain, { headers, ...written }, { oapi, api }),
    headers: Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
    ),
  }
}

import { callTopapi, getToken } from '../../support/client.js'
import type { App, Ask, Contact } from './app.js'

/**
 * A sync as the reports tell of it: an answer with HTTP 200 is an answer, what is not in it is not
 * there, and the log has a warning.
 */
export async function readNaively(app: App): Promise<readonly Contact[]> {
  const ask = await loginNaively(app)
  const rows = []
  for (const id of await listDepartmentsNaively(ask)) rows.push(...(await listNaively(ask, id)))
  return rows
}

export async function loginNaively({ door, key, secret }: App): Promise<Ask> {
  const token = await getToken(door, key, secret)
  return (operation, parameters) => callTopapi(door, token, operation, { ...parameters })
}

export async function listDepartmentsNaively(ask: Ask, root = 1): Promise<readonly number[]> {
  const found = [root]
  for (const id of found) {
    const { result } = await ask('topapi.v2.department.listsub', { dept_id: id })
    for (const { dept_id } of result ?? []) found.push(dept_id)
  }
  return found
}

export async function listNaively(ask: Ask, departmentId: number): Promise<readonly Contact[]> {
  const rows = []
  for (let cursor: number | undefined = 0; cursor !== undefined;) {
    const page = { dept_id: departmentId, cursor, size: 100 }
    const { result } = await ask('topapi.v2.user.list', page)
    rows.push(...(result?.list ?? []))
    cursor = result?.next_cursor
  }
  return rows
}

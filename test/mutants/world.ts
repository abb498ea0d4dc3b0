import type { Call, Loose } from './serve.js'

/** Everybody in a department, as `user/list` rows. */
export async function allMembers(call: Call, departmentId: Loose): Promise<readonly Loose[]> {
  const rows: Loose[] = []
  for (let cursor: number | undefined = 0; cursor !== undefined;) {
    const { body } = await call.askFor('topapi.v2.user.list', {
      dept_id: departmentId,
      cursor,
      size: 100,
    })
    rows.push(...(body.result?.list ?? []))
    cursor = body.result?.next_cursor
  }
  return rows
}

export async function subDepartments(call: Call, departmentId: Loose): Promise<readonly number[]> {
  const { body } = await call.askFor('topapi.v2.department.listsubid', { dept_id: departmentId })
  return body.result?.dept_id_list ?? []
}

export async function userFields(call: Call, userid: string, language = 'zh_CN'): Promise<Loose> {
  const { body } = await call.askFor('topapi.v2.user.get', { userid, language })
  return body.result ?? {}
}

/** Those who left in the window of the call, or in the month before the servers' day. */
export async function leaverIds(call: Call): Promise<readonly string[]> {
  const { body } = await call.askFor('contact_1.0.ListEmpLeaveRecords', {
    startTime: '2026-02-08T04:00:00Z',
    endTime: '2026-03-10T04:00:00Z',
    maxResults: 50,
  })
  return body.records.map(({ userId }: Loose) => userId)
}

/** The root and all below it. */
export async function allDepartments(call: Call): Promise<readonly number[]> {
  const departmentIds = [1]
  for (const id of departmentIds) departmentIds.push(...(await subDepartments(call, id)))
  return departmentIds
}

export async function departmentFields(
  call: Call,
  departmentId: Loose,
  language = 'zh_CN',
): Promise<Loose> {
  const { body } = await call.askFor('topapi.v2.department.get', {
    dept_id: departmentId,
    language,
  })
  return body.result ?? {}
}

/** The token that the honest server hands out to the app of the runs. */
export async function validToken(call: Call): Promise<string> {
  const { body } = await call.askFor('gettoken', { appkey: 'dingmock', appsecret: 'mock-secret' })
  return body.access_token
}

import type { Call } from '../server/calls.js'

export const signInRows = 100
export const leaveRows = 50

export function toMembersCall(
  name: 'list' | 'listsimple',
  departmentId: number,
  cursor: number,
  size: number,
): Call {
  const path = name === 'list' ? '/topapi/v2/user/list' : '/topapi/user/listsimple'
  return { path, body: { dept_id: departmentId, cursor, size } }
}

/** Who signed in on a working day, in the whole organisation. */
export function toSignInsCall(offset: number): Call {
  const body = { is_active: true, offset, size: signInRows, query_date: '20260227' }
  return { path: '/topapi/inactive/user/v2/get', body }
}

/** Of the 365 days before the day on which the clock stands. */
export function toLeaveRecordsCall(nextToken: string): Call {
  const query = {
    startTime: '2025-03-02T00:00:00+08:00',
    endTime: '2026-03-02T00:00:00+08:00',
    maxResults: String(leaveRows),
    nextToken,
  }
  return { path: '/v1.0/contact/empLeaveRecords', query }
}

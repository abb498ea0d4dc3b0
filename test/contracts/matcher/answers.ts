import type { OperationId } from '../../../src/generated/types.js'
import { api, getToken, oapi } from '../../support/client.js'
import { makeTestSimulator } from '../simulator-target.js'

/** What the simulator answers, as a `Response` that nobody has read. */
export interface Answers {
  readonly people: () => Promise<Response>
  readonly unknownDepartment: () => Promise<Response>
  readonly foreignToken: () => Promise<Response>
  readonly leavers: () => Promise<Response>
  readonly missingStart: () => Promise<Response>
}

export const people: OperationId = 'topapi.v2.user.list'
export const leavers: OperationId = 'contact_1.0.ListEmpLeaveRecords'

export async function makeAnswers(): Promise<Answers> {
  const simulator = makeTestSimulator()
  const token = await getToken(simulator)
  const list = (dept: number, accessToken = token) =>
    simulator.fetch(`${oapi}/topapi/v2/user/list?access_token=${accessToken}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ dept_id: dept, cursor: 0, size: 20 }),
    })
  const leave = (query: string) =>
    simulator.fetch(`${api}/v1.0/contact/empLeaveRecords?${query}`, {
      headers: { 'x-acs-dingtalk-access-token': token },
    })
  return {
    people: () => list(1),
    unknownDepartment: () => list(987_654),
    foreignToken: () => list(1, '0123456789abcdef0123456789abcdef'),
    leavers: () => leave('startTime=2026-02-10T00:00:00Z&maxResults=10'),
    missingStart: () => leave('maxResults=10'),
  }
}

export interface Row {
  [name: string]: unknown
}

/** A page of people, each row changed. */
export async function spoilPeople(
  answers: Answers,
  change: (row: Row) => Row,
): Promise<{ readonly status: number; readonly headers: Headers; readonly body: string }> {
  const { status, headers, text } = await read(await answers.people())
  const body = JSON.parse(text) as { readonly result: { list: Row[] } }
  body.result.list = body.result.list.map(change)
  return { status, headers, body: JSON.stringify(body) }
}

export async function read(
  response: Response,
): Promise<{ readonly status: number; readonly headers: Headers; readonly text: string }> {
  return { status: response.status, headers: response.headers, text: await response.text() }
}

import { callApi, callTopapi, getToken, readBody, type Body } from '../../support/client.js'
import type { App, Ask, Contact } from './app.js'

export interface CarefulOptions {
  /** Lets as many milliseconds pass before a call is repeated. Default: none do. */
  readonly wait?: (ms: number) => unknown
}

/**
 * Everybody that the app may see, each person once. All of them or none: what cannot be read is an
 * error, with DingTalk's code in its message.
 */
export async function readCarefully(
  app: App,
  options: CarefulOptions = {},
): Promise<ReadonlyMap<string, Contact>> {
  const ask = await loginCarefully(app, options)
  const people = new Map<string, Contact>()
  for (const id of await listDepartmentsCarefully(ask, await listRoots(app))) {
    for (const contact of await listCarefully(ask, id)) people.set(contact.userid, contact)
  }
  return people
}

/** Renews a token that has ended, and repeats what DingTalk asks to repeat. */
export async function loginCarefully(
  { door, key, secret }: App,
  { wait = () => undefined }: CarefulOptions = {},
): Promise<Ask> {
  const login = async (): Promise<string> => {
    const token = await getToken(door, key, secret)
    if (!token) throw new Error('DingTalk gave no token')
    return token
  }
  let token = await login()

  async function ask(operation: string, parameters: object, tries: number): Promise<Body> {
    const body = await orBroken(callTopapi(door, token, operation, { ...parameters }))
    const code = codeOf(body)
    if (code === '0') return body
    if (tries === 1 || !repeatable.has(code))
      throw new Error(`refused with ${code}: ${body.errmsg}`)
    if (code === '40014') token = await login()
    else await wait(1000)
    return ask(operation, parameters, tries - 1)
  }
  return (operation, parameters) => ask(operation, parameters, 4)
}

/** A token that has ended, a busy DingTalk, too many calls, no answer of the API. */
const repeatable: ReadonlySet<string> = new Set(['40014', '-1', '90002', '90018', 'broken'])

/** Of a wrapped refusal the inner one, which says what it is about. */
export function codeOf(body: Body): string {
  return String(body.sub_code ?? body.errcode ?? 'broken')
}

/** No answer, or none of the API. */
async function orBroken(answer: Promise<Body>): Promise<Body> {
  return answer.catch((error: unknown) => ({ errmsg: String(error) }))
}

/** Departments that the app may see with all below them. */
export async function listRoots({ door, key, secret }: App): Promise<readonly number[]> {
  const token = await getToken(door, key, secret)
  const url = `https://oapi.dingtalk.com/auth/scopes?access_token=${token}`
  const body = await readBody(await door.fetch(url))
  if (codeOf(body) !== '0') throw new Error(`auth/scopes refused with ${codeOf(body)}`)
  return body.auth_org_scopes.authed_dept
}

/** Special address books have ids below zero, and no people to ask for. */
export async function listDepartmentsCarefully(
  ask: Ask,
  roots: readonly number[] = [1],
): Promise<ReadonlySet<number>> {
  const found = new Set(roots)
  for (const id of found) {
    const { result } = await ask('topapi.v2.department.listsub', { dept_id: id })
    for (const { dept_id } of result) if (dept_id > 0) found.add(dept_id)
  }
  return found
}

export async function listCarefully(ask: Ask, departmentId: number): Promise<readonly Contact[]> {
  const rows = []
  for (let cursor: number | undefined = 0; cursor !== undefined;) {
    const page = { dept_id: departmentId, cursor, size: 100 }
    const { result } = await ask('topapi.v2.user.list', page)
    rows.push(...result.list)
    cursor = result.has_more ? result.next_cursor : undefined
  }
  return rows
}

/** User ids of those who left in a window of time, as texts of ISO 8601. */
export async function listLeavers(
  { door, key, secret }: App,
  window: { readonly startTime: string; readonly endTime: string },
): Promise<readonly string[]> {
  const token = await getToken(door, key, secret)
  const query = { ...window, nextToken: '0', maxResults: '50' }
  const response = await callApi(door, token, '/v1.0/contact/empLeaveRecords', query)
  const { records } = await readBody(response)
  return records.map(({ userId }: Body) => userId)
}

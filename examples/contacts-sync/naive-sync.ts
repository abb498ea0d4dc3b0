/**
 * A contacts sync that works on the day it is written. Each of its mistakes stands in the tracker of
 * some real project; the links say which.
 */
import { takeOver, type Accounts, type App, type Contact } from './accounts.js'

const host = 'https://oapi.dingtalk.com'

interface Page {
  readonly result?: { readonly list?: readonly Contact[] }
  readonly has_more?: boolean
  readonly next_cursor?: number
}

export function makeNaiveSync({ appKey, appSecret, send = fetch }: App) {
  let token: string | undefined

  async function logIn(): Promise<string> {
    const credentials = new URLSearchParams({ appkey: appKey, appsecret: appSecret })
    const response = await send(`${host}/gettoken?${credentials}`)
    return ((await response.json()) as { access_token: string }).access_token
  }

  async function post<Body>(path: string, body: object): Promise<Body> {
    // Kept for good, but a token lives for two hours: https://github.com/ClouGence/open-cdm/issues/342
    token ??= await logIn()
    const url = `${host}/topapi/${path}?access_token=${token}`
    const headers = { 'Content-Type': 'application/json' }
    const response = await send(url, { method: 'POST', headers, body: JSON.stringify(body) })
    // Refusals have status 200 too: https://github.com/ohdarling/virtual-ldap/issues/19
    // So have those for 20 calls in a second: https://github.com/dataelement/Clawith/issues/373
    if (!response.ok) throw new Error(`DingTalk answered ${response.status}`)
    return (await response.json()) as Body
  }

  async function listPeople(departmentId: number): Promise<readonly Contact[]> {
    const people: Contact[] = []
    let page: Page = { has_more: true, next_cursor: 0 }
    // Both stand in result: https://github.com/opsre/go-ldap-admin/issues/65
    while (page.has_more === true) {
      page = await post('v2/user/list', {
        dept_id: departmentId,
        cursor: page.next_cursor,
        size: 100,
      })
      // No list is taken for nobody: https://github.com/open-ace/open-ace/issues/3020
      people.push(...(page.result?.list ?? []))
    }
    return people
  }

  return async function sync(accounts: Accounts): Promise<void> {
    const people: Contact[] = []
    const departmentIds = [1]
    for (const id of departmentIds) {
      const children = await post<{ result?: { dept_id: number }[] }>('v2/department/listsub', {
        dept_id: id,
      })
      departmentIds.push(...(children.result ?? []).map((child) => child.dept_id))
      people.push(...(await listPeople(id)))
    }
    takeOver(people, accounts)
  }
}

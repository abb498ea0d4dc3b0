/** A contacts sync as an app would write it: it knows DingTalk, and nothing of any simulator. */

export interface Contact {
  readonly userid: string
  readonly name: string
  readonly dept_id_list: readonly number[]
}

type Fetch = (url: string, init?: RequestInit) => Promise<Response>

const host = 'https://oapi.dingtalk.com'

export async function syncContacts(
  appKey: string,
  appSecret: string,
  send: Fetch = fetch,
): Promise<ReadonlyMap<string, Contact>> {
  const query = new URLSearchParams({ appkey: appKey, appsecret: appSecret })
  const { access_token } = await read<{ access_token: string }>(
    await send(`${host}/gettoken?${query}`),
  )
  const call = async <Result>(path: string, body: object): Promise<Result> => {
    const url = `${host}/topapi/${path}?access_token=${access_token}`
    const headers = { 'Content-Type': 'application/json' }
    const response = await send(url, { method: 'POST', headers, body: JSON.stringify(body) })
    return (await read<{ result: Result }>(response)).result
  }

  const contacts = new Map<string, Contact>()
  const departments = [1]
  for (const departmentId of departments) {
    const children = await call<{ dept_id: number }[]>('v2/department/listsub', {
      dept_id: departmentId,
    })
    departments.push(...children.map((child) => child.dept_id))
    for (let cursor: number | undefined = 0; cursor !== undefined;) {
      const page: { list: Contact[]; next_cursor?: number } = await call('v2/user/list', {
        dept_id: departmentId,
        cursor,
        size: 100,
      })
      for (const contact of page.list) contacts.set(contact.userid, contact)
      cursor = page.next_cursor
    }
  }
  return contacts
}

/** The old host answers errors with status 200: only errcode tells. */
async function read<Body>(response: Response): Promise<Body> {
  const body = (await response.json()) as Body & { errcode: number; errmsg: string }
  if (body.errcode !== 0) throw new Error(`DingTalk refused with ${body.errcode}: ${body.errmsg}`)
  return body
}

/** The same sync, which takes an answer for what it is, and changes nothing before it has them all. */
import { takeOver, type Accounts, type App, type Contact } from './accounts.js'

const host = 'https://oapi.dingtalk.com'
const pause = async (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** Refusals that pass: busy, too many calls in a second, too many calls of everybody. */
const passing: ReadonlySet<string> = new Set(['-1', '90018', '90002'])
const badToken = '40014'
const maximumTries = 6

interface Answer {
  readonly errcode: number
  readonly errmsg: string
  readonly sub_code?: string
}

interface Page {
  readonly list: readonly Contact[]
  readonly has_more: boolean
  readonly next_cursor?: number
}

export function makeCarefulSync({ appKey, appSecret, send = fetch, wait = pause }: App) {
  let token: string | undefined

  async function logIn(): Promise<string> {
    const credentials = new URLSearchParams({ appkey: appKey, appsecret: appSecret })
    const answer = await read<{ access_token: string }>(
      await send(`${host}/gettoken?${credentials}`),
    )
    if (answer.errcode !== 0) throw new Error(explain('gettoken', answer))
    return answer.access_token
  }

  async function call<Result>(path: string, body: object): Promise<Result> {
    const headers = { 'Content-Type': 'application/json' }
    const init = { method: 'POST', headers, body: JSON.stringify(body) }
    for (let tries = 1; ; tries += 1) {
      token ??= await logIn()
      const url = `${host}/topapi/${path}?access_token=${token}`
      const answer = await read<{ result: Result }>(await send(url, init))
      if (answer.errcode === 0) return answer.result
      const code = codeOf(answer)
      const isPassing = passing.has(code) || code === badToken
      if (!isPassing || tries === maximumTries) throw new Error(explain(path, answer))
      if (code === badToken) token = undefined
      else await wait(1000 * tries)
    }
  }

  async function listPeople(departmentId: number): Promise<readonly Contact[]> {
    const people: Contact[] = []
    for (let cursor: number | undefined = 0; cursor !== undefined;) {
      const page: Page = await call('v2/user/list', {
        dept_id: departmentId,
        cursor,
        size: 100,
        contain_access_limit: true, // else people of whom not all may know are left out
      })
      people.push(...page.list)
      cursor = page.has_more ? page.next_cursor : undefined
    }
    return people
  }

  return async function sync(accounts: Accounts): Promise<void> {
    const people: Contact[] = []
    const departmentIds = [1]
    for (const id of departmentIds) {
      const children = await call<{ dept_id: number }[]>('v2/department/listsub', { dept_id: id })
      departmentIds.push(...children.map((child) => child.dept_id))
      people.push(...(await listPeople(id)))
    }
    takeOver(people, accounts)
  }
}

async function read<Body>(response: Response): Promise<Body & Answer> {
  return (await response.json()) as Body & Answer
}

/** The old host answers refusals with status 200, and wraps most of them in an 88. */
function codeOf({ errcode, sub_code: subCode }: Answer): string {
  return errcode === 88 && subCode !== undefined ? subCode : String(errcode)
}

function explain(path: string, answer: Answer): string {
  return `DingTalk refused ${path} with ${codeOf(answer)}: ${answer.errmsg}`
}

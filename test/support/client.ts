import { readJson } from '../../src/protocol/json.js'

export const oapi = 'https://oapi.dingtalk.com'
export const api = 'https://api.dingtalk.com'

/** Whatever answers requests: a door, a simulator, the global fetch. */
export interface Fetcher {
  fetch(url: string, init?: RequestInit): Promise<Response>
}

// oxlint-disable-next-line typescript/no-explicit-any -- bodies are judged by the tests that read them
export type Body = any

export async function readBody(response: Response): Promise<Body> {
  return readJson(await response.text())
}

export async function getToken(
  door: Fetcher,
  key = 'dingmock',
  secret = 'mock-secret',
): Promise<string> {
  const response = await door.fetch(`${oapi}/gettoken?appkey=${key}&appsecret=${secret}`)
  return (await readBody(response)).access_token
}

/** How a client writes the body of a topapi call, and where it puts the token. */
export type Style = 'json' | 'json with texts' | 'form' | 'form with token'

export async function postTopapi(
  door: Fetcher,
  token: string,
  operation: string,
  parameters: { readonly [name: string]: unknown },
  style: Style = 'json',
): Promise<Response> {
  const path = `${oapi}/${operation.replaceAll('.', '/')}`
  const url = style === 'form with token' ? path : `${path}?access_token=${token}`
  return door.fetch(url, toInit(style, token, parameters))
}

export async function callTopapi(...call: Parameters<typeof postTopapi>): Promise<Body> {
  return readBody(await postTopapi(...call))
}

function toInit(
  style: Style,
  token: string,
  parameters: { readonly [name: string]: unknown },
): RequestInit {
  const texts = Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [name, String(value)]),
  )
  if (style === 'json' || style === 'json with texts') {
    const body = JSON.stringify(style === 'json' ? parameters : texts)
    return { method: 'POST', headers: { 'Content-Type': 'application/json;charset=UTF-8' }, body }
  }
  const body = new URLSearchParams(style === 'form' ? texts : { access_token: token, ...texts })
  return { method: 'POST', body }
}

export async function callApi(
  door: Fetcher,
  token: string,
  path: string,
  query: { readonly [name: string]: string } = {},
): Promise<Response> {
  const url = `${api}${path}?${new URLSearchParams(query)}`
  return door.fetch(url, { headers: { 'x-acs-dingtalk-access-token': token } })
}

export async function postApi(door: Fetcher, path: string, body: object): Promise<Response> {
  const headers = { 'Content-Type': 'application/json' }
  return door.fetch(`${api}${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
}

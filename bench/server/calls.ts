import { openConnection, type Answer } from './connection.js'
import type { Server } from './server.js'

/** A call without its token. */
export interface Call {
  readonly path: string
  /** Sent as JSON by POST; without it the call is a GET of the new API. */
  readonly body?: object
  readonly query?: { readonly [name: string]: string }
}

export interface Caller {
  readonly token: string
  /** The time and the body of a call that must succeed. @throws {Error} when it does not */
  ask(call: Call): Promise<Timed>
  close(): void
}

export interface Timed {
  readonly ms: number
  /** `result` of the old API, the body itself of the new one. */
  readonly result: unknown
}

/** A page of either API. */
export interface Page {
  readonly list?: readonly unknown[]
  readonly records?: readonly unknown[]
  readonly has_more?: boolean
  readonly next_cursor?: number
  readonly nextToken?: string
}

const tokenPath = '/gettoken?appkey=dingmock&appsecret=mock-secret'

/** Opens a connection and asks for a token, as every client does first. Express gives none. */
export async function openCaller(server: Server): Promise<Caller> {
  const connection = await openConnection(server.port)
  const head = Buffer.from(`GET ${tokenPath} HTTP/1.1\r\nHost: 127.0.0.1:${server.port}\r\n\r\n`)
  const { access_token: token = '' } = readBody(await connection.ask(head))
  return {
    token,
    async ask(call) {
      const answer = await connection.ask(toBytes(call, token, server.port))
      const body = readBody(answer)
      return { ms: answer.ms, result: call.body === undefined ? body : body.result }
    },
    close: () => connection.close(),
  }
}

/** @throws {Error} when the page has other rows than it must have */
export async function askPage(
  caller: Caller,
  call: Call,
  rowCount?: number,
): Promise<Timed & Page> {
  const { ms, result } = await caller.ask(call)
  const page = result as Page
  const rows = page.list ?? page.records
  if (rows === undefined || (rowCount !== undefined && rows.length !== rowCount)) {
    throw new Error(`${call.path}: ${rows?.length} rows instead of ${rowCount}`)
  }
  return { ...page, ms, result }
}

interface Body {
  readonly errcode?: number
  readonly access_token?: string
  readonly result?: unknown
  readonly records?: unknown
}

function readBody({ status, body }: Answer): Body {
  const read = JSON.parse(body) as Body
  if (status === 200 && (read.errcode === 0 || read.records !== undefined)) return read
  throw new Error(`a wrong answer, HTTP ${status}: ${body.slice(0, 500)}`)
}

function toBytes({ path, body, query = {} }: Call, token: string, port: number): Buffer {
  const host = `Host: 127.0.0.1:${port}`
  if (body === undefined) {
    const target = `${path}?${new URLSearchParams(query)}`
    const header = `x-acs-dingtalk-access-token: ${token}`
    return Buffer.from(`GET ${target} HTTP/1.1\r\n${host}\r\n${header}\r\n\r\n`)
  }
  const json = JSON.stringify(body)
  const headers = `Content-Type: application/json\r\nContent-Length: ${Buffer.byteLength(json)}`
  const target = `${path}?access_token=${token}`
  return Buffer.from(`POST ${target} HTTP/1.1\r\n${host}\r\n${headers}\r\n\r\n${json}`)
}

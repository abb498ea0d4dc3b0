import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { api, getToken, readBody } from '../support/client.js'
import { doors, type Door } from '../support/doors.js'
import { readFolder } from '../support/read-folder.js'
import type { Exchange } from './exchange.js'

const tables = await readFolder<readonly Exchange[]>(new URL('exchanges/', import.meta.url))
const exchanges = [...tables.values()].flat()

const contentTypes = {
  plain: 'application/json',
  topapi: 'application/json;charset=UTF-8',
  api: 'application/json;charset=utf-8',
}

function toDialect(url: string): keyof typeof contentTypes {
  if (url.includes('/topapi/')) return 'topapi'
  return url.startsWith(api) && url.includes('/v1.0/') ? 'api' : 'plain'
}

describe.each(Object.entries(doors))('through %s, the simulator', (doorName, open) => {
  const here = exchanges.filter((exchange) => exchange.doors?.includes(doorName) ?? true)
  let door: Door
  let token: string
  beforeAll(async () => {
    door = await open()
    token = await getToken(door)
  })
  afterAll(() => door.close())

  it.each(here.map((exchange) => [exchange.title, exchange] as const))(
    '%s',
    async (_title, exchange) => {
      const { url, init } = withToken(exchange, token)
      const response = await door.fetch(url, init)
      const body = await readBody(response)
      expect(body).toEqual(exchange.body)
      if (exchange.keys !== undefined) expect(Object.keys(body)).toEqual(exchange.keys)
      expect(response.status).toBe(exchange.status ?? 200)
      expect(response.headers.get('content-type')).toBe(contentTypes[toDialect(exchange.url)])
      expect(response.headers.get('x-dingtalk-mock-rule')).toBe(exchange.rule ?? null)
      expect(response.headers.get('server')).toBe('DingTalk/1.0.0')
    },
  )
})

function withToken({ url, init }: Exchange, token: string): { url: string; init: RequestInit } {
  const fill = (text: string): string => text.replace('TOKEN', token)
  const headers = Object.entries(init?.headers ?? {}).map(([name, value]) => [name, fill(value)])
  const body =
    init?.body instanceof URLSearchParams
      ? new URLSearchParams(fill(init.body.toString()))
      : init?.body
  return {
    url: fill(url),
    init: { ...init, headers: Object.fromEntries(headers), ...(body ? { body } : {}) },
  }
}

import { expect, it } from 'vitest'
import { isLoopback, nameOf, readHosts } from '../../contracts/cli/flags.js'
import { makeProgressLine } from '../../contracts/cli/progress.js'

const com = { oapi: 'https://oapi.dingtalk.com', api: 'https://api.dingtalk.com' }
const io = { oapi: 'https://oapi.dingtalk.io', api: 'https://api.dingtalk.io' }
const own = { oapi: 'http://a:1', api: 'http://b:2/to' }

it.each([
  ['one URL stands for both', 'http://a:1/', {}, { oapi: 'http://a:1', api: 'http://a:1' }],
  ['one URL may have a path', 'http://a/to/', {}, { oapi: 'http://a/to', api: 'http://a/to' }],
  ['two hosts need no URL', undefined, own, own],
  ['a host beats the URL', 'http://a:1', { api: own.api }, own],
  ['the old host of the vendor brings the new one', com.oapi, {}, com],
  ['the new host of the vendor brings the old one', com.api, {}, com],
  ['so it is abroad', `${io.oapi}/`, {}, io],
  ['so it is with a flag', undefined, { api: io.api }, io],
  ['so it is in capitals', 'https://OAPI.dingtalk.com', {}, com],
  [
    'a host beats the one of the vendor',
    com.oapi,
    { api: 'http://b' },
    { oapi: com.oapi, api: 'http://b' },
  ],
])('%s', (_, baseUrl, flags, hosts) => {
  expect(readHosts(baseUrl, flags)).toEqual(hosts)
})

it.each([
  ['http://localhost:1', true],
  ['http://a.localhost', true],
  ['http://127.0.0.1:7878', true],
  ['http://127.1.2.3', true],
  ['http://[::1]:80', true],
  ['http://localhost.example.com', false],
  ['http://127.0.0.1.example.com', false],
  ['http://10.0.0.1', false],
  [com.oapi, false],
])('whether %s is this machine: %s', (url, isIt) => {
  expect(isLoopback({ oapi: url, api: url })).toBe(isIt)
  expect(isLoopback({ oapi: 'http://localhost', api: url })).toBe(isIt)
})

it('a target has the name of its hosts', () => {
  expect([nameOf(own), nameOf({ oapi: 'http://a', api: 'http://a' })]).toEqual([
    'http://a:1 and http://b:2/to',
    'http://a',
  ])
})

it('progress is one line, within its terminal; and nothing where nobody watches', () => {
  const told: string[] = []
  const tell = (text: string) => void told.push(text)
  const step = { step: 'operation', id: 'topapi.v2.user.list', index: 0, total: 2 } as const
  const quiet = makeProgressLine({ watchedWidth: undefined, tell })
  quiet.show(step)
  quiet.clear()
  expect(told).toEqual([])
  const line = makeProgressLine({ watchedWidth: 20, tell })
  line.show(step)
  line.clear()
  expect(told).toEqual(['\r\u001b[2Koperation 1 of 2  t', '\r\u001b[2K'])
})

import { once } from 'node:events'
import express from 'express'
import { afterEach, describe, expect, it } from 'vitest'
import { maximumControlBytes } from '../../mock/control/request.js'
import { expressHandlers } from '../../mock/transports/express.js'
import { listen } from '../../mock/transports/server.js'
import { createSimulator, type Listening, type ListenOptions } from '../../src/entries/index.js'
import { makeControls } from './make-controls.js'

const simulator = createSimulator()
const path = '/_dingtalk-mock/v1'

const open: Listening[] = []
afterEach(() => Promise.all(open.splice(0).map((listening) => listening.close())))

async function start(options: ListenOptions = {}): Promise<Listening> {
  const listening = await listen(simulator, options, makeControls())
  open.push(listening)
  return listening
}

describe('a server of our own', () => {
  it('answers for the control API and for the vendor, on one port', async () => {
    const { url } = await start()
    const made = await fetch(`${url}${path}/tenants/default/faults`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ fault: 'qps-app' }),
    })
    expect(made.status).toBe(201)
    expect(await made.json()).toMatchObject({ faults: [{ id: 'fault-1' }] })
    const token = await fetch(`${url}/gettoken?appkey=dingmock&appsecret=mock-secret`)
    expect(await token.json()).toMatchObject({ errcode: 0 })
  })

  it.each(['/_dingtalk-mockery', '/x/_dingtalk-mock/v1/tenants', '//_dingtalk-mock/v1/'])(
    'leaves %s to the vendor',
    async (other) => {
      const { url } = await start()
      const response = await fetch(url + other)
      expect(response.headers.get('server')).toBe('DingTalk/1.0.0')
    },
  )

  it('without controls it has no such paths', async () => {
    const listening = await listen(simulator)
    open.push(listening)
    const response = await fetch(`${listening.url}${path}/tenants`)
    expect(response.headers.get('server')).toBe('DingTalk/1.0.0')
  })

  it('answers HEAD without a body', async () => {
    const { url } = await start()
    const response = await fetch(`${url}${path}/tenants`, { method: 'HEAD' })
    expect(response.status).toBe(200)
    expect(await response.text()).toBe('')
  })

  it('takes a body of the greatest length, and refuses a longer one', async () => {
    const { url } = await start()
    const send = (length: number) =>
      fetch(`${url}${path}/tenants/default/clock/advance`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ by: 1 }).padEnd(length),
      })
    expect((await send(maximumControlBytes)).status).toBe(200)
    expect((await send(maximumControlBytes + 1)).status).toBe(413)
  })
})

describe('the token', () => {
  it('is asked for on no address that only this machine reaches', async () => {
    expect((await start()).controlToken).toBeUndefined()
    expect((await start({ host: 'localhost' })).controlToken).toBeUndefined()
  })

  it('is made up for every other address, anew each time', async () => {
    const [one, two] = await Promise.all([start({ host: '0.0.0.0' }), start({ host: '0.0.0.0' })])
    expect(one.controlToken).toMatch(/^[\w-]{32}$/)
    expect(two.controlToken).not.toBe(one.controlToken)
    const url = `http://127.0.0.1:${one.port}${path}/tenants`
    expect((await fetch(url)).status).toBe(401)
    const headers = { Authorization: `Bearer ${one.controlToken}` }
    expect((await fetch(url, { headers })).status).toBe(200)
  })

  it('is the given one, wherever the server listens', async () => {
    const { url, controlToken } = await start({ controlToken: 'ours' })
    expect(controlToken).toBe('ours')
    expect((await fetch(`${url}${path}/tenants`)).status).toBe(401)
  })
})

async function serve(
  options: Parameters<typeof expressHandlers>[1],
  ...before: readonly express.RequestHandler[]
) {
  const app = express()
  for (const handler of before) app.use(handler)
  const server = app.use('/dingtalk', expressHandlers(simulator, options)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  const close = () => new Promise<void>((resolve) => void server.close(() => resolve()))
  open.push({ url: `http://127.0.0.1:${port}/dingtalk`, port, close })
  return open.at(-1)?.url ?? ''
}

describe('inside the Express application of somebody else', () => {
  it('is there when asked for, and not else', async () => {
    const [without, beside] = await Promise.all([
      serve({}),
      serve({ control: makeControls(), controlToken: 'ours' }),
    ])
    expect((await fetch(`${without}${path}/tenants`)).headers.get('server')).toBe('DingTalk/1.0.0')
    expect((await fetch(`${beside}${path}/tenants`)).status).toBe(401)
    const headers = { Authorization: 'Bearer ours' }
    expect((await fetch(`${beside}${path}/tenants`, { headers })).status).toBe(200)
    expect(await (await fetch(`${beside}/gettoken`)).json()).toMatchObject({ errcode: 40035 })
  })

  it('takes a body that somebody has read before', async () => {
    const url = await serve({ control: makeControls() }, express.json())
    const response = await fetch(`${url}${path}/tenants/default/clock/advance`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{"by":"2h"}',
    })
    expect(await response.json()).toMatchObject({ now: '2026-03-01T03:30:00.000Z' })
  })
})

import { once } from 'node:events'
import { connect } from 'node:net'
import express from 'express'
import { expect, it, vi } from 'vitest'
import { expressHandlers } from '../../src/entries/express.js'
import { createSimulator } from '../../src/entries/index.js'
import { sendRaw } from '../support/raw-socket.js'

const close = 'Host: 127.0.0.1\r\nConnection: close\r\n'

it('refuses a busy port in one sentence', async () => {
  const simulator = createSimulator()
  const { port } = await simulator.listen()
  await expect(simulator.listen({ port })).rejects.toMatchObject({
    code: 'ERR_LISTEN',
    message: `127.0.0.1:${port} is busy; stop the other program, or choose another port (0 takes any free one)`,
  })
  await simulator.close()
})

it('answers inside the Express application of somebody else', async () => {
  const simulator = createSimulator()
  const server = express().use('/dingtalk', expressHandlers(simulator)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address() as { port: number }
  const response = await fetch(`http://127.0.0.1:${address.port}/dingtalk/gettoken`)
  expect(await response.json()).toEqual({ errcode: 40035, errmsg: '缺少参数 corpid or appkey' })
  server.closeAllConnections()
  server.close()
})

it('tells a fault without a rule with status 500 and no stack', async () => {
  const broken = createSimulator({ fault: () => 'system-bussy' })
  const listening = await broken.listen()
  const response = await fetch(`${listening.url}/topapi/user/count`, { method: 'POST' })
  expect(response.status).toBe(500)
  expect(await response.text()).toBe(
    'dingtalk-mock: topapi.user.count has no rule "system-bussy". Did you mean "system-busy"?\n',
  )
  await broken.close()
})

it('tells an error of a hook with status 500 and no stack', async () => {
  const broken = createSimulator({
    onCall: () => {
      throw new TypeError('in the hook')
    },
  })
  const listening = await broken.listen()
  const response = await fetch(`${listening.url}/gettoken`)
  expect(response.status).toBe(500)
  expect(await response.text()).toBe(
    'dingtalk-mock failed, in a hook of yours or by a bug of its own: in the hook\n',
  )
  await broken.close()
})

it('does not log a call whose client went away before it was read', async () => {
  const calls: string[] = []
  const watched = createSimulator({ onCall: ({ target }) => calls.push(target) })
  const listening = await watched.listen()
  const socket = connect(listening.port, '127.0.0.1')
  await once(socket, 'connect')
  const head = `POST /topapi/aborted HTTP/1.1\r\n${close}Content-Length: 100\r\n\r\nhalf`
  await new Promise((resolve) => socket.write(head, resolve))
  socket.destroy()
  await sendRaw(listening.port, `GET /gettoken HTTP/1.1\r\n${close}\r\n`)
  await watched.close()
  expect(calls).toEqual(['/gettoken'])
})

it('closes kept connections after the answer under way', async () => {
  const closing = createSimulator()
  const listening = await closing.listen()
  const socket = connect(listening.port, '127.0.0.1')
  let received = ''
  socket.on('data', (data) => (received += String(data)))
  // The first byte of a second request keeps the connection from being idle.
  socket.write('GET /one HTTP/1.1\r\nHost: x\r\n\r\nG')
  await once(socket, 'data')
  const closed = closing.close()
  socket.write('ET /two HTTP/1.1\r\nHost: x\r\n\r\n')
  await Promise.all([closed, once(socket, 'close')])
  expect(received.match(/^Connection: .*(?=\r)/gm)).toEqual([
    'Connection: keep-alive',
    'Connection: close',
  ])
})

it('closes connections that have asked for nothing', async () => {
  const closing = createSimulator()
  const { port } = await closing.listen()
  const silent = connect(port, '127.0.0.1')
  await once(silent, 'connect')
  // Accepted in their order.
  await sendRaw(port, `GET /gettoken HTTP/1.1\r\n${close}\r\n`)
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  await Promise.all([closing.close(), once(silent, 'close')])
  expect(vi.getTimerCount(), 'left over of its patience').toBe(0)
  vi.useRealTimers()
})

it.each([
  ['head', 'POST /topapi/user/count HTTP/1.1\r\nHost:'],
  ['body', `POST /topapi/user/count HTTP/1.1\r\n${close}Content-Length: 100\r\n\r\nhalf`],
])('gives up a request that hangs in its %s', async (_, half) => {
  const patient = createSimulator()
  const { port } = await patient.listen({ requestTimeoutMs: 20 })
  expect(await sendRaw(port, half)).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/)
  await patient.close()
})

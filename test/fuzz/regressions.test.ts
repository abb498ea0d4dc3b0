import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSimulator, type Simulator } from '../../src/entries/index.js'
import { sendAndEnd } from '../support/raw-socket.js'

let simulator: Simulator
let port: number
beforeAll(async () => {
  simulator = createSimulator()
  port = (await simulator.listen()).port
})
afterAll(() => simulator.close())

const host = 'Host: 127.0.0.1\r\n'

/** The answers in their order: an errcode, or the status line where there is no body. */
async function ask(...pieces: readonly (string | Uint8Array)[]): Promise<readonly string[]> {
  const raw = (await sendAndEnd(port, ...pieces)).toString()
  expect(raw).not.toMatch(/<html/i)
  return raw.match(/(?<="errcode":)\d+|HTTP\/1\.1 400 Bad Request/g) ?? []
}

describe('a target that no router can read gets the answer of the dialect', () => {
  it.each(['http://[', 'http://[::1', 'x://y', 'x://y/topapi/user/count'])('%s', async (target) => {
    expect(await ask(`GET ${target} HTTP/1.1\r\n${host}\r\n`)).toEqual(['404'])
  })
})

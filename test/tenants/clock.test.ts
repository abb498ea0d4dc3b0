import { describe, expect, it } from 'vitest'
import { makeTenantClock } from '../../mock/tenants/clock.js'
import { makeSimulator } from '../../mock/simulator.js'
import { createSimulator } from '../../src/entries/index.js'
import { callTopapi, getToken, oapi, readBody } from '../support/client.js'

const start = '2026-03-01T08:59:59+08:00'

/** Of an environment, what no clock hangs on. */
const still = {
  elapsedMs: () => 0,
  randomBytes: (size: number) => new Uint8Array(size),
  later: () => () => undefined,
}

function makeFrozen() {
  return createSimulator({ organization: 'tiny', clock: start, freezeClock: true })
}

describe('the clock of a tenant', () => {
  it('runs on from where it starts', () => {
    let realMs = 1000
    const clock = makeTenantClock(() => realMs, { startMs: 50_000, isFrozen: false })
    realMs += 10
    expect(clock.now()).toBe(50_010)
    clock.moveTo(60_000)
    realMs += 5
    expect(clock.now()).toBe(60_005)
  })

  it('stands still while it is frozen, is moved all the same, and then runs on from there', () => {
    let realMs = 1000
    const clock = makeTenantClock(() => realMs, { startMs: 50_000, isFrozen: false })
    clock.freeze()
    realMs += 10
    expect([clock.now(), clock.isFrozen]).toEqual([50_000, true])
    clock.moveTo(51_000)
    clock.resume()
    realMs += 7
    expect([clock.now(), clock.isFrozen]).toEqual([51_007, false])
  })

  it('is moved by durations and to times, and says where it stands', () => {
    const { clock } = makeFrozen()
    expect(clock.advance('2h')).toEqual({ now: '2026-03-01T02:59:59.000Z', isFrozen: true })
    expect(clock.advance(500).now).toBe('2026-03-01T02:59:59.500Z')
    expect(clock.set('2026-03-02T00:00:00Z').now).toBe('2026-03-02T00:00:00.000Z')
    expect(clock.set('2026-03-02T00:00:00Z')).toEqual(clock.state())
    expect(clock.state().now).toBe('2026-03-02T00:00:00.000Z')
  })

  it.each([
    ['a time before its present', 'set', '2026-02-28T00:00:00Z', 'its clock goes forward only'],
    ['a time without zone', 'set', '2026-03-02T00:00:00', 'write 2026-03-02T00:00:00+08:00'],
    ['no time', 'set', 'tomorrow', 'no time "tomorrow"'],
    ['nothing', 'set', undefined, 'to: expected a time'],
    ['no duration', 'advance', '2 hours', 'by: no duration "2 hours"; write milliseconds'],
    ['a longer duration than a clock moves', 'advance', '36601d', 'at most 36600d'],
    ['a duration back', 'advance', -5, 'by: no duration "-5"'],
    ['something else', 'advance', {}, 'by: no duration a value of type object'],
  ] as const)('refuses %s, and stays where it is', (_, verb, value, message) => {
    const { clock } = makeFrozen()
    expect(() => clock[verb](value as never)).toThrow(message)
    expect(clock.state().now).toBe('2026-03-01T00:59:59.000Z')
  })

  it('goes on while it is moved, so that a time that has just passed is its present', () => {
    let realMs = 1000
    const clock = makeTenantClock(() => realMs++, { startMs: 50_000, isFrozen: false })
    clock.moveTo(clock.now())
    clock.moveTo(50_000)
    expect(clock.now()).toBeGreaterThan(50_000)
    const { clock: moved } = makeSimulator({}, { ...still, now: () => realMs++ })
    const nowMs = Date.parse(moved.state().now)
    expect(Date.parse(moved.advance(0).now)).toBeGreaterThan(nowMs)
  })

  it('does not go beyond where clocks end', () => {
    const { clock } = makeFrozen()
    const last = { now: '+010889-08-02T05:31:50.655Z', isFrozen: true }
    expect(clock.set(2 ** 48 - 1)).toEqual(last)
    expect(() => clock.advance(1)).toThrow('by: "1" leads beyond +010889-08-02T05:31:50.655Z')
    expect(() => clock.set(2 ** 48)).toThrow('no time "281474976710656"')
    expect(clock.advance(0)).toEqual(last)
  })

  it('rules tokens, and the data of a day from 09:00 in Shanghai', async () => {
    const simulator = makeFrozen()
    const token = await getToken(simulator)
    const question = { is_active: true, offset: 0, size: 10, query_date: '20260228' }
    const ask = () => callTopapi(simulator, token, 'topapi.inactive.user.v2.get', question)
    expect(await ask()).toMatchObject({ errcode: 400002 })
    simulator.clock.advance('1s')
    expect(await ask()).toMatchObject({ errcode: 0 })
    simulator.clock.advance('7198s')
    expect(await ask()).toMatchObject({ errcode: 0 })
    simulator.clock.advance('1s')
    expect(await ask()).toMatchObject({ errcode: 88, sub_code: '40014' })
  })

  it('rules the second in which calls are counted', async () => {
    const simulator = createSimulator({ apps: [{ key: 'dingmock', callsPerSecond: 1 }] })
    simulator.clock.freeze()
    const token = await getToken(simulator)
    const ask = () => callTopapi(simulator, token, 'topapi.user.count', { only_active: false })
    expect([await ask(), await ask()].map(({ errcode }) => errcode)).toEqual([0, 88])
    simulator.clock.advance('1s')
    expect(await ask()).toMatchObject({ errcode: 0 })
  })

  it('is nobody else’s, and starts anew with a reset', async () => {
    const simulator = makeFrozen()
    const other = simulator.tenant('mock-tiny-1-a')
    other.clock.resume()
    other.clock.advance('300d')
    expect(simulator.state().clock.now).toBe('2026-03-01T00:59:59.000Z')
    expect(other.reset().clock).toEqual({ now: '2026-03-01T00:59:59.000Z', isFrozen: true })
  })

  it('dates the log and the answers', async () => {
    const simulator = makeFrozen()
    const response = await simulator.fetch(`${oapi}/gettoken`)
    expect(response.headers.get('date')).toBe('Sun, 01 Mar 2026 00:59:59 GMT')
    await readBody(response)
    expect(simulator.log.list().exchanges[0]?.atMs).toBe(Date.parse(start))
  })
})

import type { MockError } from '../../src/errors.js'
import { toExactIsoUtc } from '../../src/protocol/time.js'
import { endMs, explainClock, readClock } from '../judge/clock.js'
import { quote, toMockError } from '../judge/problem.js'
import type { TenantClock } from './clock.js'
import type { ClockControls, ClockState } from './controls.js'
import { durationForm, readDuration } from './duration.js'

/** @param onMove lets what has become due happen */
export function makeClockControls(find: () => TenantClock, onMove: () => void): ClockControls {
  const state = (): ClockState => ({ now: toExactIsoUtc(find().now()), isFrozen: find().isFrozen })
  function moveTo(nowMs: number): ClockState {
    find().moveTo(nowMs)
    onMove()
    return state()
  }
  return {
    state,
    advance(by) {
      const nowMs = find().now() + getDuration(by)
      if (nowMs >= endMs) throw toError('by', explainEnd(by))
      return moveTo(nowMs)
    },
    set(to) {
      const nowMs = getInstant(to)
      const presentMs = find().now()
      if (nowMs < presentMs) throw toError('to', explainPast(to, presentMs))
      return moveTo(nowMs)
    },
    freeze() {
      find().freeze()
      return state()
    },
    resume() {
      find().resume()
      return state()
    },
  }
}

/** JavaScript callers and programs in other languages may give anything. */
function getDuration(by: unknown): number {
  const isRight = typeof by === 'number' || typeof by === 'string'
  const ms = isRight ? readDuration(by) : undefined
  if (ms !== undefined) return ms
  const given = isRight ? quote(String(by)) : `a value of type ${typeof by}`
  throw toError('by', `no duration ${given}; write ${durationForm}`)
}

function getInstant(to: unknown): number {
  if (typeof to !== 'number' && typeof to !== 'string') {
    throw toError('to', `expected a time, not a value of type ${typeof to}`)
  }
  const nowMs = readClock(to)
  if (nowMs === undefined) throw toError('to', explainClock(to))
  return nowMs
}

function explainEnd(by: number | string): string {
  return `${quote(String(by))} leads beyond ${toExactIsoUtc(endMs - 1)}, where clocks end`
}

function explainPast(to: number | string, nowMs: number): string {
  const past = `${quote(String(to))} is before ${toExactIsoUtc(nowMs)}, the present of this tenant`
  return `${past}; its clock goes forward only. Give an earlier \`clock\` when the tenant is made`
}

function toError(name: 'by' | 'to', text: string): MockError {
  return toMockError([{ path: [name], text }], 'ERR_CLOCK')
}

import { toPlain } from '../../src/protocol/plain-text.js'
import { toShanghaiText } from '../../src/protocol/time.js'
import type { CallRecord } from '../call-record.js'
import type { LogFormat } from '../config/config.js'

/** One line for one call: operation, outcome, rule, milliseconds. */
export function formatCall(call: CallRecord, format: LogFormat, isColored: boolean): string {
  return `${format === 'json' ? toJson(call) : toText(call, isColored)}\n`
}

function toJson({ atMs, durationMs, ...call }: CallRecord): string {
  const time = new Date(atMs).toISOString()
  return JSON.stringify({ event: 'call', time, ...call, ms: round(durationMs) })
}

/** What a client sends must not steer the terminal, nor fill it. */
function toText(call: CallRecord, isColored: boolean): string {
  const paint = isColored ? colors[call.outcome] : (text: string) => text
  return [
    toShanghaiText(call.atMs).slice(11),
    (call.operation ?? `${call.method} ${toPlain(call.target, 120)}`).padEnd(34),
    paint(toOutcome(call)),
    `${round(call.durationMs)} ms`,
    ...(call.tenant === undefined ? [] : [toPlain(call.tenant, 80)]),
    ...call.hints.map(({ text }) => toPlain(text, 300)),
  ].join('  ')
}

/** Of a fault that refuses, the rule stands before it: the client sees no more than that. */
function toOutcome({ outcome, rule, fault, faultName }: CallRecord): string {
  if (outcome === 'fault') return `fault ${faultName} ${fault}`
  const told = rule === undefined ? 'reply' : `refused ${rule}`
  return fault === undefined ? told : `${told}  ${fault}`
}

const colors = {
  reply: (text: string) => `\u001b[32m${text}\u001b[39m`,
  refusal: (text: string) => `\u001b[33m${text}\u001b[39m`,
  fault: (text: string) => `\u001b[35m${text}\u001b[39m`,
}

function round(ms: number): number {
  return Math.round(ms * 10) / 10
}

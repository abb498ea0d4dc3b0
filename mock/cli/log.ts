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

function toText(call: CallRecord, isColored: boolean): string {
  const paint = isColored ? colors[call.outcome] : (text: string) => text
  return [
    toShanghaiText(call.atMs).slice(11),
    (call.operation ?? `${call.method} ${printable(call.target)}`).padEnd(34),
    paint(call.rule === undefined ? 'reply' : `refused ${call.rule}`),
    `${round(call.durationMs)} ms`,
    ...call.hints.map(({ text }) => printable(text, 300)),
  ].join('  ')
}

const colors = {
  reply: (text: string) => `\u001b[32m${text}\u001b[39m`,
  refusal: (text: string) => `\u001b[33m${text}\u001b[39m`,
}

/** What a client sends must not steer the terminal, nor fill it. */
function printable(text: string, maximumLength = 120): string {
  const plain = text.replaceAll(/[^\u0020-\u007e\u00a0-\uffff]/g, '?')
  return plain.length > maximumLength ? `${plain.slice(0, maximumLength - 1)}…` : plain
}

function round(ms: number): number {
  return Math.round(ms * 10) / 10
}

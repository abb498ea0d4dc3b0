import { makeExpected } from '../judge/expected.js'
import { makeUnknownProperty, toErrorProblem, type Problem } from '../judge/problem.js'
import type { LogFilter } from '../tenants/controls.js'
import { refuseInput, type Refused } from './outcome.js'

/** An input, or what is wrong with its shape; who takes the value judges it further. */
export type Read<Value> = { readonly kind: 'read'; readonly value: Value } | Refused

/** What a body of one member holds. */
export function readMember(body: unknown, name: string): Read<unknown> {
  const problems = judgeMember(body, name)
  if (problems.length > 0) return refuseInput(problems.map(toErrorProblem))
  return { kind: 'read', value: (body as { readonly [name: string]: unknown })[name] }
}

function judgeMember(body: unknown, name: string): readonly Problem[] {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    return [{ path: [], text: makeExpected('an object', body) }]
  }
  const unknown = Object.keys(body).filter((member) => member !== name)
  const missing = { path: [name], text: 'missing; expected a text or a number' }
  return [
    ...unknown.map((member) => makeUnknownProperty([], member, [name])),
    ...(Object.hasOwn(body, name) ? [] : [missing]),
  ]
}

/** A query has texts only; what looks like no number stays one, for the log to refuse. */
export function readFilter(query: ReadonlyMap<string, string>): LogFilter {
  const entries = [...query].map(([name, text]) => [name, toNumber(name, text)] as const)
  return Object.fromEntries(entries) as LogFilter
}

const numeric: ReadonlySet<string> = new Set<keyof LogFilter>(['after', 'limit'])

function toNumber(name: string, text: string): string | number {
  return numeric.has(name) && /^\d{1,15}$/.test(text) ? Number(text) : text
}

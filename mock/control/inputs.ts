import { makeUnknownProperty, toErrorProblem, type Problem } from '../judge/problem.js'
import { makeExpected } from '../judge/shape.js'
import type { LogFilter } from '../tenants/controls.js'
import { refuseInput, type Refused } from './outcome.js'

/** An input, or what is wrong with it. */
export type Read<Value> = { readonly kind: 'read'; readonly value: Value } | Refused

/** What a body of one member holds, a text or a number; who takes it judges it further. */
export function readValue(body: unknown, name: string): Read<string | number> {
  const shape = judgeMembers(body, name)
  if (shape.length > 0) return toRefusal(shape)
  const value = (body as { readonly [name: string]: unknown })[name]
  if (typeof value === 'string' || typeof value === 'number') return { kind: 'read', value }
  const text =
    value === undefined
      ? 'missing; expected a text or a number'
      : makeExpected('a text or a number', value)
  return toRefusal([{ path: [name], text }])
}

function judgeMembers(body: unknown, name: string): readonly Problem[] {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    return [{ path: [], text: makeExpected('an object', body) }]
  }
  return Object.keys(body)
    .filter((member) => member !== name)
    .map((member) => makeUnknownProperty([], member, [name]))
}

/** Texts of a query; an operation without a name is judged by the log. */
export function readFilter(query: ReadonlyMap<string, string>): Read<LogFilter> {
  const entries = [...query].map(([name, text]) => readFilterEntry(name, text))
  const problems = entries.flatMap((entry) => ('problem' in entry ? [entry.problem] : []))
  if (problems.length > 0) return toRefusal(problems)
  return { kind: 'read', value: Object.assign({}, ...entries) as LogFilter }
}

const filterReaders: { readonly [Name in keyof Required<LogFilter>]: Reader } = {
  operation: { expected: 'an operation', read: (text) => text || undefined },
  outcome: {
    expected: 'one of reply, refusal',
    read: (text) => (text === 'reply' || text === 'refusal' ? text : undefined),
  },
  after: { expected: 'an integer from 0 on', read: (text) => readCount(text, 0) },
  limit: { expected: 'an integer from 1 on', read: (text) => readCount(text, 1) },
}

interface Reader {
  readonly expected: string
  read(text: string): string | number | undefined
}

function readFilterEntry(name: string, text: string): object | { readonly problem: Problem } {
  const reader = Object.hasOwn(filterReaders, name)
    ? filterReaders[name as keyof LogFilter]
    : undefined
  if (reader === undefined) {
    return { problem: makeUnknownProperty([], name, Object.keys(filterReaders)) }
  }
  const value = reader.read(text)
  if (value !== undefined) return { [name]: value }
  return { problem: { path: [name], text: makeExpected(reader.expected, text) } }
}

function readCount(text: string, minimum: number): number | undefined {
  return /^\d{1,15}$/.test(text) && Number(text) >= minimum ? Number(text) : undefined
}

function toRefusal(problems: readonly Problem[]): Refused {
  return refuseInput(problems.map(toErrorProblem))
}

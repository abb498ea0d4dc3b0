import {
  makeUnknownProperty,
  quote,
  suggestFor,
  toMockError,
  type Problem,
} from '../judge/problem.js'
import { makeExpected } from '../judge/expected.js'
import type { LogFilter } from './controls.js'

const outcomes: readonly string[] = ['reply', 'refusal', 'fault']
const names: readonly string[] = ['operation', 'outcome', 'after', 'limit']

/** Programs in JavaScript and other languages may give anything. @throws {MockError} for such */
export function readLogFilter(filter: unknown = {}): LogFilter {
  const [problem, ...others] = judgeFilter(filter)
  if (problem !== undefined) throw toMockError([problem, ...others], 'ERR_LOG')
  return filter as LogFilter
}

function judgeFilter(filter: unknown): readonly Problem[] {
  if (typeof filter !== 'object' || filter === null) {
    return [{ path: ['filter'], text: makeExpected('an object', filter) }]
  }
  return Object.entries(filter)
    .filter(([, value]) => value !== undefined)
    .flatMap(([name, value]) => judge(name, value))
}

function judge(name: string, value: unknown): readonly Problem[] {
  const path = [name]
  if (!names.includes(name)) return [makeUnknownProperty([], name, names)]
  if (name === 'after' || name === 'limit') {
    const isCount = Number.isSafeInteger(value) && (value as number) >= 0
    return isCount ? [] : [{ path, text: makeExpected('an integer from 0 on', value) }]
  }
  if (typeof value !== 'string') return [{ path, text: makeExpected('a text', value) }]
  if (name !== 'outcome' || outcomes.includes(value)) return []
  const suggestion = (): string => suggestFor(value, outcomes)
  return [{ path, text: `no outcome ${quote(value)}.`, suggestion }]
}

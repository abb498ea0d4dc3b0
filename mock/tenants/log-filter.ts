import { MockError, suggest } from '../../src/errors.js'
import { quote } from '../judge/problem.js'
import type { LogFilter } from './controls.js'

const outcomes: readonly string[] = ['reply', 'refusal', 'fault']
const names: readonly string[] = ['operation', 'outcome', 'after', 'limit']

/** Programs in JavaScript and other languages may give anything. @throws {MockError} for such */
export function readLogFilter(filter: unknown = {}): LogFilter {
  if (typeof filter !== 'object' || filter === null) fail('filter: expected an object')
  for (const [name, value] of Object.entries(filter)) {
    if (!names.includes(name)) fail(`${name}: unknown property.${suggest(name, names)}`)
    if (value !== undefined) judge(name, value)
  }
  return filter
}

function judge(name: string, value: unknown): void {
  if (name === 'after' || name === 'limit') {
    if (!Number.isSafeInteger(value) || (value as number) < 0) {
      fail(`${name}: expected an integer from 0 on, not ${quote(String(value))}`)
    }
    return
  }
  if (typeof value !== 'string') fail(`${name}: expected a text`)
  if (name === 'outcome' && !outcomes.includes(value)) {
    fail(`outcome: no outcome ${quote(value)}.${suggest(value, outcomes)}`)
  }
}

function fail(text: string): never {
  throw new MockError('ERR_LOG', text)
}

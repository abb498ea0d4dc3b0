import type { Catalog } from '../../src/catalog/catalog.js'
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
export function readLogFilter(filter: unknown = {}, catalog: Catalog): LogFilter {
  const [problem, ...others] = judgeFilter(filter, catalog)
  if (problem !== undefined) throw toMockError([problem, ...others], 'ERR_LOG')
  return filter as LogFilter
}

function judgeFilter(filter: unknown, catalog: Catalog): readonly Problem[] {
  if (typeof filter !== 'object' || filter === null) {
    return [{ path: ['filter'], text: makeExpected('an object', filter) }]
  }
  return Object.entries(filter)
    .filter(([, value]) => value !== undefined)
    .flatMap(([name, value]) => judge(name, value, catalog))
}

function judge(name: string, value: unknown, catalog: Catalog): readonly Problem[] {
  const path = [name]
  if (!names.includes(name)) return [makeUnknownProperty([], name, names)]
  if (name === 'after' || name === 'limit') {
    const isCount = Number.isSafeInteger(value) && (value as number) >= 0
    return isCount ? [] : [{ path, text: makeExpected('an integer from 0 on', value) }]
  }
  if (typeof value !== 'string') return [{ path, text: makeExpected('a text', value) }]
  // No call ever fits a misspelt name: a test that expects none of them would pass for that reason.
  const known = name === 'outcome' ? outcomes : catalog.operations.map(({ id }) => id)
  if (known.includes(value)) return []
  return [{ path, text: `no ${name} ${quote(value)}.`, suggestion: () => suggestFor(value, known) }]
}

import { readDay, startOfShanghaiDay, toShanghaiText } from '../../../src/protocol/time.js'
import type { JsonValue } from '../../../src/protocol/json.js'
import { makeCase, type Case, type CaseMaker, type Ground } from '../case.js'
import { inferredSuccess, refusalOfOperation, success } from '../expectation.js'

/** The departments and the day of `topapi.inactive.user.v2.get`. */
export const signInCases: CaseMaker = (ground) => [
  ...toListCases(ground),
  ...toTooManyCases(ground),
  ...toDayCases(ground),
]

type Form = readonly [name: string, value: JsonValue, changes: Partial<Case>]

/**
 * Some samples of the page wrap the list, and some clients send arrays. The table knows neither, so
 * that nothing but the plain list is sure to be read.
 */
function toListCases(ground: Ground): readonly Case[] {
  const id = ground.bindings['department']
  if (typeof id !== 'number' && typeof id !== 'string') return []
  const list = String(id)
  const sent = {
    rule: 'accepts-repaired-list',
    expectation: inferredSuccess,
    tier: 'full',
  } as const
  const forms: readonly Form[] = [
    ['of one department', list, { rule: 'accepts-list' }],
    ['in quotes with backslashes, as curl sends it', String.raw`\"${list}\"`, asForm(sent)],
    ['in quotes, as Python sends it', `"${list}"`, sent],
    ['as an array', [id], sent],
    ['as the text of an array', `[${list}]`, sent],
    ['that names one department twice', `${list},${list}`, { ...sent, rule: 'accepts-list' }],
    ['of 100 ids', repeat(list, 100), { ...sent, rule: 'accepts-end-of-range' }],
  ]
  return forms.map(([name, value, changes]) =>
    makeCase(ground, {
      rule: 'accepts-list',
      pointer: 'request#/dept_ids',
      name: `dept_ids ${name}`,
      parameters: { ...ground.happy, dept_ids: value },
      expectation: success,
      ...changes,
    }),
  )
}

function asForm(changes: Partial<Case>): Partial<Case> {
  return { ...changes, encoding: 'form', token: 'in-form' }
}

function repeat(text: string, count: number): string {
  return Array.from({ length: count }, () => text).join(',')
}

/** Different ids, none of which a back end that counts them first has to know. */
function toTooManyCases(ground: Ground): readonly Case[] {
  const expectation = refusalOfOperation(ground.operation, 'too-many-departments')
  if (expectation === undefined) return []
  const ids = Array.from({ length: 101 }, (_, index) => 2_147_480_000 + index)
  return [
    makeCase(ground, {
      rule: 'refuses-too-many-departments',
      pointer: 'request#/dept_ids',
      name: 'dept_ids of 101 ids',
      parameters: { ...ground.happy, dept_ids: ids.join(',') },
      expectation,
    }),
  ]
}

/** Far from the ends of the month, because nobody says where exactly they are. */
function toDayCases(ground: Ground): readonly Case[] {
  const { query_date: date } = ground.happy
  const day = typeof date === 'string' ? readDay(date) : undefined
  const expectation = refusalOfOperation(ground.operation, 'date-outside-window')
  if (day === undefined || expectation === undefined) return []
  return [-60, 60].map((days) =>
    makeCase(ground, {
      rule: 'refuses-date-outside-window',
      pointer: 'request#/query_date',
      name: days < 0 ? 'query_date of months ago' : 'query_date to come',
      parameters: { ...ground.happy, query_date: toCompactDay(day + days) },
      tier: 'full',
      expectation,
    }),
  )
}

function toCompactDay(day: number): string {
  return toShanghaiText(startOfShanghaiDay(day)).slice(0, 10).replaceAll('-', '')
}

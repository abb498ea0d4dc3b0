import type { OperationId } from '../../../src/generated/types.js'
import { readJson } from '../../../src/protocol/json.js'
import type { Parameters } from '../../cases/case.js'
import type { Limits } from '../../limits.js'
import type { Observation } from '../../observation.js'
import { succeed } from '../across/ask.js'
import { chooseDepartments } from '../across/departments.js'
import { askMembers, userDetails, userList } from '../across/members.js'
import { many } from '../across/words.js'
import { judged, type Breach, type Law, type LawGround } from '../law.js'
import { sampleRows } from '../lists/sample-rows.js'
import { valuesAt } from './unique.js'

interface Place {
  readonly pointer: string
  /** The fields of JSON in a text hold texts only, as the page says. */
  readonly ofTexts?: true
}

const texts: { readonly [id: string]: Place } = {
  [userList]: { pointer: '/result/list/*/extension', ofTexts: true },
  [userDetails]: { pointer: '/result/extension', ofTexts: true },
  'topapi.v2.department.listsub': { pointer: '/result/*/ext' },
  'topapi.v2.department.get': { pointer: '/result/extention' },
}

const times: { readonly [id: string]: Place } = {
  [userList]: { pointer: '/result/list/*/hired_date' },
  [userDetails]: { pointer: '/result/hired_date' },
}

function calls(limits: Limits): number {
  return limits.comparedDepartments + limits.people
}

export const textsHoldJson: Law = {
  id: 'values/texts-hold-json',
  sentence: 'A text of further attributes is the JSON of an object.',
  basis: 'documented',
  source: { at: 'page#response-body' },
  live: 'error',
  isAbout: ({ id }) => Object.hasOwn(texts, id),
  calls,
  async judge(ground, { id }) {
    const { pointer, ofTexts } = texts[id]!
    const breaches: Breach[] = []
    let comparisons = 0
    for (const observation of await readAnswers(ground, id as OperationId)) {
      const values = valuesAt(observation, pointer).filter((value) => typeof value === 'string')
      const wrong = values.filter((text) => text !== '' && !isObject(text, ofTexts === true))
      comparisons += values.length
      if (wrong.length === 0) continue
      breaches.push({
        pointer,
        message: `${wrong.length} of ${many(values.length, 'text')} ${wrong.length === 1 ? 'is' : 'are'} no JSON of an object${ofTexts ? ' of texts' : ''}`,
        expected: 'the JSON of an object',
        got: 'another text',
        observation,
      })
    }
    return judged(comparisons, breaches)
  },
}

function isObject(text: string, ofTexts: boolean): boolean {
  try {
    const value = readJson(text)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
    return !ofTexts || Object.values(value).every((member) => typeof member === 'string')
  } catch (error) {
    if (error instanceof SyntaxError) return false
    throw error
  }
}

/** Seconds of this century, read as milliseconds, are days of January 1970. */
const earliestMs = 10_000_000_000

export const timesAreMilliseconds: Law = {
  id: 'values/times-are-milliseconds',
  sentence: 'Days of hire are in milliseconds: nobody was hired in the first months of 1970.',
  basis: 'documented',
  source: { at: 'page#response-body' },
  live: 'error',
  isAbout: ({ id }) => Object.hasOwn(times, id),
  calls,
  async judge(ground, { id }) {
    const { pointer } = times[id]!
    const breaches: Breach[] = []
    let comparisons = 0
    for (const observation of await readAnswers(ground, id as OperationId)) {
      const values = valuesAt(observation, pointer).filter((value) => typeof value === 'number')
      const early = values.filter((value) => value > 0 && value < earliestMs)
      comparisons += values.length
      if (early.length === 0) continue
      breaches.push({
        pointer,
        message: `${early.length} of ${many(values.length, 'time')} are of 1970, as seconds would be`,
        expected: 'milliseconds since 1970',
        got: 'a number as small as seconds are',
        observation,
      })
    }
    return judged(comparisons, breaches)
  },
}

async function readAnswers(ground: LawGround, id: OperationId): Promise<readonly Observation[]> {
  const observations: Observation[] = []
  for (const parameters of await chooseQuestions(ground, id)) {
    observations.push(await succeed(ground.read, id, parameters))
  }
  return observations
}

async function chooseQuestions(ground: LawGround, id: OperationId): Promise<readonly Parameters[]> {
  if (id === userDetails) {
    return (await sampleRows(ground)).rows.map(({ userId }) => ({ userid: userId }))
  }
  return chooseDepartments(ground).departments.map((department) =>
    id === userList ? askMembers(department.id) : { dept_id: department.id },
  )
}

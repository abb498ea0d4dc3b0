import { describe, expect, it } from 'vitest'
import { dialects } from '../schemas/files.js'
import { figures, isReached, meetings, type Meeting } from './rules/collect.js'
import { ask } from './rules/door.js'
import { expectPassed, expectRefusal, expectSuccess, findRuleHeader } from './rules/judge.js'
import { triedRules } from './rules/dialect.js'
import { dialectCodes, listCodes, listLimits } from './rules/notes.js'
import { pages, pagesWithoutTable } from './rules/page.js'
import { readFact, reasons } from './rules/reasons.js'
import type { Trial } from './rules/trial.js'

type Row = readonly [title: string, meeting: Meeting, trial: Trial]

function listTrials(id: string, expected: Trial['expected']): readonly Row[] {
  return meetings
    .filter(({ page, reason }) => page.operation.id === id && reason === undefined)
    .flatMap((meeting) =>
      meeting.trials
        .filter((trial) => trial.expected === expected)
        .map((trial): Row => [`${meeting.name}: ${trial.title}`, meeting, trial]),
    )
}

describe.each(pages.map(({ operation }) => operation.id))('%s', (id) => {
  it.each(listTrials(id, 'refused'))('refuses by %s', (_, { page }, { rule, changes, named }) => {
    expectRefusal(page, ask(page, changes), rule, named)
  })

  it.each(listTrials(id, 'answered'))('answers what lies beside %s', (_, { page }, { changes }) => {
    expectSuccess(page, ask(page, changes))
  })

  it.each(listTrials(id, 'passed'))(
    'lets pass what lies beside %s',
    (_, { page }, { rule, changes }) => {
      expectPassed(page, ask(page, changes), rule)
    },
  )

  const met = meetings.filter(({ page }) => page.operation.id === id)
  const reached = met.filter(({ reason }) => reason === undefined)
  it.each(reached.map((meeting) => [meeting.name, meeting] as const))(
    'meets the rule %s, and passes it',
    (_, meeting) => {
      const expected = meeting.trials.map((trial) => trial.expected)
      expect(expected).toContain('refused')
      expect(expected.filter((outcome) => outcome !== 'refused')).not.toEqual([])
    },
  )
})

describe('a reason why a rule is not reached', () => {
  const unreached = meetings.filter(({ reason }) => reason !== undefined)
  const rows = unreached.flatMap((meeting) =>
    meeting.trials
      .filter(({ expected }) => expected === 'refused')
      .map(
        (trial) =>
          [
            `${meeting.page.operation.id}, ${meeting.name}: ${trial.title}`,
            meeting,
            trial,
          ] as const,
      ),
  )
  it.each(rows)('holds: %s', (_, { page, name }, { changes }) => {
    expect(findRuleHeader(ask(page, changes).response)).not.toBe(name)
  })

  const untried = unreached.filter(({ trials }) =>
    trials.every(({ expected }) => expected !== 'refused'),
  )
  const facts = untried.map(
    ({ page, name, reason }) =>
      [`${page.operation.id}, ${name}`, reason && readFact(page, reason)] as const,
  )
  it.each(facts)('is a fact where no request can show it: %s', (_, fact) => {
    expect(fact).toBeDefined()
    expect(fact?.found).toEqual(fact?.expected)
  })

  const needed = reasons.flatMap((reason) => reason.rules.map((rule) => [rule, reason] as const))
  it.each(needed)('is still needed for %s', (rule, reason) => {
    const isFor = ({ name }: Meeting) => name === rule || name.endsWith(`/${rule}`)
    expect(unreached.filter((meeting) => meeting.reason === reason).some(isFor)).toBe(true)
  })
})

it('has a table for every operation with a handler', () => {
  expect(pagesWithoutTable).toEqual([])
})

it('reaches every rule, or says why it cannot', () => {
  const missed = meetings.filter((meeting) => meeting.reason === undefined && !isReached(meeting))
  const names = missed.map(({ page, name }) => `${page.operation.id}: ${name}`)
  expect(names, 'add a row to refusals/<id>.ts, or a reason to rules/reasons.ts').toEqual([])
  const { rules, reached, withReason } = figures.all
  expect(reached + withReason).toBe(rules)
})

it('makes requests for rules of the dialects alone', () => {
  const known = new Set(pages.flatMap(({ dialect }) => dialect.rules.map(({ id }) => id)))
  expect(triedRules.filter((id) => !known.has(id))).toEqual([])
})

describe('the files of the schemas keep to what was noted of the page', () => {
  const noted = pages.flatMap((page) => {
    const notes = page.table.page
    return notes === undefined ? [] : [[page.operation.id, page, notes] as const]
  })

  it.each(noted)('the codes of %s', (_, { operation }, notes) => {
    expect(listCodes(operation.rules)).toEqual(notes.codes)
  })

  it.each(noted)('the limits of %s', (_, page, notes) => {
    expect(listLimits(page)).toEqual(notes.limits)
  })

  it.each(dialects)('the codes of the dialect $id', ({ id, rules }) => {
    expect(listCodes(rules)).toEqual(dialectCodes[id])
  })
})

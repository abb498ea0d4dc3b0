import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { makeBindings } from '../../contracts/bindings.js'
import { makeCases } from '../../contracts/cases/make-cases.js'
import { describeAll } from '../../contracts/describe.js'
import { laws } from '../../contracts/laws/table.js'
import { ruleSentences } from '../../contracts/rules.js'
import { catalog } from '../../src/catalog/catalog.js'
import { now } from './simulator-target.js'

const bindings = { ...makeBindings(now), user: 'somebody', 'corp-id': 'some' }

/** Rules of cases, from the cases themselves; those of laws' own readings have one. */
const ofCases = [
  ...catalog.operations.flatMap((operation) =>
    makeCases(operation, bindings, { leads: true }).map(({ rule }) => rule),
  ),
  'answers-documented-request',
]

/** Rules of checks, from where findings are made. */
const folder = new URL('../../contracts/checks/', import.meta.url)
const ofChecks = readdirSync(folder).flatMap((file) => {
  const code = readFileSync(new URL(file, folder), 'utf8')
  // Two ids may stand on one line; a helper takes its id second.
  return [
    ...code.matchAll(/\brule: (.+)|\breport\(observation, ('[a-z0-9]+(?:-[a-z0-9]+)+')/g),
  ].flatMap(([, line = '', second = '']) =>
    [...`${line}${second}`.matchAll(/'([a-z0-9]+(?:-[a-z0-9]+)+)'/g)].map(([, id = '']) => id),
  )
})

const kept = (kind: string) =>
  [...ruleSentences].filter(([, rule]) => rule.kind === kind).map(([id]) => id)

it.each([
  ['case', ofCases],
  ['check', ofChecks],
])('every %s has a sentence, and no sentence is left over', (kind, used) => {
  expect(kept(kind).toSorted()).toEqual([...new Set(used)].toSorted())
})

it('laws and rules have ids of their own, and sentences that end', () => {
  const all = describeAll()
  expect(all.length).toBe(laws.length + ruleSentences.size)
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
  for (const { id, sentence } of all) {
    expect([id, sentence]).toEqual([id, expect.stringMatching(/^\p{L}[^]*[.]$/u)])
  }
})

it('every law has a source, an operation, and rests on laws that there are', () => {
  const ids = new Set(laws.map(({ id }) => id))
  for (const topic of describeAll()) {
    if (topic.kind !== 'law') continue
    expect([topic.id, topic.operations.length > 0]).toEqual([topic.id, true])
    expect(topic.source.title).not.toBe('')
    const lost = topic.restsOn.filter((id) => !ids.has(id))
    expect([topic.id, lost]).toEqual([topic.id, []])
  }
})

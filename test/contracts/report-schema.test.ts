import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readReport } from '../../contracts/cli/read-report.js'
import { stopKinds } from '../../contracts/sending/stop.js'
import { runContracts } from '../../src/entries/contracts.js'
import { makeReport } from './reporters/made-report.js'
import { makeTestSimulator, now, toTarget } from './simulator-target.js'
import { refuseAll, spoilRows, type Spoil } from './spoil.js'

interface Node {
  readonly properties?: { readonly [name: string]: Node }
  readonly items?: Node
  readonly enum?: readonly string[]
}

const schema = JSON.parse(
  readFileSync(new URL('../../schemas/report.schema.json', import.meta.url), 'utf8'),
) as Node & object

/** Published open, for reports to grow; here nothing may be in one that it does not tell of. */
function close({ properties, items, ...node }: Node): object {
  const members = Object.entries(properties ?? {}).map(([name, member]) => [name, close(member)])
  return {
    ...node,
    ...(items === undefined ? {} : { items: close(items) }),
    ...(properties === undefined
      ? {}
      : { properties: Object.fromEntries(members) as object, additionalProperties: false }),
  }
}

const target = toTarget(makeTestSimulator())
const spoilValues = spoilRows((row) => ({ ...row, active: 'yes', extra: 1 }))

it.each<[string, Spoil, object]>([
  ['an honest server', (honest) => honest, {}],
  ['a closed world', (honest) => honest, { profile: 'mock' }],
  ['a broken server', spoilValues, {}],
  ['a server that refuses all', refuseAll, { profile: 'mock' }],
  ['one that is not there', () => () => Promise.reject(new Error('gone')), {}],
  ['a spent budget', (honest) => honest, { maxCalls: 9 }],
])('a report of %s is as its schema says', async (_, spoil, options) => {
  const report = await runContracts({ ...target, fetch: spoil(target.fetch) }, { now, ...options })
  expect(readReport('it', JSON.stringify(report), close(schema))).toEqual(report)
})

it('the schema knows all reasons to stop', () => {
  expect(schema.properties?.['stoppedBy']?.enum).toEqual([...stopKinds])
})

describe('what is no report is refused', () => {
  it.each([
    ['no JSON', '{', 'it is no JSON: '],
    ['null', 'null', 'it is no report: must be object'],
    [
      'another version',
      '{"version":2}',
      'it is a report of version 2; version 1 is what can be read',
    ],
    ['a lack', '{"version":1}', "it is no report: must have required property 'target'"],
    [
      'a wrong value',
      JSON.stringify({ ...makeReport(), profile: 'dead' }),
      'it is no report: /profile must be equal to one of the allowed values',
    ],
  ])('for %s', (_, text, message) => {
    expect(() => readReport('it', text, schema)).toThrow(message)
  })
})

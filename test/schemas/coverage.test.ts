import { describe, expect, it } from 'vitest'
import { sumCoverage, toCoverage } from '../../src/schemas/coverage.js'
import { basisOfNode, findSource, listFields } from '../../src/schemas/fields.js'
import { stages } from '../../src/schemas/stages.js'
import type { OperationFile, SchemaNode } from '../../src/schemas/transcript.js'
import { readFile } from 'node:fs/promises'
import { folderRows, folders, listNodes } from './files.js'

const operation = {
  errata: [
    { id: 'seen-otherwise', basis: 'observed' },
    { id: 'guessed', basis: 'inferred' },
  ],
  sources: {
    page: { kind: 'page', title: 'A page' },
    sdk: { kind: 'sdk', title: 'An SDK' },
    live: { kind: 'observed', title: 'A live answer' },
    clients: { kind: 'client', title: 'Clients of others' },
  },
} as unknown as OperationFile

describe('the basis of a field is', () => {
  const row = { 'x-page': { type: 'String' } }
  it.each<[string, SchemaNode, string]>([
    ['what it says itself', { ...row, 'x-basis': 'inferred' }, 'inferred'],
    ['that of its erratum', { ...row, 'x-erratum': 'seen-otherwise' }, 'observed'],
    [
      'what it says itself, before its erratum',
      { 'x-basis': 'documented', 'x-erratum': 'guessed' },
      'documented',
    ],
    ['documented with a row', row, 'documented'],
    ['documented with a page as source', { 'x-source': 'page#response-body' }, 'documented'],
    ['documented with an SDK as source', { 'x-source': 'sdk' }, 'documented'],
    ['observed with a live answer as source', { 'x-source': 'live' }, 'observed'],
    ['inferred with clients of others as source', { 'x-source': 'clients' }, 'inferred'],
    ['inferred with nothing', {}, 'inferred'],
  ])('%s', (_, node, basis) => {
    expect(basisOfNode(node, operation)).toBe(basis)
  })
})

it('a source is found by its key, with the place on it', () => {
  const { sources } = operation
  expect(findSource('page#error-codes', sources)).toEqual({
    key: 'page',
    kind: 'page',
    title: 'A page',
    place: 'error-codes',
  })
  expect(findSource('live', sources)).toEqual({
    key: 'live',
    kind: 'observed',
    title: 'A live answer',
  })
})

/** Nodes with a name of their own, without the places of a request. */
function countNamed(schema: SchemaNode, isRequest: boolean): number {
  const isNamed = /\/properties\/[^/]+$/
  return listNodes(schema).filter(([pointer]) => {
    const depth = pointer.match(/\/properties\//g)?.length ?? 0
    return isNamed.test(pointer) && depth > (isRequest ? 1 : 0)
  }).length
}

describe('the coverage', () => {
  it.each(folderRows)('of %s counts each parameter, field, rule and erratum once', (_, folder) => {
    const { rules, fields, errata } = toCoverage(folder, new Set())
    const sum = (tally: typeof rules) => tally.documented + tally.observed + tally.inferred
    expect(sum(fields)).toBe(countNamed(folder.request, true) + countNamed(folder.response, false))
    expect(sum(rules)).toBe(folder.operation.rules.length)
    expect(errata).toBe(folder.operation.errata.length)
  })

  it('sums its rows', () => {
    const [first, ...rest] = folders.map(({ name }) => name)
    const rows = folders.map((folder) => toCoverage(folder, new Set([first ?? ''])))
    const totals = sumCoverage(rows)
    expect(totals).toMatchObject({
      operations: folders.length,
      stateful: 1,
      fromSchema: rest.length,
      errata: folders.flatMap((folder) => folder.operation.errata).length,
    })
    expect(totals.rules.inferred).toBe(
      folders.flatMap(({ operation: { rules } }) => rules).filter((one) => one.basis === 'inferred')
        .length,
    )
  })
})

it('fields are named by their path, the rows of arrays without a name', () => {
  const folder = folders.find(({ name }) => name === 'topapi.v2.user.list')
  const names = listFields(folder!).map(({ place, path }) => `${place} ${path.join('.')}`)
  expect(names).toEqual(
    expect.arrayContaining([
      'query access_token',
      'body dept_id',
      'response result',
      'response result.list',
      'response result.list.mobile',
    ]),
  )
})

it('the stages are in the order of the checks, as schemas/README.md has them', async () => {
  const readme = await readFile(new URL('../../schemas/README.md', import.meta.url), 'utf8')
  const table = readme.slice(readme.indexOf('| stage '), readme.indexOf('## Keywords'))
  const column = table.split('\n').map((line) => line.split('|')[1] ?? '')
  const named = [...column.join('\n').matchAll(/`([\w-]+)`/g)].map(([, stage]) => stage)
  expect(stages).toEqual(named)
})

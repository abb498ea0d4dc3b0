import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { listOperations } from '../../mock/cli/operations/list.js'
import { catalog } from '../../src/catalog/catalog.js'
import { start } from '../support/command.js'
import { covered } from '../support/covered.js'

const plain = { width: undefined, isColored: false }

async function run(...flags: readonly string[]) {
  const command = start(...flags)
  const code = await command.ended
  return { code, ...command.output }
}

describe('the list of operations', () => {
  it('has a row for each, with its call, and the totals at its end', async () => {
    const { code, stdout, stderr } = await run('operations')
    expect([code, stderr]).toEqual([0, ''])
    const rows = stdout.split('\n').map((line) => line.replaceAll(/ +/g, ' '))
    for (const { id, method, path } of catalog.operations) {
      expect(rows.filter((row) => row.startsWith(`${id} ${method} ${path} `))).toHaveLength(1)
    }
    expect(stdout).toMatch(/^total /m)
    expect(stdout).toContain(`${catalog.operations.length} operations, `)
    expect(stdout).not.toContain('\u001b')
  })

  it('is aligned', () => {
    const lines = listOperations(covered, undefined, 'text', plain).split('\n')
    const table = lines.slice(1, lines.indexOf(''))
    expect(new Set(table.map((line) => line.length)).size).toBe(1)
  })

  it.each([80, 120])('fits a terminal of %i columns', (width) => {
    const text = listOperations(covered, undefined, 'text', { width, isColored: false })
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(width)
  })

  it('puts the calls below their operations where the terminal is narrow', () => {
    const text = listOperations(covered, undefined, 'text', { width: 80, isColored: false })
    expect(text).toMatch(/^gettoken +stateful .*\n {2}GET \/gettoken$/m)
  })

  it('counts what rests on each basis', () => {
    const text = listOperations(covered, 'topapi.user.count', 'text', plain)
    expect(text).toMatch(/^operation +call +answers +d o i +d o i +errata$/m)
    expect(text).toMatch(/^topapi\.user\.count .* stateful +3 · · +5 1 1 +4$/m)
    expect(text).toMatch(
      /1 operation, stateful\.\nBasis: d documented, o observed, i inferred\.\n$/,
    )
  })

  it('says from schema of an operation without a handler', () => {
    const text = listOperations(
      { ...covered, stateful: new Set(['gettoken']) },
      undefined,
      'text',
      plain,
    )
    expect(text).toMatch(/^topapi\.user\.count .* from schema /m)
    expect(text).toContain(`1 stateful and ${catalog.operations.length - 1} from schema.`)
  })

  it.each([
    ['a part of an id', 'ListEmp', 'contact_1.0.ListEmpLeaveRecords'],
    ['a part of a path', 'empleaverecords', 'contact_1.0.ListEmpLeaveRecords'],
  ])('picks by %s', (_, pattern, id) => {
    const { operations } = JSON.parse(listOperations(covered, pattern, 'json', plain))
    expect(operations.map((row: { id: string }) => row.id)).toEqual([id])
  })

  it('is JSON of version 1 on demand', async () => {
    const { stdout } = await run('operations', '--json')
    const report = JSON.parse(stdout)
    expect(Object.keys(report)).toEqual(['version', 'operations', 'totals'])
    expect(report).toMatchObject({ version: 1, totals: { operations: catalog.operations.length } })
    const row = report.operations.find(({ id }: { id: string }) => id === 'topapi.user.count')
    expect(row).toEqual({
      id: 'topapi.user.count',
      title: expect.any(String),
      method: 'POST',
      path: '/topapi/user/count',
      dialect: 'topapi',
      answers: 'stateful',
      rules: { documented: 3, observed: 0, inferred: 0 },
      fields: { documented: 5, observed: 1, inferred: 1 },
      errata: 4,
    })
  })

  it('has the operations of a folder of its user beside them', async () => {
    const own = fileURLToPath(new URL('../../examples/own-operation/schemas', import.meta.url))
    const { stdout } = await run('operations', 'simplelist', '--schemas', own)
    expect(stdout).toMatch(/^topapi\.role\.simplelist .* from schema /m)
  })

  it.each([
    ['departmnt', 'no operation has "departmnt" in its id or path. Did you mean "department"?'],
    ['xyz', '"xyz" in its id or path. "dingtalk-mock operations" lists them all.'],
  ])('could not run with the pattern %s', async (pattern, message) => {
    const { code, stdout, stderr } = await run('operations', pattern)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(message)
  })
})

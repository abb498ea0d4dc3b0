import { describe, expect, it } from 'vitest'
import type { Rule, Source } from '../../src/catalog/operation.js'
import type { ErrorEntry, ErrorsFile } from '../../src/schemas/errors-file.js'
import { dialects, folders, readSchemaFile } from './files.js'
import { findOverstated } from './overstated.js'

const { errors: entries, sources } = readSchemaFile('errors.json') as ErrorsFile

/** What parts an entry from all others; one for each of its dialects. */
function listKeys({ code, dialects: own, status = 200, operation = '' }: ErrorEntry): string[] {
  return own.map((dialect) => `${dialect} ${code} ${status} ${operation}`)
}

function compare(a: ErrorEntry, b: ErrorEntry): number {
  if (typeof a.code !== typeof b.code) return typeof a.code === 'number' ? -1 : 1
  if (a.code !== b.code) return a.code < b.code ? -1 : 1
  const status = (a.status ?? 200) - (b.status ?? 200)
  return status === 0 && (a.operation ?? '') > (b.operation ?? '') ? 1 : status
}

describe('the table of errors', () => {
  it('has no entry twice', () => {
    const keys = entries.flatMap(listKeys)
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
  })

  it('is sorted by code, numbers first, then by status and operation', () => {
    expect(entries).toEqual(entries.toSorted(compare))
  })

  it('names sources that exist and can prove what it says of the basis', () => {
    const facts = entries.map(({ code, basis, source }) => ({ id: code, basis, source }))
    expect(findOverstated(facts, sources)).toEqual([])
    const named = entries.flatMap(({ wire = [] }) => wire.map(({ source }) => source))
    expect(Object.keys(sources)).toEqual(expect.arrayContaining(named))
  })

  it('has a text or a note for every code', () => {
    const bare = entries.filter((entry) => !entry.message && !entry.wire && !('note' in entry))
    expect(bare).toEqual([])
  })

  it.each([
    [-1, 'plain', 200, '系统繁忙', 'System is busy'],
    [404, 'plain', 200, '请求的URI地址不存在', 'The requested URI does not exist'],
    [40_014, 'topapi', 200, '不合法的access_token', 'Invalid access_token'],
    [40_035, 'plain', 200, '不合法的参数', 'Invalid parameter'],
    [
      50_004,
      'topapi',
      200,
      '企业部门不在授权范围',
      'The organization department is not within the authorization scope',
    ],
    [60_121, 'topapi', 200, '找不到该用户', 'User not found'],
    [400_002, 'topapi', 200, '参数错误', 'Parameter error'],
    ['invalid.client', 'api', 400, 'invalid.client', 'invalid.client'],
    ['InvalidAuthentication', 'api', 400, '不合法的access_token', 'Invalid access_token.'],
    ['system.busy', 'api', 500, '系统繁忙', undefined],
  ])('has %s of %s with status %i as the tables print it', (code, dialect, status, zh, en) => {
    const found = entries.filter((entry) =>
      listKeys(entry).includes(`${dialect} ${code} ${status} `),
    )
    expect(found.map(({ message }) => [message?.zh, message?.en])).toEqual([[zh, en]])
  })

  it.each([
    [50_002, 'topapi', 200, '请求的员工userid不在授权范围内', 'observed'],
    [40_089, 'plain', 200, '不合法的corpId或corpSecret', 'observed'],
    [810_002, 'topapi', 200, '复制的审批流已超过最大数量', 'page'],
    ['InvalidAuthentication', 'api', 400, 'Invalid access_token', 'observed'],
  ])('has %s of %s with status %i as it was sent: %s', (code, dialect, status, text, kind) => {
    const found = entries.filter((entry) =>
      listKeys(entry).includes(`${dialect} ${code} ${status} `),
    )
    const seen = found.flatMap(({ wire = [] }) => wire).filter((one) => one.text === text)
    expect(seen.map(({ source }) => sources[source]?.kind)).toEqual([kind])
  })

  it.each([
    [
      '40089 of gettoken beside that of the keys of an organisation',
      40_089,
      [undefined, 'gettoken'],
    ],
    ['90002 of gettoken beside that of throttling', 90_002, [undefined, 'gettoken']],
    ['60008 of the older table beside 60021', 60_008, [undefined]],
  ])('keeps %s', (_, code, operations) => {
    const found = entries.filter((entry) => entry.code === code)
    expect(found.map(({ operation }) => operation)).toEqual(operations)
  })
})

interface Row {
  readonly dialect: string
  readonly rule: Rule
  readonly sources: { readonly [key: string]: Source }
}

const rows: readonly (readonly [string, Row])[] = [
  ...dialects.flatMap(({ id, rules, sources: own }) =>
    rules.map((rule) => [`${id}/${rule.id}`, { dialect: id, rule, sources: own }] as const),
  ),
  ...folders.flatMap(({ name, operation: { dialect, rules, sources: own } }) =>
    rules.map((rule) => [`${name}/${rule.id}`, { dialect, rule, sources: own }] as const),
  ),
]

/** The general entries of a rule's code; of a wrapped one, of the code inside. */
function findEntries({ dialect, rule }: Row): readonly ErrorEntry[] {
  const code = rule.subCode === undefined ? rule.code : Number(rule.subCode)
  const key = `${dialect} ${code} ${rule.status ?? 200} `
  return entries.filter((entry) => listKeys(entry).includes(key))
}

/** A page of its own has texts of its own; an erratum says why another one holds. */
function isExplained({ rule, sources: own }: Row): boolean {
  const key = rule.source.split('#')[0] ?? ''
  return rule.erratum !== undefined || (own[key]?.kind === 'page' && key !== 'errors-zh')
}

/** Put together from the pieces that were seen, as their meaning says. */
const composed = new Set(['plain/rate-limited', 'topapi/rate-limited'])

interface SourcedText {
  readonly text: string
  readonly source: string
}

/** Texts of a rule's code that are whole, each with the source that has it. */
function listTexts(row: Row): readonly SourcedText[] {
  return findEntries(row).flatMap(({ message, source, wire = [] }) => {
    const printed: readonly SourcedText[] = message?.zh ? [{ text: message.zh, source }] : []
    return printed.concat(wire.filter(({ partial }) => !partial))
  })
}

const unexplained = rows.filter(([name, row]) => !isExplained(row) && !composed.has(name))

describe('a rule', () => {
  it.each(rows)('%s refuses with a code of the table', (_, row) => {
    expect(findEntries(row)).toHaveLength(1)
  })

  it.each(unexplained)('%s says what the table has of its code', (_, row) => {
    expect(listTexts(row).map(({ text }) => text)).toContain(row.rule.message.zh)
  })

  it.each(unexplained)('%s says a text that can prove its basis', (id, row) => {
    const { basis, message } = row.rule
    const proofs = listTexts(row).filter(({ text }) => text === message.zh)
    const facts = proofs.map(({ source }) => ({ id, basis, source }))
    expect(findOverstated(facts, sources).length).toBeLessThan(facts.length)
  })

  it('is put together from pieces for 90018 alone, and inferred then', () => {
    const pieced = rows.filter(([name]) => composed.has(name)).map(([, { rule }]) => rule)
    expect(pieced.map(({ basis }) => basis)).toEqual(['inferred', 'inferred'])
    expect(pieced.map(({ code, subCode }) => Number(subCode ?? code))).toEqual([90_018, 90_018])
  })
})

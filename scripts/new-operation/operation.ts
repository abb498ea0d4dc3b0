import type { ErrorEntry } from '../../src/schemas/errors-file.js'
import { listParameters, type Erratum } from '../../src/schemas/transcript.js'
import { cellOf, type Page, type Row } from './page.js'
import { nameOf, toNode, todo, tokenNames, type Draft } from './schemas.js'

export type Dialect = 'plain' | 'topapi' | 'api'

export function dialectOf({ host, path }: Page): Dialect {
  if (host.startsWith('api.')) return 'api'
  return path.startsWith('/topapi/') ? 'topapi' : 'plain'
}

interface Parts {
  readonly page: Page
  readonly id: string
  readonly request: Draft
  readonly errata: readonly Erratum[]
  readonly entries: readonly ErrorEntry[]
}

export function draftOperation({ page, id, request, errata, entries }: Parts): Draft {
  const dialect = dialectOf(page)
  const host = dialect === 'api' ? 'api' : 'oapi'
  const names = page.parameters.flatMap(([, rows]) => rows.map(nameOf))
  const rules = page.errors.flatMap((row) => draftRules(row, request, { dialect, entries }))
  return {
    $schema: '../../meta/operation.schema.json',
    id,
    title: todo,
    method: page.method,
    path: page.path,
    dialect,
    hosts: [`${host}.dingtalk.com`, `${host}.dingtalk.io`],
    authentication: names.some((name) => tokenNames.includes(name)) ? 'token' : 'none',
    appTypes: page.appTypes.length === 0 ? [todo] : page.appTypes,
    permission: page.permission,
    sources: {
      page: { kind: 'page', title: `${page.title} (English, international)`, url: page.url },
    },
    rules,
    errata: [...errata, ...draftTexts(rules)],
  }
}

interface Table {
  readonly dialect: Dialect
  readonly entries: readonly ErrorEntry[]
}

/** One rule for a row, two for 400002: it is said of absent and of malformed parameters. */
function draftRules(row: Row, request: Draft, table: Table): readonly Draft[] {
  const text = cellOf(row, 'error code')
  const isNumber = table.dialect !== 'api' && /^-?\d+$/.test(text)
  const code = isNumber ? Number(text) : text || todo
  const zh = findText(code, table)
  const message = {
    zh: zh ?? todo,
    en: cellOf(row, 'error message') || cellOf(row, 'error code d') || todo,
  }
  const end = { basis: 'documented', source: 'page#error-codes' }
  const status = Number(cellOf(row, 'httpcode') || cellOf(row, 'http'))
  const start = { code, ...(table.dialect === 'api' && { status }), message }
  if (code === -1) return [{ id: 'system-busy', ...start, stage: 'fault', ...busy, ...end }]
  if (code !== 400002) {
    const id = `${todo}-${code}`
    return [{ id, ...start, stage: 'handler', meaning: todo, advice: todo, ...end }]
  }
  const { missing, malformed } = listJudged(request)
  const stage = { ...start, stage: 'parameters' }
  const rest = { advice: todo, ...end, erratum: 'texts-of-the-page' }
  const absent = `${missing.join(' or ')} is absent, null or empty.`
  return [
    { id: 'required-missing', ...stage, when: { missing }, meaning: absent, ...rest },
    { id: 'parameter-invalid', ...stage, when: { malformed }, meaning: todo, ...rest },
  ].filter(({ when }) => Object.values(when).flat().length > 0)
}

/** Worded as in the other operations. */
const busy = {
  meaning: "The vendor's server is temporarily unable to answer.",
  advice: 'Ask again later.',
}

/** Seen live where known, else as the global table prints it. */
function findText(code: number | string, { dialect, entries }: Table): string | undefined {
  const entry = entries.find((one) => {
    return one.code === code && one.dialects.includes(dialect) && one.operation === undefined
  })
  return entry?.wire?.find(({ partial }) => !partial)?.text ?? entry?.message?.zh
}

/** A bare text in a query cannot be malformed; in a body it may be no text. */
function listJudged(request: Draft) {
  const own = listParameters(toNode(request))
  const judged = own.filter(({ in: place, schema }) => place === 'body' || schema.type !== 'string')
  return {
    missing: own.filter(({ required }) => required).map(({ name }) => name),
    malformed: judged.map(({ name }) => name),
  }
}

/** The Chinese page often words codes otherwise than the global table; only a person can look. */
function draftTexts(rules: readonly Draft[]): readonly Erratum[] {
  if (!rules.some((rule) => rule['erratum'] === 'texts-of-the-page')) return []
  return [
    {
      id: 'texts-of-the-page',
      says: `${todo}: how the Chinese page words 400002; drop this where it agrees.`,
      instead: 'The text of the global table. Programs are to compare codes only.',
      basis: 'documented',
      source: 'page#error-codes',
    },
  ]
}

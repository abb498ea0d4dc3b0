import { catalog, getDialect } from '../../src/catalog/catalog.js'
import type { Dialect, Rule } from '../../src/catalog/operation.js'
import { readJson } from '../../src/protocol/json.js'
import { findPlace, type Place } from './oracle-place.js'
import { judgeReply } from './oracle-reply.js'
import type { Answer, FuzzRequest } from './request.js'

type Body = { readonly [name: string]: unknown }

/**
 * What is wrong with an answer, one sentence each: nothing, when DingTalk could have given it.
 * `secrets` are texts that only an operation that issues them may tell.
 */
export function judge(
  request: FuzzRequest,
  answer: Answer,
  secrets: readonly string[],
): readonly string[] {
  const place = findPlace(request)
  if (request.method !== 'HEAD') return judgeAt(place, answer, secrets)
  return [
    ...judgeHead(place, answer, secrets),
    ...(answer.body === '' ? [] : ['the answer to HEAD has a body']),
  ]
}

/** The same where the request is not known for its damage: whether it can be an answer at all. */
export function judgeAny(answer: Answer, secrets: readonly string[]): readonly string[] {
  const type = findHeader(answer, 'content-type')
  const dialect = (['plain', 'topapi', 'api'] as const)
    .map(getDialect)
    .find(({ contentType }) => contentType === type)
  if (dialect === undefined) return [`the content type is of no dialect: ${type}`]
  const ruleName = findHeader(answer, 'x-dingtalk-mock-rule')
  // DingTalk repeats the name of an unknown API, and damage may have moved a secret into it.
  const path = ruleName === 'topapi/unknown-api' ? answer.body : ''
  const operations = catalog.operations.filter(
    ({ id, dialect: its }) =>
      its === dialect.id && (ruleName === undefined || ruleName.startsWith(`${id}/`)),
  )
  const places = [undefined, ...operations].map((operation) => ({ dialect, path, operation }))
  const judged = places.map((place) =>
    answer.body === '' ? judgeHead(place, answer, secrets) : judgeAt(place, answer, secrets),
  )
  return judged.toSorted((a, b) => a.length - b.length)[0] ?? []
}

function judgeAt(place: Place, answer: Answer, secrets: readonly string[]): readonly string[] {
  const head = judgeHead(place, answer, secrets)
  const body = readBody(answer.body)
  if (body === undefined)
    return [...head, `the body is no JSON object: ${answer.body.slice(0, 80)}`]
  const ruleName = findHeader(answer, 'x-dingtalk-mock-rule')
  if (ruleName === undefined) return [...head, ...judgeReply(place.operation, answer.status, body)]
  const rule = findRule(place, ruleName)
  if (rule === undefined) return [...head, `no rule "${ruleName}" for ${place.path}`]
  return [...head, ...judgeRefusal(place.dialect, rule, answer.status, body)]
}

function judgeHead(place: Place, answer: Answer, secrets: readonly string[]): readonly string[] {
  return [...judgeHeaders(place.dialect, answer), ...judgeLeaks(place, answer, secrets)]
}

const dialectHeaders = {
  plain: [],
  topapi: [],
  api: ['x-acs-request-id', 'x-acs-trace-id'],
} as const

const commonHeaders = [
  'date',
  'content-type',
  'content-length',
  'connection',
  'x-dingtalk-mock-rule',
] as const

/** The transports add two of HTTP; nothing of a framework may stand beside those of the dialect. */
function judgeHeaders(dialect: Dialect, { headers }: Answer): readonly string[] {
  const names = headers.map(([name]) => name.toLowerCase())
  const known = new Set(
    [...Object.keys(dialect.headers), ...dialectHeaders[dialect.id], ...commonHeaders].map((name) =>
      name.toLowerCase(),
    ),
  )
  const fixed = [...Object.entries(dialect.headers), ['Content-Type', dialect.contentType]] as const
  return [
    ...names.filter((name) => !known.has(name)).map((name) => `a header of its own: ${name}`),
    ...names.filter((name, at) => names.indexOf(name) !== at).map((name) => `${name} twice`),
    ...fixed
      .filter(
        ([name, value]) =>
          headers.find(([other]) => other.toLowerCase() === name.toLowerCase())?.[1] !== value,
      )
      .map(([name]) => `${name} is not that of ${dialect.id}`),
  ]
}

/** A stack or a path of files in any answer, a secret in one that does not issue it. */
function judgeLeaks(
  { operation, path }: Place,
  answer: Answer,
  secrets: readonly string[],
): readonly string[] {
  const text = [answer.body, ...answer.headers.flat()].join('\n')
  const issues =
    operation?.authentication === 'none' && findHeader(answer, 'x-dingtalk-mock-rule') === undefined
  const told = issues
    ? []
    : secrets.filter((secret) => text.includes(secret) && !path.includes(secret))
  return [
    ...(/(?:\n|\\n)\s+at \S|node_modules|file:\/\/|\.[jt]s:\d+/.test(text)
      ? ['a stack or a file']
      : []),
    ...told.map(() => 'a secret is told'),
  ]
}

function readBody(text: string): Body | undefined {
  try {
    const value = readJson(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Body)
      : undefined
  } catch {
    return undefined
  }
}

export function findHeader({ headers }: Answer, name: string): string | undefined {
  return headers.find(([other]) => other.toLowerCase() === name)?.[1]
}

function findRule({ dialect, operation }: Place, name: string): Rule | undefined {
  const [place, id] = name.split('/')
  const rules =
    place === dialect.id ? dialect.rules : place === operation?.id ? operation?.rules : []
  return rules?.find((rule) => rule.id === id)
}

/** The members of a refusal, in any order: those of the dialect, and no other. */
function judgeRefusal(dialect: Dialect, rule: Rule, status: number, body: Body): readonly string[] {
  const expected = expectedMembers(dialect, rule)
  const names = Object.keys(expected)
  return [
    ...(status === (rule.status ?? 200) ? [] : [`status ${status} for ${rule.id}`]),
    ...Object.keys(body)
      .filter((name) => !names.includes(name))
      .map((name) => `a member of its own: ${name}`),
    ...names
      .filter((name) => !(expected[name] ?? /^$/).test(toText(body[name])))
      .map((name) => `${name} of ${rule.id} is ${toText(body[name]).slice(0, 80)}`),
  ]
}

/** Numbers and texts must not pass for each other. */
function toText(value: unknown): string {
  return JSON.stringify(value) ?? 'nothing'
}

const requestIds = {
  topapi: /^"16[0-9a-z]{11}"$/,
  api: /^"[0-9A-F]{8}-[0-9A-F]{4}-7[0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}"$/,
}

function expectedMembers(dialect: Dialect, rule: Rule): { readonly [name: string]: RegExp } {
  const text = templateOf(rule.message.zh)
  const code = templateOf(rule.code)
  if (dialect.id === 'plain') return { errcode: code, errmsg: text }
  if (dialect.id === 'api') {
    const members = { code, message: text, requestid: requestIds.api }
    const scopes = /^\{"requiredScopes":\[("[^"]+")?\]\}$/
    const isDenied = rule.stage === 'permission'
    return isDenied ? { ...members, accessdenieddetail: scopes } : members
  }
  const wrapper = rule.wrapper ?? (rule.subCode === undefined ? undefined : dialect.wrapper)
  return {
    errcode: code,
    errmsg: wrapper === undefined ? text : templateOf(wrapper),
    request_id: requestIds.topapi,
    ...(rule.subCode === undefined ? {} : { sub_code: templateOf(rule.subCode) }),
    ...(wrapper === undefined ? {} : { sub_msg: text }),
  }
}

/** A template's text as JSON, anything in the places of its `%s`. */
function templateOf(template: string | number): RegExp {
  const parts = toText(template).split(/%[s%]/)
  const marks = String(template).match(/%[s%]/g) ?? []
  const pattern = parts.map((part, at) => {
    const mark = marks[at]
    return escapePattern(part) + (mark === '%s' ? '[^]*' : mark === '%%' ? '%' : '')
  })
  return new RegExp(`^${pattern.join('')}$`)
}

function escapePattern(text: string): string {
  return text.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&')
}

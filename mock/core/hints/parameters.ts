import type { Operation, Parameter, Rule } from '../../../src/catalog/operation.js'
import { findNearest } from '../../../src/errors.js'
import { toCode } from '../write.js'
import type { AnsweredCall, Finder } from './answered-call.js'
import { isJsonAsForm } from './bodies.js'
import { describeSchema } from './describe-schema.js'
import { isObjectText } from './object-texts.js'
import { isPlusUnescaped } from './times.js'
import { isHidden } from './unread.js'

/** Sentences of one kind about one call; more are only counted. */
const maximumSentences = 5

export const findUnreadParameters: Finder = (call) => {
  const isNameOfBody = isJsonAsForm(call.body) || call.body.looksLike === 'object-text'
  const names = call.unread.filter((name) => !isNameOfBody || !isHidden(name))
  const open = names.length === 0 ? [] : listOpen(call)
  const sentences = names.slice(0, maximumSentences).map((name) => {
    const meant = isHidden(name) ? undefined : findMeant(call, open, name)
    return `${name} is not read${meant === undefined ? '' : `; did you mean ${meant}?`}`
  })
  const rest = names.length - sentences.length
  return rest > 0 ? [...sentences, `${rest} more parameters are not read`] : sentences
}

/** Parameters that were not sent. */
function listOpen({ operation, parsed, query }: AnsweredCall): readonly string[] {
  const sent = new Set([...query.keys(), ...parsed.raw.keys()])
  return operation.parameters
    .map((parameter) => parameter.name)
    .filter((known) => !sent.has(known) || parsed.raw.get(known) === undefined)
}

/** One that was not sent itself: by its part in paging, then by likeness. */
function findMeant(
  { operation, parsed }: AnsweredCall,
  open: readonly string[],
  name: string,
): string | undefined {
  const sibling = findPagingSibling(operation, name)
  if (sibling !== undefined && open.includes(sibling)) return sibling
  return findNearest(name, parsed.token === undefined ? [...open, 'access_token'] : open)
}

const positionNames = new Set(['cursor', 'offset', 'nexttoken', 'nextcursor', 'page', 'start'])
const sizeNames = new Set(['size', 'pagesize', 'maxresults', 'limit', 'count', 'perpage'])

function findPagingSibling({ paging }: Operation, name: string): string | undefined {
  const plain = name.replaceAll(/[_.-]/g, '').toLowerCase()
  if (positionNames.has(plain)) return paging?.position
  return sizeNames.has(plain) ? paging?.size : undefined
}

export const findRepaired: Finder = ({ decision, parsed }) =>
  decision.parameters.repaired.map((name) =>
    Array.isArray(parsed.raw.get(name))
      ? `${name} is a JSON array and was read as the comma list of its members`
      : `${name} has quotes, brackets or spaces around its ids and was read without them`,
  )

function isJudged({ refusedBy }: AnsweredCall): boolean {
  return refusedBy?.stage === 'parameters'
}

export const findMissing: Finder = (call) => {
  const { missing } = call.decision.parameters
  if (!isJudged(call) || missing.length === 0) return undefined
  return `${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} missing, null or empty`
}

function isCapitalised(value: unknown): boolean {
  return typeof value === 'string' && /^(?:true|false)$/i.test(value)
}

/** Those that were refused for their form. */
function listMalformed(call: AnsweredCall): readonly Parameter[] {
  const { malformed } = call.decision.parameters
  return isJudged(call)
    ? call.operation.parameters.filter(({ name }) => malformed.includes(name))
    : []
}

export const findCapitalised: Finder = (call) =>
  listMalformed(call)
    .filter(
      ({ name, schema }) => schema.type === 'boolean' && isCapitalised(call.parsed.raw.get(name)),
    )
    .map(({ name }) => `${name} must be true or false in lower case, not as Python writes it`)

/** Whether a hint of its own says what is wrong. */
function isTold(call: AnsweredCall, { name, schema }: Parameter): boolean {
  if (isObjectText(call.parsed.raw.get(name))) return true
  if (schema.type === 'boolean') return isCapitalised(call.parsed.raw.get(name))
  return schema.format === 'date-time' && isPlusUnescaped(call, name)
}

export const findPlusUnescaped: Finder = (call) =>
  listMalformed(call)
    .filter(({ name, schema }) => schema.format === 'date-time' && isPlusUnescaped(call, name))
    .map(
      ({ name }) =>
        `${name} has a space before its offset: a bare + arrives as one in a query; write %2B`,
    )

export const findMalformed: Finder = (call) =>
  listMalformed(call)
    .filter((parameter) => !isTold(call, parameter))
    .map(({ name, schema }) => `${name} must be ${describeSchema(schema)}`)

/** Of two rules with one code the form of the value tells which it was. */
const maximumSharing = 2

/** Values of the right form that the operation itself refuses, with a code that tells nothing. */
export const findRefused: Finder = ({ operation, refusedBy }) => {
  if (refusedBy?.stage !== 'handler' || operation.authentication === 'none') return undefined
  const sharing = operation.rules.filter((rule) => toCode(rule) === toCode(refusedBy))
  return sharing.length > maximumSharing ? describeRule(refusedBy) : undefined
}

/** Its meaning without what says which detail stands in the text, and its advice. */
function describeRule({ meaning, advice }: Rule): string {
  const clauses = meaning.split('; ').filter((clause) => !clause.includes('%s'))
  return [clauses.join('; '), advice].map(toClause).join('; ')
}

/** Names that begin with two capitals, or have one inside, stay as they are. */
function toClause(sentence: string): string {
  return sentence.replace(/\.$/, '').replace(/^[A-Z](?=[a-z]*\b)/, (letter) => letter.toLowerCase())
}

/** The new API reads each parameter from its own place only. */
export const findMisplaced: Finder = ({ operation, decision, query, body }) => {
  if (operation.dialect !== 'api') return undefined
  const missing = new Set(decision.parameters.missing)
  return operation.parameters
    .filter(({ name }) => missing.has(name))
    .filter(({ name, in: place }) => (place === 'body' ? query : body.members()).has(name))
    .map(({ name, in: place }) => `${name} is read from the ${place} only`)
}

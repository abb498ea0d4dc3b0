import type { Rule } from '../../../src/catalog/operation.js'
import { findNearest, MockError } from '../../../src/errors.js'
import { listFields, type Field } from '../../../src/schemas/fields.js'
import type { DialectFile, Transcript } from '../../../src/schemas/transcript.js'
import type { Covered } from '../covered.js'
import { findCode } from './find-code.js'
import { faultNames, findFault } from './find-fault.js'
import { findJudged } from './find-judged.js'
import { findOperation, toPath } from './find-operation.js'
import { findPermission } from './find-permission.js'
import {
  toDialectRuleTopic,
  toDialectTopic,
  toErratumTopic,
  toFieldTopic,
  toOperationTopic,
  toRuleTopic,
} from './make-topics.js'
import type { Topic } from './topics.js'

/**
 * Everything that the words may mean, at least one thing. A single word: an operation by its id or
 * path, a dialect, a rule with its full name or the id that dialects have it by, a code, a
 * permission, a fault, or what contract tests hold a target to.
 *
 * @param detail a rule, field, erratum or code of the operation or dialect that `name` is; the path
 *   where `name` is a method
 * @throws {MockError} for a word that means nothing; the message names the nearest that does
 */
export function findTopics(
  covered: Covered,
  name: string,
  detail: string | undefined,
): readonly Topic[] {
  if (detail !== undefined && /^(?:get|post|put|patch|delete)$/i.test(name)) {
    return findTopics(covered, `${name} ${detail}`, undefined)
  }
  const transcript = findOperation(covered, name)
  if (transcript !== undefined) {
    if (detail === undefined) return [toOperationTopic(transcript, covered)]
    return findInOperation(transcript, detail, covered)
  }
  const dialect = covered.dialects.find(({ id }) => isSame(id, name))
  if (dialect !== undefined) {
    if (detail === undefined) return [toDialectTopic(dialect, covered)]
    return findInDialect(dialect, detail)
  }
  const [first, ...others] = findAlone(covered, name)
  if (first !== undefined) {
    if (detail === undefined) return [first, ...others]
    throw new MockError('ERR_RULE', `${name} is a ${first.kind}, which takes no second word.`)
  }
  // The full name of a rule, as the header writes it.
  const [owner = '', rule, ...rest] = name.split('/')
  const isRuleName = owner !== '' && rule !== undefined && rest.length === 0
  if (detail === undefined && isRuleName && findAlone(covered, owner).length === 0) {
    return findTopics(covered, owner, rule)
  }
  throw unknownName(covered, name)
}

/** What no second word belongs to. */
function findAlone(covered: Covered, name: string): readonly Topic[] {
  const judged = findJudged(covered, name)
  if (judged.length > 0) return judged
  const code = findCode(covered, name)
  if (code !== undefined) return [code]
  const permission = findPermission(covered, name)
  if (permission !== undefined) return [permission]
  const fault = findFault(covered, name)
  const rules = findSharedRules(covered, name)
  return fault === undefined ? rules : [fault, ...rules]
}

function findSharedRules(covered: Covered, name: string): readonly Topic[] {
  return covered.dialects.flatMap((dialect) =>
    dialect.rules
      .filter(({ id }) => isSame(id, name))
      .map((rule) => toDialectRuleTopic(rule, dialect)),
  )
}

function findInOperation(
  transcript: Transcript,
  detail: string,
  covered: Covered,
): readonly Topic[] {
  const { operation } = transcript
  const dialect = covered.dialects.find(({ id }) => id === operation.dialect)
  const own = operation.rules.filter((rule) => isRule(rule, detail))
  // A rule of the operation's own is the one that speaks.
  const isOwn = ({ id }: Rule) => operation.rules.some((rule) => rule.id === id)
  const shared = dialect?.rules.filter((rule) => isRule(rule, detail) && !isOwn(rule)) ?? []
  const errata = operation.errata.filter(({ id }) => isSame(id, detail))
  const found = [
    ...own.map((rule) => toRuleTopic(rule, transcript, covered)),
    ...(dialect === undefined ? [] : shared.map((rule) => toDialectRuleTopic(rule, dialect))),
    ...findFields(transcript, detail).map((field) => toFieldTopic(field, transcript, dialect)),
    ...errata.map((erratum) => toErratumTopic(erratum, transcript)),
  ]
  if (found.length > 0) return found
  throw unknownDetail(operation.id, detail, [
    ...operation.rules.map(({ id }) => id),
    ...operation.errata.map(({ id }) => id),
    ...listFields(transcript).flatMap(({ path }) => [path.at(-1) ?? '', path.join('.')]),
    ...(dialect?.rules.map(({ id }) => id) ?? []),
  ])
}

function findInDialect(dialect: DialectFile, detail: string): readonly Topic[] {
  const found = dialect.rules.filter((rule) => isRule(rule, detail))
  if (found.length > 0) return found.map((rule) => toDialectRuleTopic(rule, dialect))
  throw unknownDetail(
    dialect.id,
    detail,
    dialect.rules.map(({ id }) => id),
  )
}

function isRule({ id, code, subCode }: Rule, detail: string): boolean {
  return [id, String(code), subCode ?? id].some((word) => isSame(word, detail))
}

/**
 * By the last names of its path, with dots or as a JSON pointer: `mobile`, `list.mobile`,
 * `/result/list/0/mobile`. The part of the request may stand before: `body.dept_id`.
 */
function findFields(transcript: Transcript, detail: string): readonly Field[] {
  const words = detail
    .split(/[./]/)
    .filter((word) => word !== '' && word !== '*' && !/^\d+$/.test(word))
    .map((word) => word.toLowerCase().replace(/\[\d*\]$/, ''))
  if (words.length === 0) return []
  const found = listFields(transcript).filter(({ place, path }) =>
    endsWith([place, ...path], words),
  )
  const exact = found.filter(({ path }) => path.length === words.length)
  // One bare name may mean any of them; a whole path means itself.
  return /[./]/.test(detail) && exact.length > 0 ? exact : found
}

function endsWith(path: readonly string[], words: readonly string[]): boolean {
  if (words.length > path.length) return false
  return path.slice(-words.length).every((name, index) => isSame(name, words[index] ?? ''))
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}

function unknownName(covered: Covered, name: string): MockError {
  const { transcripts, dialects, errors, judged = [] } = covered
  const operations = transcripts.map(({ operation }) => operation)
  const sent = [...operations, ...dialects].flatMap(({ rules }) => rules)
  const known = [
    ...operations.flatMap(({ id, path }) => [id, path]),
    ...dialects.map(({ id }) => id),
    ...dialects.flatMap(({ rules }) => rules.map(({ id }) => id)),
    ...operations.flatMap(({ permission }) => (permission === undefined ? [] : [permission.id])),
    ...[...sent, ...errors.errors].map(({ code }) => String(code)),
    ...judged.map(({ id }) => id),
    ...faultNames,
  ]
  const hint = /^-?\d+$/.test(name)
    ? ' No rule sends it, and it stands in no table.'
    : toHint(/ \/|:\/\//.test(name) ? toPath(name) : name, known, 'dingtalk-mock operations')
  const noun = /^-?\d+$/.test(name)
    ? 'code'
    : 'operation, dialect, rule, code, permission, fault, law or check'
  return new MockError('ERR_OPERATION', `no ${noun} "${name}".${hint}`)
}

function unknownDetail(owner: string, detail: string, known: readonly string[]): MockError {
  const hint = toHint(detail, known, `dingtalk-mock explain ${owner}`)
  return new MockError('ERR_RULE', `${owner} has no rule, field or erratum "${detail}".${hint}`)
}

function toHint(wrong: string, known: readonly string[], list: string): string {
  const nearest = findNearest(wrong, known)
  return nearest === undefined ? ` "${list}" lists what there is.` : ` Did you mean "${nearest}"?`
}

import type { Rule } from '../../../src/catalog/operation.js'
import { findSource } from '../../../src/schemas/fields.js'
import type { ErrorsFile } from '../../../src/schemas/errors-file.js'
import type { Covered } from '../covered.js'
import { toDialectRuleTopic, toRuleTopic } from './make-topics.js'
import type { CodeTopic } from './topics.js'

/**
 * What a code means and who sends it; `undefined` for a code that nobody knows. `88/60011` is the
 * sub code that comes within another.
 */
export function findCode(covered: Covered, code: string): CodeTopic | undefined {
  const [outer = '', inner, ...rest] = code.split('/')
  const isPair = inner !== undefined && rest.length === 0
  const meant = isPair ? inner : code
  const rules = listRules(covered, (rule) =>
    isPair ? isCode(rule.code, outer) && isCode(rule.subCode, inner) : sends(rule, code),
  )
  const entries = covered.errors.errors
    .filter((entry) => isCode(entry.code, meant))
    .map((entry) => toEntry(entry, covered.errors))
  const isKnown = isPair ? isOuter(covered, outer) && entries.length > 0 : entries.length > 0
  return isKnown || rules.length > 0 ? { kind: 'code', code, entries, rules } : undefined
}

/** Whether sub codes come within a code. */
function isOuter(covered: Covered, code: string): boolean {
  return (
    listRules(covered, (rule) => rule.subCode !== undefined && isCode(rule.code, code)).length > 0
  )
}

function listRules(covered: Covered, isAsked: (rule: Rule) => boolean): CodeTopic['rules'] {
  const { dialects, transcripts } = covered
  return [
    ...dialects.flatMap((dialect) =>
      dialect.rules.filter(isAsked).map((rule) => toDialectRuleTopic(rule, dialect)),
    ),
    ...transcripts.flatMap((transcript) =>
      transcript.operation.rules
        .filter(isAsked)
        .map((rule) => toRuleTopic(rule, transcript, covered)),
    ),
  ]
}

function toEntry(
  { source, wire, ...entry }: ErrorsFile['errors'][number],
  { sources }: ErrorsFile,
): CodeTopic['entries'][number] {
  return {
    ...entry,
    source: findSource(source, sources),
    ...(wire && {
      wire: wire.map((sent) => ({ ...sent, source: findSource(sent.source, sources) })),
    }),
  }
}

function sends({ code, subCode }: Rule, asked: string): boolean {
  return isCode(code, asked) || subCode === asked
}

/** A code may have a place for a detail: `Missing%s` is `MissingstartTime` on the wire. */
function isCode(code: number | string | undefined, asked: string): boolean {
  const known = String(code ?? '').toLowerCase()
  const wanted = asked.toLowerCase()
  const [before = '', after] = known.split('%s')
  if (known === wanted || after === undefined) return known === wanted
  const isLonger = wanted.length > before.length + after.length
  return isLonger && wanted.startsWith(before) && wanted.endsWith(after)
}

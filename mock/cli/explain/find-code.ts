import type { Rule } from '../../../src/catalog/operation.js'
import { findSource } from '../../../src/schemas/fields.js'
import type { ErrorsFile } from '../../../src/schemas/errors-file.js'
import type { Covered } from '../covered.js'
import { toDialectRuleTopic, toRuleTopic } from './make-topics.js'
import type { CodeTopic } from './topics.js'

/** What a code means and who sends it; `undefined` for a code that nobody knows. */
export function findCode(covered: Covered, code: string): CodeTopic | undefined {
  const entries = covered.errors.errors
    .filter((entry) => isCode(entry.code, code))
    .map((entry) => toEntry(entry, covered.errors))
  const rules = [
    ...covered.dialects.flatMap((dialect) =>
      dialect.rules
        .filter((rule) => sends(rule, code))
        .map((rule) => toDialectRuleTopic(rule, dialect)),
    ),
    ...covered.transcripts.flatMap((transcript) =>
      transcript.operation.rules
        .filter((rule) => sends(rule, code))
        .map((rule) => toRuleTopic(rule, transcript, covered)),
    ),
  ]
  return entries.length + rules.length === 0 ? undefined : { kind: 'code', code, entries, rules }
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
function isCode(code: number | string, asked: string): boolean {
  const known = String(code).toLowerCase()
  const wanted = asked.toLowerCase()
  const [before = '', after] = known.split('%s')
  if (known === wanted || after === undefined) return known === wanted
  const isLonger = wanted.length > before.length + after.length
  return isLonger && wanted.startsWith(before) && wanted.endsWith(after)
}

import type { Basis, Operation, Presence, Rule, Source } from '../../../src/catalog/operation.js'
import type { Answers } from '../../../src/schemas/coverage.js'
import type { SourceAt } from '../../../src/schemas/fields.js'
import type { ErrorEntry } from '../../../src/schemas/errors-file.js'
import type { Erratum, SchemaNode } from '../../../src/schemas/transcript.js'

/**
 * Something that was asked for, with all that is known of it. Also what `--json` writes, where
 * `undefined` is absent.
 */
export type Topic =
  | OperationTopic
  | DialectTopic
  | RuleTopic
  | FieldTopic
  | ErratumTopic
  | CodeTopic
  | PermissionTopic
  | LawTopic
  | JudgedTopic
  | FaultTopic
  | FaultListTopic

export interface OperationTopic extends Pick<
  Operation,
  | 'id'
  | 'title'
  | 'method'
  | 'path'
  | 'hosts'
  | 'authentication'
  | 'appTypes'
  | 'permission'
  | 'contactScope'
  | 'paging'
> {
  readonly kind: 'operation'
  readonly dialect: { readonly id: string; readonly title: string }
  readonly answers: Answers
  readonly fields: readonly FieldTopic[]
  readonly rules: readonly RuleTopic[]
  /** Names of the rules that all operations of the dialect have. */
  readonly dialectRules: readonly string[]
  readonly errata: readonly ErratumTopic[]
  readonly notes: readonly { readonly text: string; readonly source: SourceAt }[]
  readonly sources: readonly SourceAt[]
}

export interface DialectTopic {
  readonly kind: 'dialect'
  readonly id: string
  readonly title: string
  readonly operations: readonly { readonly id: string; readonly title: string }[]
  readonly rules: readonly RuleTopic[]
  readonly sources: readonly SourceAt[]
}

export interface RuleTopic extends Omit<Rule, 'id' | 'source' | 'erratum'> {
  readonly kind: 'rule'
  /** As the header `x-dingtalk-mock-rule` writes it: operation or dialect, then the id. */
  readonly name: string
  readonly id: string
  readonly dialect: string
  /** Absent for a rule of all operations of its dialect. */
  readonly operation?: string
  /** Its operation answers from its schema, so nothing but a planned fault brings it about. */
  readonly isNeverSaid?: true
  readonly source: SourceAt
  readonly erratum?: ErratumTopic
}

export interface FieldTopic {
  readonly kind: 'field'
  readonly operation: string
  /** Names with dots between them: `result.list.mobile`. */
  readonly name: string
  /** Part of the request that it travels in, or `response`. */
  readonly place: string
  /** `integer`, `int64`, `object[]`. */
  readonly type: string
  readonly limits: readonly string[]
  readonly isRequired: boolean
  /** Absent for what is always there. */
  readonly presence: Presence | undefined
  readonly unit: string | undefined
  readonly description: string | undefined
  /** The row as printed on the page. */
  readonly row: SchemaNode['x-page'] | undefined
  readonly basis: Basis
  /** The page for a row; else where it comes from. */
  readonly source: SourceAt | undefined
  readonly erratum?: ErratumTopic
  /** Names of the rules that refuse a parameter. */
  readonly missing: readonly string[]
  readonly malformed: readonly string[]
}

export interface ErratumTopic extends Omit<Erratum, 'source' | 'repair'> {
  readonly kind: 'erratum'
  readonly operation: string
  readonly source: SourceAt
  /** Samples, fields and rules that name it. */
  readonly samples: readonly string[]
  readonly fields: readonly string[]
  readonly rules: readonly string[]
}

export interface CodeTopic {
  readonly kind: 'code'
  /** As asked for. */
  readonly code: string
  /** Its meanings in the tables of the vendor and in live answers. */
  readonly entries: readonly (Omit<ErrorEntry, 'source' | 'wire'> & {
    readonly source: SourceAt
    readonly wire?: readonly {
      readonly text: string
      readonly partial?: boolean
      readonly source: SourceAt
    }[]
  })[]
  readonly rules: readonly RuleTopic[]
}

export interface PermissionTopic {
  readonly kind: 'permission'
  readonly id: string
  /** As the console names it; `undefined` for a permission of fields. */
  readonly text: string | undefined
  readonly operations: readonly { readonly id: string; readonly title: string }[]
  /** Operation and name of each field that is left out without it. */
  readonly fields: readonly string[]
}

/** A statement about several answers that contract tests hold a target to. */
export interface LawTopic {
  readonly kind: 'law'
  readonly id: string
  readonly sentence: string
  /** What a breach is in an open world; in a closed one it is an error. */
  readonly live: 'error' | 'note' | 'off'
  readonly basis: Basis
  readonly source: Source
  readonly operations: readonly string[]
  /** Operations whose answers it compares with. */
  readonly compares: readonly string[]
  /** Laws without which it proves nothing. */
  readonly restsOn: readonly string[]
  readonly needsRootScope: boolean
}

/** The same about every single answer, or about those to one kind of request. */
export interface JudgedTopic extends Pick<LawTopic, 'id' | 'sentence'> {
  readonly kind: 'check' | 'case'
  readonly live: 'error' | 'drift' | 'note'
}

/** Misbehaviour that can be planned by a name of its own. */
export interface FaultTopic {
  readonly kind: 'fault'
  readonly id: string
  readonly meaning: string
  readonly basis: Basis
  readonly source: Source
  /** What is said of operations that cannot fail so. */
  readonly except: readonly string[]
  /** The rules that refuse by it. */
  readonly answers: readonly RuleTopic[]
  /** What comes in place of an answer. */
  readonly page?: { readonly status: number; readonly contentType: string }
}

export interface FaultListTopic {
  readonly kind: 'faults'
  readonly faults: readonly Pick<FaultTopic, 'id' | 'meaning' | 'basis'>[]
}

/**
 * The shape of the catalogue as programs see it. `scripts/generate.ts` fills it from `schemas/`,
 * where each field is explained (`schemas/meta/`).
 */

export type DialectId = 'plain' | 'topapi' | 'api'

export type AppType = 'internal' | 'third-party'

/** How sure a fact is: on a page of the vendor, seen in a live answer, or concluded by us. */
export type Basis = 'documented' | 'observed' | 'inferred'

/** The step of a request's way at which a refusal is decided (`mock/core/decide.ts`). */
export type Stage =
  | 'match'
  | 'fault'
  | 'ip'
  | 'token'
  | 'rate-limit'
  | 'quota'
  | 'app-type'
  | 'permission'
  | 'body'
  | 'parameters'
  | 'contact-scope'
  | 'handler'

export interface Source {
  readonly kind: string
  readonly title: string
  readonly url?: string
}

/** The named, sourced reason of a refusal. */
export interface Rule {
  readonly id: string
  /** `errcode` of the old hosts, `code` of the new one; `%s` stands for a detail. */
  readonly code: number | string
  /** The real code inside a wrapped refusal (`errcode` 88). */
  readonly subCode?: string
  /** HTTP status; 200 when absent. */
  readonly status?: number
  /** `%s` stands for a detail, `%%` for a percent sign. */
  readonly message: { readonly zh: string; readonly en?: string }
  /** `errmsg` around a text that stands in `sub_msg`, where the dialect's does not serve. */
  readonly wrapper?: string
  readonly stage: Stage
  /** The parameters it speaks for: absent ones, ones that break their schema, or name nothing. */
  readonly when?: { readonly [Kind in 'missing' | 'malformed' | 'unknown']?: readonly string[] }
  readonly meaning: string
  readonly advice: string
  readonly basis: Basis
  readonly source: string
  readonly erratum?: string
}

export interface Parameter {
  readonly name: string
  readonly in: 'header' | 'path' | 'query' | 'body'
  readonly required: boolean
  readonly schema: JsonSchema
}

/** The keyword subset of `schemas/meta/keywords.schema.json`. */
export interface JsonSchema {
  readonly type?: string
  readonly properties?: { readonly [name: string]: JsonSchema }
  readonly required?: readonly string[]
  readonly items?: JsonSchema
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly default?: unknown
  readonly minimum?: number
  readonly maximum?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly pattern?: string
  readonly format?: string
  readonly 'x-int64'?: { readonly minimum?: number; readonly maximum?: number }
  readonly 'x-repair'?: 'id-list'
  readonly 'x-binding'?: string
  readonly 'x-presence'?: Presence
  readonly 'x-erratum'?: string
  readonly 'x-unit'?: string
  readonly 'x-page'?: { readonly example?: string }
  readonly examples?: readonly unknown[]
  readonly 'x-basis'?: Basis
  /** Keywords of this node that we concluded. */
  readonly 'x-inferred'?: readonly string[]
}

/** When a field may be absent. No such annotation: always there. */
export interface Presence {
  /** Field permission without which it is left out. */
  readonly permission?: string
  /** App types that get it; all when absent. */
  readonly appTypes?: readonly AppType[]
  /** How a missing value looks on the wire. */
  readonly whenUnset?: 'absent' | 'empty' | 'either'
  readonly when?: string
  readonly only?: string
}

export interface Paging {
  readonly kind: 'cursor' | 'offset' | 'token'
  /** Parameter that says where the page begins. */
  readonly position: string
  /** Parameter that says how many rows it has. */
  readonly size: string
  /** JSON pointers into the answer. */
  readonly list: string
  readonly next: string
  readonly more?: string
}

export interface ContactScopeRule {
  /** What has to lie inside: a department, or a person by userid. */
  readonly kind: 'department' | 'user'
  readonly parameter: string
  /** Parameter that names a person by login name; when it is there, the other one is ignored. */
  readonly login?: string
  /** The rule that refuses what lies outside. */
  readonly rule: string
}

export interface Operation<Id extends string = string> {
  readonly id: Id
  readonly title: string
  readonly method: string
  readonly path: string
  readonly dialect: DialectId
  readonly hosts: readonly string[]
  readonly authentication: 'token' | 'none'
  readonly appTypes: readonly AppType[]
  readonly permission?: { readonly id: string; readonly text: string }
  readonly contactScope?: ContactScopeRule
  readonly paging?: Paging
  /** Said where a page says that its calls do not count for the month; all others do. */
  readonly quota?: { readonly kind: 'free'; readonly source: string }
  /** In the order of the page's tables, the token left out. */
  readonly parameters: readonly Parameter[]
  readonly rules: readonly Rule[]
  readonly sources: { readonly [key: string]: Source }
  readonly response: JsonSchema
}

/** What the answers of one back end have in common, and the refusals that precede an operation. */
export interface Dialect {
  readonly id: DialectId
  readonly contentType: string
  readonly headers: { readonly [name: string]: string }
  readonly escapedSlash: boolean
  readonly keyOrder: 'alphabetical' | 'schema'
  /** `errmsg` of a refusal with a `subCode`; `%s` stands for that and for the text. */
  readonly wrapper?: string
  readonly rules: readonly Rule[]
  readonly sources: { readonly [key: string]: Source }
}

/** A request as a page prints it: parameters by name, wherever they travel. */
export interface RequestExample {
  readonly name: string
  readonly source: string
  readonly value: { readonly [name: string]: unknown }
  /** Errata without which the page's own table refuses it. */
  readonly errata: readonly string[]
}

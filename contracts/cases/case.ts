import type { Operation, Parameter, Rule } from '../../src/catalog/operation.js'
import type { JsonValue } from '../../src/protocol/json.js'
import type { Bindings } from '../target.js'
import type { Expectation } from './expectation.js'

/** How the parameters of an old POST travel; the other dialects know `typed` only. */
export type Encoding =
  /** JSON with real types. */
  | 'typed'
  /** JSON with every scalar as a text, as old SDKs send it. */
  | 'text'
  /** A form. */
  | 'form'
  /** All in the query, without a body. */
  | 'query'

export type TokenUse =
  /** Where the dialect has it: in the query, or in the header of the new API. */
  | 'valid'
  /** Among the fields of a form. */
  | 'in-form'
  | 'absent'
  | 'empty'
  /** Of the right shape, issued by nobody. */
  | 'foreign'
  /** A valid one without its last character. */
  | 'truncated'
  /** A valid one with a character more. */
  | 'lengthened'
  /** A valid one, where the dialect does not look for it. */
  | 'in-header'
  | 'in-query'
  | 'as-bearer'

/**
 * `core` cases are few enough for a real server, and leave no rule, parameter or limit out; the
 * others are `full`.
 */
export type Tier = 'core' | 'full'

export interface Parameters {
  readonly [name: string]: JsonValue
}

/** What of a request is not as its dialect writes it. */
export interface Odd {
  readonly method?: string
  readonly path?: string
  /** In place of the body that the parameters make. */
  readonly body?: { readonly contentType: string; readonly text: string }
}

/** One request and what to expect of it. Plain data: no secret stands in it. */
export interface Case {
  readonly operation: Operation
  /** What a target keeps to that passes, such as `refuses-missing-parameter`. */
  readonly rule: string
  /** The request in words, such as `without dept_id`. */
  readonly name: string
  /** The part of the request it is about, as in {@link Finding.pointer}. */
  readonly pointer: string
  readonly parameters: Parameters
  readonly encoding: Encoding
  readonly token: TokenUse
  readonly odd?: Odd
  /** Default: `core`. */
  readonly tier?: Tier
  readonly expectation: Expectation
  /** The rule that is about the code of the refusal, where this case is about something else. */
  readonly codeRule?: string
  /** The other refusal that the request deserves: only it coming first is held against the target. */
  readonly rival?: Rule
  /** The law on whose behalf it is asked; absent where it stands for itself. */
  readonly law?: string
}

/** What cases of one operation are made from. */
export interface Ground {
  readonly operation: Operation
  readonly bindings: Bindings
  /** Parameters of a request that succeeds. */
  readonly happy: Parameters
  /** Whether only the code of the page, or of the gateway, will do, or any that says the same. */
  readonly codes: 'exact' | 'alike'
  /** Whether it stands for its dialect: what holds of all operations alike is asked of it. */
  readonly leads: boolean
}

export type CaseMaker = (ground: Ground) => readonly Case[]

type Details = Pick<Case, 'rule' | 'name' | 'expectation'> & Partial<Case>

/** A happy request but for what `details` say. */
export function makeCase({ operation, happy }: Ground, details: Details): Case {
  const needsToken = operation.authentication === 'token'
  return {
    operation,
    pointer: 'request#',
    parameters: happy,
    encoding: 'typed',
    token: needsToken ? 'valid' : 'absent',
    ...details,
  }
}

/** The happy parameters with one of another value. */
export function withValue({ happy }: Ground, { name }: Parameter, value: JsonValue): Parameters {
  return { ...happy, [name]: value }
}

/** The happy parameters but for one. */
export function without({ happy }: Ground, { name }: Parameter): Parameters {
  return Object.fromEntries(Object.entries(happy).filter(([key]) => key !== name))
}

export function pointTo({ name }: Parameter): string {
  return `request#/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`
}

/** Whether a JSON value of any type can be sent for it, not only a text. */
export function travelsAsJson({ in: place }: Parameter): boolean {
  return place === 'body'
}

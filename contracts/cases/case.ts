import type { Operation, Parameter } from '../../src/catalog/operation.js'
import type { JsonValue } from '../../src/protocol/json.js'
import type { Bindings } from '../target.js'
import type { Expectation } from './expectation.js'

/** How the parameters of an old POST travel; the other dialects know `typed` only. */
export type Encoding =
  /** JSON with real types. */
  | 'typed'
  /** JSON with every scalar as a text, as old SDKs send it. */
  | 'text'
  /** A form, the token in it. */
  | 'form'

export type TokenUse =
  | 'valid'
  | 'absent'
  | 'empty'
  /** Of the right shape, issued by nobody. */
  | 'foreign'
  /** A valid one, where the other dialect has it. */
  | 'in-header'
  | 'in-query'
  | 'as-bearer'

export interface Parameters {
  readonly [name: string]: JsonValue
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
  readonly expectation: Expectation
  /** The law on whose behalf it is asked; absent where it stands for itself. */
  readonly law?: string
}

/** What cases of one operation are made from. */
export interface Ground {
  readonly operation: Operation
  readonly bindings: Bindings
  /** Parameters of a request that succeeds. */
  readonly happy: Parameters
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

export function pointTo({ name }: Parameter): string {
  return `request#/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`
}

/** Whether a JSON value of any type can be sent for it, not only a text. */
export function travelsAsJson({ in: place }: Parameter): boolean {
  return place === 'body'
}

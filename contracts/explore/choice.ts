import type { Parameter } from '../../src/catalog/operation.js'
import type { JsonValue } from '../../src/protocol/json.js'
import type { Survey } from '../survey/survey.js'
import type { Bindings } from '../target.js'

/** The library, which is loaded when something is explored. */
export type FastCheck = typeof import('fast-check')
export type Arbitrary<Value> = import('fast-check').Arbitrary<Value>

/** What a drawn request does with one parameter. */
export type Choice =
  /** As in the plain call. */
  | { readonly kind: 'plain' }
  | { readonly kind: 'value'; readonly value: JsonValue; readonly hope: Hope }
  | { readonly kind: 'absent'; readonly hope: Hope | 'missing' }
  /** `null` in JSON; elsewhere an empty text. */
  | { readonly kind: 'blank'; readonly hope: 'inferred' | 'open' | 'missing' }
  | { readonly kind: 'fault'; readonly value: JsonValue; readonly isInferred: boolean }

/**
 * - `sure`: to be accepted, as the page says.
 * - `inferred`: to be accepted, as we concluded.
 * - `open`: accepted or refused, as the target's own data have it.
 */
export type Hope = 'sure' | 'inferred' | 'open'

export const plain: Choice = { kind: 'plain' }

/** What choices are drawn for. */
export interface ChoiceGround {
  readonly fc: FastCheck
  readonly parameter: Parameter
  readonly survey: Survey
  readonly bindings: Bindings
  /** Unix milliseconds. */
  readonly now: number
  /** Whether the plain call has it. */
  readonly isPlain: boolean
  /** Whether it says where a page begins. */
  readonly isPosition: boolean
  /** Whether the contact scope of the app is asked for what it names. */
  readonly isScoped: boolean
}

export function hoped(value: JsonValue, hope: Hope): Choice {
  return { kind: 'value', value, hope }
}

import type { Operations, OperationId } from '../../src/generated/types.js'
import type { Directory } from '../world/directory.js'
import type { App } from './app.js'
import type { Grant } from './session.js'
import type { Settings } from './tenant.js'

/** Decides one operation. Pure and synchronous: it holds what only this operation knows. */
export type Handler<Id extends OperationId> = (call: CallOf<Id>) => Outcome<Id>

/** An operation that needs no token is one that issues it. */
export type CallOf<Id extends OperationId> = Operations[Id]['authentication'] extends 'none'
  ? CredentialsCall<Id>
  : Call<Id>

export interface Call<Id extends OperationId> {
  readonly parameters: Operations[Id]['parameters']
  readonly app: App
  readonly directory: Directory
  /** What is drawn besides the organisation follows from it too. */
  readonly seed: number
  /** Unix milliseconds on the tenant's clock. */
  readonly nowMs: number
  readonly settings: Settings
}

export interface CredentialsCall<Id extends OperationId> {
  readonly parameters: Operations[Id]['parameters']
  /** The organisation that this tenant is. */
  readonly corpId: string
  findApp(key: string): App | undefined
  grantToken(app: App): Grant
}

export type Outcome<Id extends OperationId> =
  | Reply<Draft<Operations[Id]['reply']>>
  | Refusal<Operations[Id]['rule']>

/** An answer before it is written: a member that may be absent may be `undefined` as well. */
export type Draft<Value> = Value extends object
  ? {
      [Name in keyof Value]: {} extends Pick<Value, Name>
        ? Draft<Value[Name]> | undefined
        : Draft<Value[Name]>
    }
  : Value

export interface Reply<Value = unknown> {
  readonly kind: 'reply'
  readonly value: Value
}

export interface Refusal<RuleId extends string = string> {
  readonly kind: 'refusal'
  readonly rule: RuleId
  /** Fill the `%s` of the rule's texts, in order. */
  readonly details: readonly string[]
}

export function reply<const Value>(value: Value): Reply<Value> {
  return { kind: 'reply', value }
}

export function refuse<RuleId extends string>(
  rule: RuleId,
  ...details: readonly string[]
): Refusal<RuleId> {
  return { kind: 'refusal', rule, details }
}

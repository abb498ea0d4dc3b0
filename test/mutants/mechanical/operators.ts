import type { JsonSchema } from '../../../src/catalog/operation.js'
import type { Loose } from '../serve.js'
import { items } from './fields.js'

export const operatorNames = [
  'retyped',
  'removed',
  'null',
  'replaced',
  'emptied',
  'flipped',
  'shortened',
  'doubled',
] as const

export type OperatorName = (typeof operatorNames)[number]

/** Stands for a member that is taken away. */
export const removed = Symbol('removed')

type Operator = (value: Loose, schema: JsonSchema) => Loose

/** What each makes of a value; `undefined` where it has no use. */
const operators: { readonly [Name in OperatorName]: Operator } = {
  retyped: (value) => {
    if (typeof value === 'string') return /^[1-9]\d{0,14}$/.test(value) ? Number(value) : 7
    if (Array.isArray(value)) return { 0: value[0] ?? null }
    return typeof value === 'object' && value !== null ? [value] : String(value)
  },
  removed: () => removed,
  null: () => null,
  replaced: replace,
  emptied: (value) => {
    if (typeof value === 'string') return value === '' ? undefined : ''
    return Array.isArray(value) && value.length > 0 ? [] : undefined
  },
  flipped: (value) => (typeof value === 'boolean' ? !value : undefined),
  shortened: (value) => (Array.isArray(value) && value.length > 0 ? value.slice(0, -1) : undefined),
  doubled: (value) => (Array.isArray(value) && value.length > 0 ? [value[0], ...value] : undefined),
}

/** Another value that the schema allows. */
function replace(value: Loose, { enum: values, const: only, format }: JsonSchema): Loose {
  if (only !== undefined) return undefined
  if (values !== undefined) return values.find((other) => other !== value)
  if (typeof value === 'number' || typeof value === 'bigint') return BigInt(value) + 1n
  if (typeof value !== 'string' || value === '') return undefined
  if (format === 'date-time') {
    const text = new Date(Date.parse(value) + 86_400_000).toISOString()
    return value.includes('.') ? text : text.replace(/\.\d+/, '')
  }
  return turn(value)
}

/** The last letter or digit by its neighbour, so that shapes are kept. */
function turn(text: string): string {
  const last = text.at(-1) ?? ''
  const other = /\d/.test(last) ? String((Number(last) + 1) % 10) : last === 'a' ? 'b' : 'a'
  return text.slice(0, -1) + other
}

/** Which operators have a use for values of a schema. */
export function operatorsFor({ type, const: only }: JsonSchema): readonly OperatorName[] {
  const common = ['retyped', 'removed', 'null'] as const
  if (only !== undefined) return common
  if (type === 'array') return [...common, 'emptied', 'shortened', 'doubled']
  if (type === 'object') return common
  if (type === 'boolean') return [...common, 'flipped']
  return type === 'string' ? [...common, 'replaced', 'emptied'] : [...common, 'replaced']
}

/** Which items of the outermost array change: all, or the first that has the field. */
export type Scope = 'first' | 'every'

/** An operator at work somewhere. */
export interface Work {
  readonly path: readonly string[]
  readonly scope: Scope
  readonly name: OperatorName
  readonly schema: JsonSchema
}

/** A copy of the body after the operator was at work; `undefined` when it found nothing to do. */
export function operate(body: Loose, { path, scope, name, schema }: Work): Loose {
  return changeAt(body, path, scope, (value) => operators[name](value, schema))
}

type Change = (value: Loose) => Loose

function changeAt(
  value: Loose,
  [step, ...rest]: readonly string[],
  scope: Scope,
  change: Change,
): Loose {
  if (step === undefined) return change(value)
  if (step === items) return changeItems(value, rest, scope, change)
  if (typeof value !== 'object' || value === null || !(step in value)) return undefined
  const changed = changeAt(value[step], rest, scope, change)
  if (changed === undefined) return undefined
  const { [step]: _old, ...others } = value
  return changed === removed ? others : { ...value, [step]: changed }
}

function changeItems(value: Loose, rest: readonly string[], scope: Scope, change: Change): Loose {
  if (!Array.isArray(value)) return undefined
  let count = 0
  const changed = value.map((item) => {
    const other = scope === 'first' && count > 0 ? undefined : changeAt(item, rest, 'every', change)
    if (other === undefined) return item
    count++
    return other
  })
  return count === 0 ? undefined : changed.filter((item) => item !== removed)
}

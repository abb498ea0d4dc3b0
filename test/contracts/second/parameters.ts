import type { JsonValue } from '../../../src/protocol/json.js'
import type { Variants } from './variants.js'

/** Gives what a value means, `undefined` when it means nothing. */
type Read = (value: JsonValue) => JsonValue | undefined

export interface Parameter {
  readonly name: string
  readonly read: Read
  readonly isOptional?: true
  /** Codes of the page. */
  readonly missing: number
  readonly malformed: number
}

export function integer(minimum: number, maximum = Number.MAX_SAFE_INTEGER): Read {
  return (value) => {
    const number = typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value
    if (typeof number !== 'number' || !Number.isInteger(number)) return undefined
    return number >= minimum && number <= maximum ? number : undefined
  }
}

export const boolean: Read = (value) => {
  if (value === 'true') return true
  if (value === 'false') return false
  return typeof value === 'boolean' ? value : undefined
}

export function text(isRight: (value: string) => boolean): Read {
  return (value) => {
    const written = typeof value === 'number' ? String(value) : value
    return typeof written === 'string' && isRight(written) ? written : undefined
  }
}

export interface Values {
  readonly [name: string]: JsonValue
}

export type Reading =
  | { readonly values: Values }
  /** With the text where it is not that of the code. */
  | { readonly code: number; readonly message?: string }

/** Of several faults one is told, as the variant says. */
export function readParameters(
  parameters: readonly Parameter[],
  sent: Values,
  { parameterCodes, firstFault }: Variants,
): Reading {
  const faults = parameters.flatMap((parameter) => findFault(parameter, sent))
  const missing = faults.find(({ kind }) => kind === 'missing')
  const fault = firstFault === 'last' ? faults.at(-1) : (missing ?? faults[0])
  if (fault !== undefined) return refuse(fault, parameterCodes)
  const given = parameters.filter((parameter) => !isAbsent(parameter, sent))
  const values = given.map(({ name, read }) => [name, read(sent[name] ?? '') ?? null] as const)
  return { values: Object.fromEntries(values) }
}

interface Fault {
  readonly kind: 'missing' | 'malformed'
  readonly parameter: Parameter
}

function findFault(parameter: Parameter, sent: Values): readonly Fault[] {
  if (isAbsent(parameter, sent)) {
    return parameter.isOptional ? [] : [{ kind: 'missing', parameter }]
  }
  const isRight = parameter.read(sent[parameter.name] ?? '') !== undefined
  return isRight ? [] : [{ kind: 'malformed', parameter }]
}

function isAbsent({ name }: Parameter, sent: Values): boolean {
  return (sent[name] ?? '') === ''
}

function refuse({ kind, parameter }: Fault, codes: Variants['parameterCodes']): Reading {
  const { name } = parameter
  if (codes !== 'gateway') return { code: codes === 'one' ? 40035 : parameter[kind] }
  return kind === 'missing'
    ? { code: 40, message: `Missing required arguments:${name}` }
    : { code: 41, message: `Invalid arguments:${name}` }
}

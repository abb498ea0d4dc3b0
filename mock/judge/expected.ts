import { quote } from './problem.js'

/** A schema as far as sentences need it. */
export interface Shape {
  readonly type?: string | readonly string[]
  readonly enum?: readonly string[]
  readonly const?: string
  readonly minimum?: number
  readonly exclusiveMinimum?: number
  readonly maximum?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly minItems?: number
  readonly pattern?: string
  readonly properties?: { readonly [name: string]: Shape }
  readonly oneOf?: readonly Shape[]
  /** Of a reference: the schema that it leads to, without what is inside. */
  readonly 'x-target'?: Shape
}

/** `an integer from 1 on or "always"`: what a schema asks for. */
export function describe({ 'x-target': target, type, ...shape }: Shape): string {
  if (target !== undefined) return describe(target)
  if (shape.enum !== undefined) return `one of ${shape.enum.join(', ')}`
  if (type === undefined) return 'something else'
  const kinds = [type].flat().map((kind) => (describers[kind] ?? String)(shape))
  const last = kinds.pop() ?? ''
  return kinds.length === 0 ? last : `${kinds.join(', ')} or ${last}`
}

const describers: { readonly [type: string]: (shape: Shape) => string } = {
  string: describeText,
  integer: describeInteger,
  number: ({ exclusiveMinimum, maximum }) =>
    exclusiveMinimum === undefined
      ? 'a number'
      : `a number above ${exclusiveMinimum} and at most ${maximum}`,
  boolean: () => 'true or false',
  array: ({ minItems }) => (minItems === undefined ? 'a list' : 'a list that is not empty'),
  object: () => 'an object',
}

function describeText({ pattern, minLength, maxLength }: Shape): string {
  const [, word] = /^\^([a-z]+)\$$/.exec(pattern ?? '') ?? []
  if (word !== undefined) return `"${word}"`
  if (pattern !== undefined) return 'its digits as a text'
  if (maxLength === undefined)
    return minLength === undefined ? 'a text' : 'a text that is not empty'
  return minLength === undefined
    ? `a text of at most ${maxLength} characters`
    : `a text of ${minLength} to ${maxLength} characters`
}

/** The bounds of what a number can hold are none that anybody chose. */
function describeInteger({ minimum = -Infinity, maximum = Infinity }: Shape): string {
  if (maximum < Number.MAX_SAFE_INTEGER) return `an integer from ${minimum} to ${maximum}`
  return minimum > Number.MIN_SAFE_INTEGER ? `an integer from ${minimum} on` : 'an integer'
}

/**
 * `expected a number, not the text "x"`. Only the kind is told of a secret, and of what stands where
 * an object or a list belongs: it may be `key:secret`, or a whole file that is none of ours.
 */
export function makeExpected(expected: string, value: unknown, name = ''): string {
  const isHidden = /secret/i.test(name) || compound.has(expected)
  const found = isHidden ? toKind(value) : toShown(value)
  const hint = isText.test(expected) && typeof value === 'number' ? '; put it in quotes' : ''
  return `expected ${expected}, not ${found}${hint}`
}

const compound: ReadonlySet<string> = new Set(['an object', 'a list', 'a list that is not empty'])
const isText = /^a text(?!.* or )/

function toShown(value: unknown): string {
  if (typeof value === 'string') return value === '' ? 'an empty text' : `the text ${quote(value)}`
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : toKind(value)
}

function toKind(value: unknown): string {
  if (value === undefined || value === null) return 'nothing'
  if (value === '') return 'an empty text'
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list'
  return kinds[typeof value] ?? `a ${typeof value}`
}

const kinds: { readonly [type: string]: string } = {
  string: 'a text',
  boolean: 'true or false',
  object: 'an object',
}

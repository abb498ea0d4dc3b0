import { validateConfig } from '../../src/generated/config.js'
import { makeUnknownProperty, quote, suggestFor, type Path, type Problem } from './problem.js'

/** What Ajv says of one value; the part that we read. */
interface ShapeError {
  /** JSON pointer, none of whose names holds a slash or a tilde: they are the schema's. */
  readonly instancePath: string
  readonly keyword: string
  readonly params: { readonly additionalProperty?: string; readonly missingProperty?: string }
  readonly data: unknown
  readonly parentSchema: Shape
}

interface Shape {
  readonly type?: string | readonly string[]
  readonly enum?: readonly string[]
  readonly minimum?: number
  readonly maximum?: number
  readonly minLength?: number
  readonly properties?: { readonly [name: string]: Shape }
}

const validate: { (value: unknown): boolean; errors?: readonly ShapeError[] | null } =
  validateConfig

/**
 * What `schemas/config.schema.json` has against a value: names, types, limits and choices. At most
 * one problem for each place.
 */
export function judgeShape(value: unknown): readonly Problem[] {
  if (validate(value)) return []
  const problems = new Map<string, Problem>()
  for (const error of validate.errors ?? []) {
    const problem = toProblem(error)
    const place = JSON.stringify(problem.path)
    if (!problems.has(place)) problems.set(place, problem)
  }
  return [...problems.values()]
}

function toProblem({ instancePath, keyword, params, data, parentSchema }: ShapeError): Problem {
  const path = readPointer(instancePath)
  const { additionalProperty, missingProperty } = params
  if (additionalProperty !== undefined) {
    return makeUnknownProperty(path, additionalProperty, Object.keys(parentSchema.properties ?? {}))
  }
  if (missingProperty !== undefined) {
    const expected = describe(parentSchema.properties?.[missingProperty] ?? {})
    return { path: [...path, missingProperty], text: `missing; expected ${expected}` }
  }
  if (keyword === 'not') {
    const text = 'stands beside permissions; give one of the two'
    return { path: [...path, 'withoutPermissions'], text, isAboutName: true }
  }
  const name = String(path.findLast((step) => typeof step === 'string'))
  if (keyword === 'enum' && typeof data === 'string') {
    const suggestion = () => suggestFor(data, parentSchema.enum ?? [])
    return { path, text: `no ${name} ${quote(data)}.`, suggestion }
  }
  return { path, text: makeExpected(describe(parentSchema), data, name) }
}

function readPointer(pointer: string): Path {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step))
}

/**
 * `expected a number, not the text "x"`. Only the kind is told of a secret, and of what stands where
 * an object or a list belongs: it may be `key:secret`, or a whole file that is none of ours.
 */
export function makeExpected(expected: string, value: unknown, name = ''): string {
  const isHidden = /secret/i.test(name) || compound.has(expected)
  const found = isHidden ? toKind(value) : toShown(value)
  const hint =
    expected.startsWith('a text') && typeof value === 'number' ? '; put it in quotes' : ''
  return `expected ${expected}, not ${found}${hint}`
}

const compound: ReadonlySet<string> = new Set(['an object', 'a list'])

function toShown(value: unknown): string {
  if (typeof value === 'string') return value === '' ? 'an empty text' : `the text ${quote(value)}`
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : toKind(value)
}

function toKind(value: unknown): string {
  if (value === undefined || value === null) return 'nothing'
  if (value === '') return 'an empty text'
  if (Array.isArray(value)) return 'a list'
  return kinds[typeof value] ?? `a ${typeof value}`
}

const kinds: { readonly [type: string]: string } = {
  string: 'a text',
  boolean: 'true or false',
  object: 'an object',
}

function describe({ type, ...shape }: Shape): string {
  if (type === undefined) return 'something else'
  if (typeof type !== 'string') return type.map((one) => describe({ type: one })).join(' or ')
  if (shape.enum !== undefined) return `one of ${shape.enum.join(', ')}`
  if (type === 'string')
    return shape.minLength === undefined ? 'a text' : 'a text that is not empty'
  const { minimum, maximum } = shape
  if (minimum !== undefined) {
    return `an integer from ${minimum} ${maximum === Number.MAX_SAFE_INTEGER ? 'on' : `to ${maximum}`}`
  }
  return names[type] ?? type
}

const names: { readonly [type: string]: string } = {
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  number: 'a number',
}

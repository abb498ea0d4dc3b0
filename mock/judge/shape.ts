import * as validators from '../../src/generated/config.js'
import { describe, makeExpected, type Shape } from './expected.js'
import { makeUnknownProperty, quote, suggestFor, type Path, type Problem } from './problem.js'

/** What Ajv says of one value; the part that we read. */
interface ShapeError {
  /** JSON pointer. */
  readonly instancePath: string
  readonly keyword: string
  readonly params: {
    readonly additionalProperty?: string
    readonly missingProperty?: string
    readonly tag?: string
    readonly tagValue?: unknown
  }
  readonly data: unknown
  /** The schema that the keyword stands in. */
  readonly parentSchema: Shape
}

interface ShapeValidator {
  (value: unknown): boolean
  errors?: readonly ShapeError[] | null
}

/** What can be judged by itself, each part of `schemas/`. */
const shapes: { readonly [Name in 'config' | 'tenant' | 'changes' | 'faults']: ShapeValidator } = {
  config: validators.validateConfig,
  tenant: validators.validateTenant,
  changes: validators.validateChanges,
  faults: validators.validateFaults,
}

/**
 * What a schema has against a value, by default that of a configuration: names, types, limits and
 * choices. At most one problem for each place.
 */
export function judgeShape(
  value: unknown,
  shape: keyof typeof shapes = 'config',
): readonly Problem[] {
  const validate = shapes[shape]
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
  const { additionalProperty, missingProperty, tag, tagValue } = params
  if (additionalProperty !== undefined) {
    return makeUnknownProperty(path, additionalProperty, Object.keys(parentSchema.properties ?? {}))
  }
  if (missingProperty !== undefined || (tag !== undefined && tagValue === undefined)) {
    const name = missingProperty ?? tag ?? ''
    const expected = describe(parentSchema.properties?.[name] ?? toKinds(parentSchema, name))
    return { path: [...path, name], text: `missing; expected ${expected}` }
  }
  // Of a value that one property tells the kind of, that property is wrong.
  if (tag !== undefined) return explain([...path, tag], tagValue, toKinds(parentSchema, tag))
  if (keyword === 'not') {
    const text = 'stands beside permissions; give one of the two'
    return { path: [...path, 'withoutPermissions'], text, isAboutName: true }
  }
  return explain(path, data, parentSchema)
}

function toKinds({ oneOf = [] }: Shape, tag: string): Shape {
  return { type: 'string', enum: oneOf.map(({ properties }) => properties?.[tag]?.const ?? '') }
}

function explain(path: Path, value: unknown, shape: Shape): Problem {
  const name = String(path.findLast((step) => typeof step === 'string'))
  if (shape.enum !== undefined && typeof value === 'string') {
    const suggestion = () => suggestFor(value, shape.enum ?? [])
    const text = typeof path.at(-1) === 'number' ? 'cannot be' : `no ${name}`
    return { path, text: `${text} ${quote(value)}.`, suggestion }
  }
  return { path, text: makeExpected(describe(shape), value, name) }
}

function readPointer(pointer: string): Path {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => (/^\d+$/.test(step) ? Number(step) : unescape(step)))
}

/** Parameters of a fault have names of any kind. */
function unescape(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~')
}

import { suggest } from '../../src/errors.js'

/** What Ajv says of one value; the part that is described. */
export interface SchemaError {
  readonly instancePath: string
  readonly schemaPath: string
  readonly keyword: string
  readonly params: { readonly [name: string]: unknown }
  readonly message?: string | undefined
  /** The schema around the keyword, with Ajv's option `verbose`. */
  readonly parentSchema?: { readonly [name: string]: unknown } | undefined
}

/** Where a value breaks its schema, and what was expected there, the nearest valid name included. */
export interface Described {
  /** JSON pointer. */
  readonly pointer: string
  readonly message: string
  /** Whether the name is wrong, and not the value. */
  readonly isAboutName?: true
}

/** Keywords that only say that another one inside them failed. */
const echoes = new Set(['if', 'allOf', 'propertyNames'])

/** One sentence for each mistake. Ajv has to run with `allErrors` and `verbose`. */
export function describeErrors(errors: readonly SchemaError[]): readonly Described[] {
  const told = errors
    .filter(({ keyword, schemaPath }) => !echoes.has(keyword) && !/\/anyOf\/\d+\//.test(schemaPath))
    .map(describeError)
  return told.filter(
    ({ pointer, message }, index) =>
      told.findIndex((other) => other.pointer === pointer && other.message === message) === index,
  )
}

function describeError(error: SchemaError): Described {
  const { instancePath, keyword, params, message = keyword } = error
  if (keyword === 'additionalProperties') return describeUnknown(error)
  if (keyword === 'required') {
    return { pointer: instancePath, message: `lacks "${String(params['missingProperty'])}"` }
  }
  if (keyword === 'enum') {
    const allowed = (params['allowedValues'] as readonly unknown[]).map(String)
    return { pointer: instancePath, message: `must be one of ${allowed.join(', ')}` }
  }
  if (keyword === 'const') {
    return { pointer: instancePath, message: `must be ${JSON.stringify(params['allowedValue'])}` }
  }
  if (keyword === 'anyOf' || keyword === 'not') {
    return { pointer: instancePath, message: describeNames(error) }
  }
  if (keyword === 'pattern') {
    return { pointer: instancePath, message: `must match ${String(params['pattern'])}` }
  }
  return { pointer: instancePath, message }
}

interface Names {
  readonly required?: readonly string[]
}

/** The meta schemas use both for names only: one of several, or none of them. */
function describeNames({ keyword, parentSchema = {} }: SchemaError): string {
  const listed = [parentSchema[keyword] as Names | readonly Names[]].flat()
  const names = listed.flatMap(({ required = [] }) => required.map((name) => `"${name}"`))
  return keyword === 'not'
    ? `must not have ${names.join(', ')} here`
    : `lacks ${names.join(' or ')}`
}

function describeUnknown({ instancePath, params, parentSchema }: SchemaError): Described {
  const name = String(params['additionalProperty'])
  const known = Object.keys((parentSchema?.['properties'] as object | undefined) ?? {})
  return {
    pointer: `${instancePath}/${name}`,
    message: `is not known here.${known.length === 0 ? '' : suggest(name, known)}`,
    isAboutName: true,
  }
}

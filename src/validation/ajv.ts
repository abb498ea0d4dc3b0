import { Ajv, _, nil, type KeywordCxt, type Options } from 'ajv'
import { formats } from './formats.js'

/** Keywords of ours that describe and never judge. `schemas/README.md` says what each means. */
export const annotationKeywords = [
  'x-basis',
  'x-binding',
  'x-erratum',
  'x-inferred',
  'x-page',
  'x-presence',
  'x-repair',
  'x-source',
  'x-unit',
] as const

interface Int64Bounds {
  readonly minimum?: number
  readonly maximum?: number
}

/**
 * An Ajv that knows the keyword subset of `schemas/`, and nothing else: an unknown keyword is a
 * compile error.
 */
export function makeAjv(options: Options = {}): Ajv {
  const ajv = new Ajv({ strict: true, strictRequired: false, allErrors: true, ...options })
  ajv.addVocabulary([...annotationKeywords])
  ajv.addKeyword({
    keyword: 'x-int64',
    schemaType: 'object',
    error: { message: 'must be an integer of 64 bits inside its bounds' },
    code: int64Code,
  })
  for (const [name, validate] of Object.entries(formats)) ajv.addFormat(name, validate)
  return ajv
}

/**
 * A `bigint` stands for an integer beyond 2^53 (see `src/protocol/json.ts`). The bounds are asked of
 * integers alone: an object may hold whatever JSON sends as its `valueOf`, and comparing it throws.
 */
function int64Code(cxt: KeywordCxt): void {
  const { data, schema } = cxt
  const { minimum, maximum } = schema as Int64Bounds
  const isNone = _`(typeof ${data} == "bigint" ? BigInt.asIntN(64, ${data}) !== ${data} : !Number.isSafeInteger(${data}))`
  const isBelow = minimum === undefined ? nil : _` || ${data} < ${minimum}`
  const isAbove = maximum === undefined ? nil : _` || ${data} > ${maximum}`
  cxt.fail(_`${isNone}${isBelow}${isAbove}`)
}

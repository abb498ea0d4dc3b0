import { findResult, withoutEnvelope } from '../../src/catalog/envelope.js'
import type { Operation, Parameter } from '../../src/catalog/operation.js'
import { makeAjv } from '../../src/validation/ajv.js'
import { describeErrors, type SchemaError } from './describe.js'
import { makeSchemaHandler } from '../handlers/from-schema/answer.js'
import type { Directory } from '../world/directory.js'
import { makeDirectory } from '../world/make-directory.js'
import { tiny } from '../world/organizations/tiny.js'
import type { Problem } from './problem.js'
import { files } from './judge.js'

const seeds = [1, 2, 3, 4, 5]

/**
 * Whether the answers that will be made from a response schema fit it. They do but where the schema
 * asks for a text that nobody can guess: then it needs `examples`.
 */
export function dryRun(operation: Operation): readonly Problem[] {
  const validate = makeAjv({ verbose: true }).compile(
    findResult(operation) ?? withoutEnvelope(operation),
  )
  const handler = makeSchemaHandler(operation)
  const parameters = Object.fromEntries(operation.parameters.map(toSample))
  const directory = getDirectory()
  const found = seeds.flatMap((seed) => {
    const outcome = handler({ parameters, directory, seed })
    if (outcome.kind === 'refusal' || validate(outcome.value)) return []
    return describeErrors((validate.errors ?? []) as readonly SchemaError[])
  })
  return uniqueMessages(found.map(({ pointer, message }) => `${pointer || '/'} ${message}`)).map(
    (message) => ({
      file: files.response,
      pointer: '',
      message: `no answer can be made that fits it: ${message}; give the field "examples" that do`,
    }),
  )
}

let directory: Directory | undefined

function getDirectory(): Directory {
  directory ??= makeDirectory({ organization: tiny, seed: 1, epochMs: 0 })
  return directory
}

/** Some value that the parameter may have. */
function toSample({ name, schema }: Parameter): readonly [string, unknown] {
  const value =
    schema.default ?? schema.enum?.[0] ?? schema.minimum ?? schema['x-int64']?.minimum ?? undefined
  return [name, value ?? (schema.type === 'string' ? '1' : 1)]
}

/** With the row numbers folded, so that a defect of a list is told once. */
function uniqueMessages(messages: readonly string[]): readonly string[] {
  return [...new Set(messages.map((message) => message.replaceAll(/\/\d+/g, '/*')))]
}

import { findResult, withoutEnvelope } from '../../src/catalog/envelope.js'
import type { Operation, Parameter } from '../../src/catalog/operation.js'
import type { Ajv } from 'ajv'
import { describeErrors, type SchemaError } from './describe.js'
import { makeSchemaHandler } from '../handlers/from-schema/answer.js'
import { makeDirectory } from '../world/make-directory.js'
import { tiny } from '../world/organizations/tiny.js'
import type { Problem } from './problem.js'
import { files } from './check.js'

const seeds = [1, 2, 3, 4, 5]

/** Tries an operation: whether the answers that will be made from its response schema fit it. */
export type DryRun = (operation: Operation) => readonly Problem[]

/**
 * They do but where the schema asks for a text that nobody can guess: then it needs `examples`.
 * One try serves many operations: what it is made of takes longer than a run.
 */
export function makeDryRun(ajv: Ajv): DryRun {
  const directory = makeDirectory({ organization: tiny, seed: 1, epochMs: 0 })
  return (operation) => {
    const validate = ajv.compile(findResult(operation) ?? withoutEnvelope(operation))
    const handler = makeSchemaHandler(operation)
    const parameters = Object.fromEntries(operation.parameters.map(toSample))
    const found = seeds.flatMap((seed) => {
      const outcome = handler({ parameters, directory, seed })
      if (outcome.kind === 'refusal' || validate(outcome.value)) return []
      return describeErrors((validate.errors ?? []) as readonly SchemaError[])
    })
    return uniqueMessages(found.map(({ pointer, message }) => `${pointer || '/'} ${message}`)).map(
      toProblem,
    )
  }
}

function toProblem(message: string): Problem {
  const advice = 'give the field "examples" that do'
  return {
    file: files.response,
    pointer: '',
    message: `no answer can be made that fits it: ${message}; ${advice}`,
  }
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

import type { Transcript } from '../../src/schemas/transcript.js'
import type { Ajv } from 'ajv'
import { describeErrors, type SchemaError } from './describe.js'
import { files } from './check.js'
import type { Problem } from './problem.js'

/** A sample answer has to fit the response schema, or to name the erratum that says why not. */
export function judgeExamples({ response, examples }: Transcript, ajv: Ajv): readonly Problem[] {
  const validate = ajv.compile(response)
  return examples.flatMap(({ kind, value, errata = [] }, at) => {
    if (kind !== 'response' || errata.length > 0 || validate(value)) return []
    const errors = describeErrors((validate.errors ?? []) as readonly SchemaError[])
    return errors.map(({ pointer, message }) => ({
      file: files.examples,
      pointer: `/examples/${at}/value${pointer}`,
      message: `${message}, says ${files.response}; mend it, or name an erratum`,
    }))
  })
}

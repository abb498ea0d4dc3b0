import type { Transcript } from '../../src/schemas/transcript.js'
import { makeAjv } from '../../src/validation/ajv.js'
import { describeErrors, type SchemaError } from './describe.js'
import { files } from './judge.js'
import type { Problem } from './problem.js'

/** A sample answer has to fit the response schema, or to name the erratum that says why not. */
export function judgeExamples({ response, examples }: Transcript): readonly Problem[] {
  const validate = makeAjv({ verbose: true }).compile(response)
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

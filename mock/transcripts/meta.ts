import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { describeErrors, type Described, type SchemaError } from './describe.js'

/** What is wrong with one file of a transcript, by the schema of such files. */
type Judge = (value: unknown) => readonly Described[]

export interface MetaValidators {
  readonly operation: Judge
  readonly request: Judge
  readonly response: Judge
  readonly examples: Judge
}

/** Compiles `schemas/meta/`. */
export async function makeMetaValidators(folder: string): Promise<MetaValidators> {
  const ajv = new Ajv({
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    allErrors: true,
    verbose: true,
  })
  const read = async (kind: string): Promise<Judge> => {
    const schema = JSON.parse(await readFile(join(folder, `${kind}.schema.json`), 'utf8')) as object
    const validate = ajv.compile(schema)
    return (value) =>
      validate(value) ? [] : describeErrors((validate.errors ?? []) as readonly SchemaError[])
  }
  const keywords = await read('keywords')
  return {
    operation: await read('operation'),
    request: keywords,
    response: keywords,
    examples: await read('examples'),
  }
}

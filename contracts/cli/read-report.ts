import { MockError } from '../../src/errors.js'
import { makeAjv } from '../../src/validation/ajv.js'
import type { Report } from '../report.js'

/**
 * @param name of the file, for what is wrong with it
 * @param schema `schemas/report.schema.json`
 * @throws {MockError} when the text is no report, or one of another version
 */
export function readReport(name: string, text: string, schema: object): Report {
  const value = parse(name, text)
  const version = (value as { readonly version?: unknown } | null)?.version
  if (typeof version === 'number' && version !== 1) {
    throw new MockError(
      'ERR_OPTION',
      `${name} is a report of version ${version}; version 1 is what can be read`,
    )
  }
  const validate = makeAjv({ allErrors: false }).compile(schema)
  if (validate(value)) return value as Report
  const [error] = validate.errors ?? []
  const where = error?.instancePath === '' ? '' : `${error?.instancePath} `
  throw new MockError('ERR_OPTION', `${name} is no report: ${where}${error?.message}`)
}

function parse(name: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new MockError('ERR_OPTION', `${name} is no JSON: ${(error as Error).message}`)
  }
}

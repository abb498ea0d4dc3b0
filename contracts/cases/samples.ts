import type { Parameter, RequestExample } from '../../src/catalog/operation.js'
import { requestExamples } from '../../src/generated/examples.js'
import type { OperationId } from '../../src/generated/types.js'
import type { JsonValue } from '../../src/protocol/json.js'
import { makeCase, type Case, type CaseMaker, type Ground, type Tier } from './case.js'
import { success } from './expectation.js'
import { findBinding } from './happy.js'

/** The request samples of the page, with our token and with values that the target has. */
export const sampleCases: CaseMaker = (ground) => {
  const examples = requestExamples[ground.operation.id as OperationId]
  const cases = examples.map((example) => toCase(ground, example, 'full'))
  const first = cases.findIndex(({ expectation }) => expectation.kind === 'success')
  const example = examples[first]
  return example === undefined ? cases : cases.with(first, toCase(ground, example, 'core'))
}

function toCase(ground: Ground, example: RequestExample, tier: Tier): Case {
  const { operation, bindings } = ground
  const printed = operation.parameters.filter(({ name }) => example.value[name] !== undefined)
  const parameters = Object.fromEntries(
    printed.map((parameter) => [
      parameter.name,
      findBinding(parameter, bindings) ?? (example.value[parameter.name] as JsonValue),
    ]),
  )
  const isSure =
    example.errata.length === 0 && printed.every((parameter) => isPortable(parameter, ground))
  return makeCase(ground, {
    rule: 'answers-sample',
    name: `the ${example.name}`,
    parameters,
    ...pickEncoding(ground, example),
    tier,
    expectation: isSure ? success : { kind: 'either' },
  })
}

/** A free text or id that nothing binds names something of the sample's own organisation. */
function isPortable(parameter: Parameter, { bindings }: Ground): boolean {
  const { type, enum: values } = parameter.schema
  if (findBinding(parameter, bindings) !== undefined || values !== undefined) return true
  return type === 'boolean' || type === 'integer'
}

/** Only the samples that are forms print every value as a text; they have the token in it. */
function pickEncoding(
  { operation }: Ground,
  { value }: RequestExample,
): Partial<Pick<Case, 'encoding' | 'token'>> {
  const areTexts = Object.values(value).every((member) => typeof member === 'string')
  const isForm = operation.dialect === 'topapi' && areTexts
  return isForm ? { encoding: 'form', token: 'in-form' } : {}
}

import type { Operation, Parameter } from '../../src/catalog/operation.js'
import { travelsAsJson, type Encoding, type Parameters } from '../cases/case.js'
import type { LawGround } from '../laws/law.js'
import { plain, type Arbitrary, type Choice, type ChoiceGround, type FastCheck } from './choice.js'
import { drawFaults } from './draw-faults.js'
import { drawValues } from './draw-values.js'

export interface Drawn {
  readonly choices: { readonly [parameter: string]: Choice }
  readonly encoding: Encoding
  readonly token: 'valid' | 'foreign' | 'absent'
}

export interface Drawing extends Pick<LawGround, 'survey' | 'now' | 'bindings'> {
  readonly fc: FastCheck
  readonly operation: Operation
  /** Of the plain call. */
  readonly happy: Parameters
}

/** Any request. Two of five have no fault, as many have one. */
export function drawRequest(drawing: Drawing): Arbitrary<Drawn> {
  const { fc, operation } = drawing
  const encodings: readonly Encoding[] =
    operation.dialect === 'topapi' ? ['typed', 'text', 'form'] : ['typed']
  return fc
    .record({
      values: drawValid(drawing, drawValues),
      faults: fc.record(mapParameters(operation, (parameter) => drawFaulty(drawing, parameter))),
      faulty: drawNames(drawing),
      encoding: fc.constantFrom(...encodings),
      token: fc.oneof(
        { weight: 15, arbitrary: fc.constant('valid' as const) },
        { weight: 1, arbitrary: fc.constantFrom('foreign' as const, 'absent' as const) },
      ),
    })
    .map(({ values, faults, faulty, encoding, token }) => {
      const broken = faulty.map((name) => [name, faults[name] ?? plain])
      return { choices: { ...values, ...Object.fromEntries(broken) }, encoding, token }
    })
}

/** A request that is to be accepted, but for where a page begins and how long it is. */
export function drawQuestion(drawing: Drawing): Arbitrary<Drawn['choices']> {
  const { position, size } = drawing.operation.paging ?? {}
  return drawValid(drawing, (ground) => {
    const { name } = ground.parameter
    if (name === position || name === size) return []
    // All of an arbitrary may be unsure, so that a filter would look for ever.
    return drawValues(ground).map((values) => {
      return values.map((choice) => ('hope' in choice && choice.hope === 'sure' ? choice : plain))
    })
  })
}

/** Shrinks to the plain call. */
function drawValid(
  drawing: Drawing,
  draw: (ground: ChoiceGround) => readonly Arbitrary<Choice>[],
): Arbitrary<Drawn['choices']> {
  const { fc, operation } = drawing
  return fc.record(
    mapParameters(operation, (parameter) =>
      fc.oneof(
        { withCrossShrink: true },
        { weight: 2, arbitrary: fc.constant(plain) },
        ...join(fc, draw(toGround(drawing, parameter))).map((arbitrary) => {
          return { weight: 3, arbitrary }
        }),
      ),
    ),
  )
}

/** As often left out as wrong. */
function drawFaulty(drawing: Drawing, parameter: Parameter): Arbitrary<Choice> {
  const { fc } = drawing
  const ground = toGround(drawing, parameter)
  const kinds = [drawAbsence(ground), drawFaults(ground)].flatMap((all) => join(fc, all))
  const isAsked = parameter.in !== 'path' && kinds.length > 0
  return isAsked ? fc.oneof(...kinds) : fc.constant(plain)
}

function drawNames({ fc, operation }: Drawing): Arbitrary<readonly string[]> {
  const names = operation.parameters.map(({ name }) => name)
  const several = (minLength: number, maxLength: number): Arbitrary<string[]> =>
    fc.subarray(names, { minLength, maxLength: Math.min(maxLength, names.length) })
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 2, arbitrary: fc.constant([]) },
    { weight: 2, arbitrary: several(1, 1) },
    { weight: 1, arbitrary: several(Math.min(2, names.length), 3) },
  )
}

function mapParameters<Value>(
  { parameters }: Operation,
  map: (parameter: Parameter) => Value,
): { readonly [name: string]: Value } {
  return Object.fromEntries(parameters.map((parameter) => [parameter.name, map(parameter)]))
}

function toGround({ operation, happy, ...drawing }: Drawing, parameter: Parameter): ChoiceGround {
  return {
    ...drawing,
    parameter,
    isPlain: happy[parameter.name] !== undefined,
    isPosition: operation.paging?.position === parameter.name,
    isScoped: operation.contactScope?.parameter === parameter.name,
  }
}

function drawAbsence(ground: ChoiceGround): readonly Arbitrary<Choice>[] {
  const { fc, parameter, isPlain, isScoped } = ground
  if (parameter.required) {
    return [
      fc.constant<Choice>({ kind: 'absent', hope: 'missing' }),
      fc.constant<Choice>({ kind: 'blank', hope: 'missing' }),
    ]
  }
  if (isScoped || !isPlain) return []
  // What is bound may stand for a value without which the others make no sense.
  const hope = parameter.schema['x-binding'] === undefined ? 'sure' : 'open'
  return [
    fc.constant<Choice>({ kind: 'absent', hope }),
    ...(travelsAsJson(parameter)
      ? [fc.constant<Choice>({ kind: 'blank', hope: hope === 'sure' ? 'inferred' : hope })]
      : []),
  ]
}

function join(
  fc: FastCheck,
  arbitraries: readonly Arbitrary<Choice>[],
): readonly Arbitrary<Choice>[] {
  return arbitraries.length === 0 ? [] : [fc.oneof(...arbitraries)]
}

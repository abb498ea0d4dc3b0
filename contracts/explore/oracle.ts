import type { Operation, Parameter } from '../../src/catalog/operation.js'
import { writeJson, type JsonValue } from '../../src/protocol/json.js'
import { makeCase, pointTo, type Case, type Encoding, type Ground } from '../cases/case.js'
import {
  inferred,
  inferredSuccess,
  refusalOfDialect,
  refusalOfParameter,
  success,
  type ExpectedRefusal,
  type Expectation,
} from '../cases/expectation.js'
import type { Choice } from './choice.js'
import type { Drawn } from './draw-request.js'

const either: Expectation = { kind: 'either' }

/** A drawn request, and what the catalogue lets one expect of it. */
export function toCase(law: string, ground: Ground, drawn: Drawn): Case {
  const { operation } = ground
  const faults = findFaulty(operation, drawn)
  const [fault] = faults
  const isSingle = faults.length === 1 && drawn.token === 'valid'
  return makeCase(ground, {
    // One fault has the name that the tables give it, so that it is found once.
    rule: isSingle && fault !== undefined ? fault.rule : law,
    pointer: isSingle && fault !== undefined ? pointTo(fault.parameter) : 'request#',
    name: describe(operation, drawn),
    parameters: toParameters(ground, drawn),
    encoding: drawn.encoding,
    token: drawn.token,
    expectation: expect(ground, drawn, faults),
    law,
  })
}

/** Rule and place of each fault, as the tables call one that stands alone. */
export function listFaults(
  operation: Operation,
  drawn: Drawn,
): readonly Pick<Case, 'rule' | 'pointer'>[] {
  return findFaulty(operation, drawn).map(({ rule, parameter }) => {
    return { rule, pointer: pointTo(parameter) }
  })
}

interface Faulty {
  readonly parameter: Parameter
  readonly rule: string
  readonly kind: 'missing' | 'malformed'
  readonly isInferred: boolean
}

function findFaulty({ parameters }: Operation, { choices }: Drawn): readonly Faulty[] {
  return parameters.flatMap((parameter): readonly Faulty[] => {
    const choice = choices[parameter.name]
    if (choice?.kind === 'fault') {
      const rule = 'refuses-malformed-parameter'
      return [{ parameter, rule, kind: 'malformed', isInferred: choice.isInferred }]
    }
    if (choice === undefined || !('hope' in choice) || choice.hope !== 'missing') return []
    return [{ parameter, rule: 'refuses-missing-parameter', kind: 'missing', isInferred: false }]
  })
}

/** Which of several faults is told is not documented, so that each of their codes will do. */
function expect(ground: Ground, { choices, token }: Drawn, faults: readonly Faulty[]): Expectation {
  const hopes = new Set(
    Object.values(choices).flatMap((choice) => ('hope' in choice ? [choice.hope] : [])),
  )
  if (hopes.has('open')) return either
  if (token !== 'valid') {
    const rule = token === 'absent' ? 'token-missing' : 'token-invalid'
    const isSure = faults.length === 0 && !hopes.has('inferred')
    return (isSure ? refusalOfDialect(ground.operation, rule) : undefined) ?? either
  }
  const refusals = faults.map(({ parameter, kind, isInferred }) => {
    const refusal = refusalOfParameter(ground, parameter, kind)
    return refusal !== undefined && isInferred ? inferred(refusal) : refusal
  })
  const [first, ...others] = refusals
  if (first !== undefined) return others.reduce(join, first) ?? either
  if (refusals.length > 0) return either
  return hopes.has('inferred') ? inferredSuccess : success
}

/** By either; no surer than the less sure of the two. */
function join(
  one: ExpectedRefusal | undefined,
  other: ExpectedRefusal | undefined,
): ExpectedRefusal | undefined {
  if (one === undefined || other === undefined) return undefined
  const isInferred = one.basis === 'inferred' || other.basis === 'inferred'
  return {
    ...one,
    others: [...one.others, other.rule, ...other.others],
    basis: isInferred ? 'inferred' : one.basis,
  }
}

/** As in the plain call, but for what was chosen otherwise. */
export function toParameters(
  { operation, happy }: Pick<Ground, 'operation' | 'happy'>,
  { choices, encoding }: Pick<Drawn, 'choices' | 'encoding'>,
): Case['parameters'] {
  const given = operation.parameters.flatMap((parameter) => {
    const { name } = parameter
    const value = toValue(choices[name], happy[name], isJson(parameter, encoding))
    return value === undefined ? [] : [[name, value] as const]
  })
  return Object.fromEntries(given)
}

function isJson({ in: place }: Parameter, encoding: Encoding): boolean {
  return place === 'body' && encoding !== 'form'
}

function toValue(
  choice: Choice | undefined,
  happy: JsonValue | undefined,
  isInJson: boolean,
): JsonValue | undefined {
  switch (choice?.kind) {
    case 'value':
    case 'fault':
      return choice.value
    case 'absent':
      return undefined
    case 'blank':
      return isInJson ? null : ''
    default:
      return happy
  }
}

/** What is not as in the plain call. Texts that a directory may have told are left out. */
function describe({ parameters }: Operation, { choices, encoding, token }: Drawn): string {
  const told = parameters.flatMap(({ name, schema }) => {
    const choice = choices[name]
    if (choice === undefined || choice.kind === 'plain') return []
    if (choice.kind === 'absent') return [`without ${name}`]
    if (choice.kind === 'blank') return [`${name} ${encoding === 'form' ? 'empty' : 'null'}`]
    const isPerson = choice.kind === 'value' && schema['x-binding'] === 'user'
    return [isPerson ? `another ${name}` : `${name} ${writeJson(choice.value)}`]
  })
  const ways = {
    typed: [],
    text: ['scalars as texts'],
    form: ['as a form'],
    query: ['in the query'],
  }
  const tokens = { valid: [], absent: ['without a token'], foreign: ['with a foreign token'] }
  const all = [...told, ...ways[encoding], ...tokens[token]]
  return all.length === 0 ? 'the plain call' : all.join(', ')
}

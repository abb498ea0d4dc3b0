import { catalog } from '../../src/catalog/catalog.js'
import type { Operation } from '../../src/catalog/operation.js'
import { MockError, suggest } from '../../src/errors.js'
import type { OperationId } from '../../src/generated/types.js'
import { tellAnswer } from '../answer.js'
import type { Case } from '../cases/case.js'
import { makeFinding } from '../checks/check.js'
import { judge } from '../checks/table.js'
import { explain } from '../explain.js'
import { mergeFindings, type Finding } from '../finding.js'
import type { Observation } from '../observation.js'
import { toProfile, type Profile } from '../profile.js'
import { sourceOfPage } from '../source.js'
import { writeMatched, writeMismatch } from './message.js'
import { receive, type ReceivedAnswer } from './received.js'

export interface MatchOptions {
  /** `mock`: whatever is not on the page is an error. Default: `live`. */
  readonly profile?: Profile
  /** Default: either will do, as long as the refusal is one that the operation is known to give. */
  readonly outcome?: 'success' | 'refusal'
  /** `drift`: fields and values that the page does not have fail too. Default: `error`. */
  readonly failOn?: 'error' | 'drift'
}

/** As the runners want it. */
export interface MatchResult {
  readonly pass: boolean
  readonly message: () => string
}

/**
 * Judges one answer by every check of the kit that needs no other. A success passes, and so does a
 * documented refusal, each in the form that its back end has.
 *
 * @throws {MockError} for an operation that is not covered, an option that is none, or what is no
 *   answer
 */
export function matchContract(
  received: unknown,
  id: OperationId,
  options: MatchOptions = {},
): MatchResult | Promise<MatchResult> {
  const operation = findOperation(id)
  checkOptions(options)
  const answer = receive(received)
  return answer instanceof Promise
    ? answer.then((one) => match(operation, one, options))
    : match(operation, answer, options)
}

function match(operation: Operation, received: ReceivedAnswer, options: MatchOptions): MatchResult {
  const { profile = 'live', failOn = 'error' } = options
  const observation = observe(operation, received)
  const findings = [...judge(observation), ...judgeOutcome(observation, options)]
    .map((finding) => toProfile(profile, finding))
    .filter(({ severity }) => severity === 'error' || severity === failOn)
  const failing = mergeFindings(findings)
  return {
    pass: failing.length === 0,
    message: () =>
      failing.length === 0 ? writeMatched(operation.id) : writeMismatch(operation.id, failing),
  }
}

/** The answer to a request that nobody saw. */
function observe(operation: Operation, received: ReceivedAnswer): Observation {
  const made: Case = {
    operation,
    rule: 'answers-as-documented',
    name: 'the answer',
    pointer: '',
    parameters: {},
    encoding: 'typed',
    token: 'valid',
    expectation: { kind: 'either' },
  }
  return { case: made, answer: tellAnswer(operation.dialect, received), curl: '' }
}

/** What is neither a success nor a refusal is found by the checks. */
function judgeOutcome(observation: Observation, { outcome }: MatchOptions): readonly Finding[] {
  const { answer } = observation
  if (outcome === undefined || answer.kind === outcome) return []
  if (answer.kind !== 'success' && answer.kind !== 'refusal') return []
  const expected = outcome === 'success' ? 'a success' : 'a refusal'
  const got = answer.kind === 'success' ? 'a success' : `it ${explain(answer)}`
  return [
    makeFinding(observation, {
      rule: `answers-with-${outcome}`,
      message: `expected ${expected}, got ${got}`,
      expected,
      got,
      source: sourceOfPage(observation.case.operation, 'response-body'),
    }),
  ]
}

function findOperation(id: unknown): Operation {
  const operation = catalog.operations.find((known) => known.id === id)
  if (operation !== undefined) return operation
  const known = catalog.operations.map((one) => one.id)
  const hint = typeof id === 'string' ? suggest(id, known) : ''
  throw new MockError('ERR_OPERATION', `no operation ${JSON.stringify(id)}.${hint}`)
}

const choices = {
  profile: ['live', 'mock'],
  outcome: ['success', 'refusal'],
  failOn: ['error', 'drift'],
} as const satisfies { readonly [Name in keyof MatchOptions]: readonly unknown[] }

function checkOptions(options: MatchOptions): void {
  for (const [name, value] of Object.entries(options) as readonly [string, unknown][]) {
    if (!Object.hasOwn(choices, name)) {
      throw new MockError(
        'ERR_OPTION',
        `toMatchContract has no option "${name}".${suggest(name, Object.keys(choices))}`,
      )
    }
    const known: readonly unknown[] = choices[name as keyof MatchOptions]
    if (value === undefined || known.includes(value)) continue
    throw new MockError(
      'ERR_OPTION',
      `${name} must be ${known.join(' or ')}, not ${JSON.stringify(value)}`,
    )
  }
}

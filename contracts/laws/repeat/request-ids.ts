import type { Operation } from '../../../src/catalog/operation.js'
import type { OperationId } from '../../../src/generated/types.js'
import type { Observation } from '../../observation.js'
import { valueAt } from '../../reading/pointer.js'
import { judged, type Breach, type Law, type LawGround } from '../law.js'
import { askTwice, findRepeated } from './ask.js'

/** Where the id stands; the plain dialect sends none. */
const pointers = { plain: undefined, topapi: '/request_id', api: '/requestid' } as const

export const requestIdsDiffer: Law = {
  id: 'repeat/request-ids-differ',
  sentence: 'Every answer has a request id of its own.',
  basis: 'observed',
  source: { at: 'page' },
  live: 'error',
  shares: 'repeat',
  isAbout: ({ authentication, dialect }) =>
    authentication === 'token' && pointers[dialect] !== undefined,
  calls: () => 2,
  judge: async (ground, operation) => {
    const pointer = pointers[operation.dialect] ?? ''
    const observations = await askAgain(ground, operation)
    const answers = observations.filter((one) => typeof idOf(one, pointer) === 'string')
    const seen = new Set<unknown>()
    const repeated = answers.find((one) => {
      const before = seen.size
      return seen.add(idOf(one, pointer)).size === before
    })
    const breaches: readonly Breach[] =
      repeated === undefined
        ? []
        : [
            {
              pointer,
              message: `${repeated.case.name}: the request id of another answer`,
              expected: 'an id of its own',
              got: `${seen.size} ids in ${answers.length} answers`,
              observation: repeated,
            },
          ]
    return judged(Math.max(0, answers.length - 1), breaches)
  },
}

/**
 * As the law of answers does, which shares them. The new API sends ids with refusals only; there,
 * and in a closed world, a refusal comes twice too.
 */
async function askAgain(ground: LawGround, operation: Operation): Promise<readonly Observation[]> {
  const { read, profile } = ground
  const id = operation.id as OperationId
  const answers =
    operation.dialect === 'api'
      ? []
      : await askTwice(ground, operation, await findRepeated(ground, operation))
  if (operation.dialect === 'topapi' && profile === 'live') return answers
  const refused = { token: 'foreign', expectation: { kind: 'either' } } as const
  return [
    ...answers,
    await read.ask(id, {}, refused),
    await read.ask(id, {}, { ...refused, again: 1 }),
  ]
}

function idOf({ answer }: Observation, pointer: string): unknown {
  return answer.kind === 'success' || answer.kind === 'refusal'
    ? valueAt(answer.body, pointer)
    : undefined
}

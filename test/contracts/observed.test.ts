import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readAnswer } from '../../contracts/answer.js'
import { makeBindings } from '../../contracts/bindings.js'
import { makeCases } from '../../contracts/cases/make-cases.js'
import { judge } from '../../contracts/checks/table.js'
import type { Finding } from '../../contracts/finding.js'
import type { Observation } from '../../contracts/observation.js'
import { findTrouble, type Trouble } from '../../contracts/sending/throttled.js'
import { getOperation } from '../../src/catalog/catalog.js'
import type { Source } from '../../src/catalog/operation.js'
import type { OperationId } from '../../src/generated/types.js'
import { now } from './simulator-target.js'

/** A body as it was quoted in public, what was masked or left out included. */
interface Observed {
  readonly source: Source
  /** The operation whose answer it is, or one of the same back end. */
  readonly operation: OperationId
  /** What was asked, in words. */
  readonly asked: string
  readonly status: number
  readonly contentType: string
  readonly body: string
  /** What the quotation lacks, or a live server does for a reason. */
  readonly exceptions?: readonly Exception[]
  /** What it says of the traffic: then a run waits or ends, and judges nothing. */
  readonly trouble?: Trouble
}

interface Exception {
  readonly rule: string
  /** Default: any. */
  readonly pointer?: string
  readonly reason: string
}

const folder = new URL('observed/', import.meta.url)
const names = readdirSync(folder).toSorted()

it.each(names)('finds no fault in the observed body %s', async (name) => {
  const observed = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Observed
  const observation = await observe(observed)
  const { exceptions = [], trouble } = observed
  expect(findTrouble(observation.answer)).toBe(trouble)
  if (trouble !== undefined) return
  const found = judge(observation).filter(({ severity }) => severity === 'error')
  expect(found.filter((finding) => !exceptions.some((one) => isOf(one, finding)))).toEqual([])
  // An exception that nothing needs is a sentence that is not true.
  expect(exceptions.filter((one) => !found.some((finding) => isOf(one, finding)))).toEqual([])
  expect(exceptions.filter(({ reason }) => reason === '')).toEqual([])
})

function isOf({ rule, pointer }: Exception, found: Finding): boolean {
  return rule === found.rule && (pointer === undefined || pointer === found.pointer)
}

/** As an answer to a call of which the kit expects nothing but a documented answer. */
async function observe(observed: Observed): Promise<Observation> {
  const { operation: id, asked, status, contentType, body } = observed
  const operation = getOperation(id)
  const bindings = makeBindings(now, { bindings: { user: 'a', 'corp-id': 'b' } })
  const [happy] = makeCases(operation, bindings)
  if (happy === undefined) throw new Error(`${id} has no case`)
  const response = new Response(new TextEncoder().encode(body), {
    status,
    headers: { 'content-type': contentType },
  })
  const answer = await readAnswer(operation.dialect, response)
  return { case: { ...happy, name: asked, expectation: { kind: 'either' } }, answer, curl: '' }
}

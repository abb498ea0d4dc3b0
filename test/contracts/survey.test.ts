import { expect, it } from 'vitest'
import { limitsOf } from '../../contracts/limits.js'
import { makeKnown } from '../../contracts/reading/known.js'
import { makeReader, type Reader } from '../../contracts/reading/reader.js'
import { makeClient } from '../../contracts/sending/client.js'
import { realClock } from '../../contracts/sending/pace.js'
import { makeSurvey } from '../../contracts/survey/make-survey.js'
import { findDepartment, type DepartmentKind } from '../../contracts/survey/survey.js'
import { makeBindings } from '../../contracts/bindings.js'
import { obtainToken } from '../../contracts/token.js'
import type { Bindings, Target } from '../../contracts/target.js'
import type { SimulatorOptions } from '../../src/entries/index.js'
import { makeTestSimulator, now, toTarget } from './simulator-target.js'
import { spoilAnswers } from './spoil.js'

async function survey(
  options: SimulatorOptions,
  changes: Partial<Target> = {},
  profile: 'live' | 'mock' = 'mock',
) {
  const target = toTarget(makeTestSimulator(options), changes)
  const client = makeClient(target, {
    timeoutMs: 1000,
    maxCalls: Infinity,
    callsPerSecond: Infinity,
    retriesBusy: false,
    showValues: false,
    clock: realClock,
  })
  const bindings = makeBindings(now, target)
  const token = await obtainToken(client, bindings)
  if (token.kind === 'none') throw new Error(token.reason)
  const read = makeTestReader(bindings, (made) => client.observe(made, token.token))
  const limits = limitsOf({ profile }, 1)
  const before = client.calls
  const made = await makeSurvey(read, { limits, bindings: { ...target.bindings } })
  return { survey: made, calls: client.calls - before }
}

function makeTestReader(
  bindings: Bindings,
  observe: Parameters<typeof makeReader>[0]['observe'],
): Reader {
  return makeReader({
    bindings,
    law: 'survey',
    maxPages: 9,
    observe,
    learn: () => undefined,
    known: makeKnown(),
  })
}

it('finds the whole tree of an organisation and how many people each department has', async () => {
  const { survey: found } = await survey({})
  expect(found).toMatchObject({ scope: { kind: 'root' }, isWholeTree: true })
  expect(found.departments).toHaveLength(45)
  expect(found.departments.filter(({ members }) => members === undefined)).toEqual([])
  expect(found.departments[0]).toMatchObject({ id: 1, depth: 0, parent: undefined })
})

it.each<[DepartmentKind, object]>([
  ['peopled', { members: expect.any(Number), person: expect.any(String) }],
  ['small', { members: 6 }],
  ['empty', { members: 0 }],
  ['single', { members: 1 }],
  ['leaf', { children: [] }],
  ['deep', { depth: 5 }],
])('finds a department that is %s', async (kind, expected) => {
  const { survey: found } = await survey({})
  expect(findDepartment(found, kind)).toMatchObject(expected)
})

it('goes down to a leaf first where it may ask for a few only, and says that it did not see all', async () => {
  const { survey: found, calls } = await survey({}, {}, 'live')
  const { treeDepartments, memberDepartments } = limitsOf({ profile: 'live' }, 1)
  expect(calls).toBe(1 + treeDepartments + memberDepartments)
  expect(found.isWholeTree).toBe(false)
  expect(found.reason).toBe(`only ${treeDepartments} departments were asked for their children`)
  expect(findDepartment(found, 'leaf')).toBeDefined()
})

it('starts at the departments that the contact scope names', async () => {
  const { survey: whole } = await survey({})
  const { id } = findDepartment(whole, 'parent') ?? { id: 1 }
  const contactScope = { departments: [Number(id)] }
  const app = { key: 'dingmock', contactScope }
  const { survey: found } = await survey({ apps: [app] })
  expect(found).toMatchObject({ scope: { kind: 'part' }, isWholeTree: false })
  expect(found.departments[0]?.id).toBe(id)
})

it('finds departments by the people in them where no call tells the tree', async () => {
  const refuse = spoilAnswers(() => ({ body: { errcode: 22, errmsg: 'x' } }))
  const target = toTarget(makeTestSimulator())
  const refused = refuse(target.fetch)
  const fetch: Target['fetch'] = (request) =>
    request.url.includes('/department/') ? refused(request) : target.fetch(request)
  const { survey: found } = await survey({}, { fetch })
  expect(found.isWholeTree).toBe(false)
  expect(found.reason).toBe('topapi.v2.department.listsubid refused with 22')
  expect(found.departments.length).toBeGreaterThan(1)
})

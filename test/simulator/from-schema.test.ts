import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeDryRun } from '../../mock/transcripts/dry-run.js'
import { makeAjv } from '../../src/validation/ajv.js'
import { catalog } from '../../src/catalog/catalog.js'
import { createSimulator, type SimulatorOptions } from '../../src/entries/index.js'
import { readOperations } from '../../src/entries/operations.js'
import { callTopapi, getToken, oapi } from '../support/client.js'

const dryRun = makeDryRun(makeAjv({ verbose: true }))
const folder = fileURLToPath(new URL('../../examples/own-operation/schemas', import.meta.url))
const [role] = await readOperations(folder)
if (role === undefined) throw new Error('no operation read')
const operations = [role]
const id = 'topapi.role.simplelist'

async function ask(
  parameters: { readonly [name: string]: unknown },
  options: SimulatorOptions = {},
) {
  const simulator = createSimulator({ operations, ...options })
  return callTopapi(simulator, await getToken(simulator), id, parameters)
}

it.each(catalog.operations)('$id could be answered from its schema', (operation) => {
  expect(dryRun(operation)).toEqual([])
})

describe('an operation without a handler', () => {
  it('answers the same for the same question in any process', async () => {
    const { result } = await ask({ role_id: 7 })
    expect((await ask({ role_id: '7', size: '20' })).result).toEqual(result)
  })

  it('answers otherwise for another question and from another seed', async () => {
    const { result } = await ask({ role_id: 7 })
    expect((await ask({ role_id: 8 })).result).not.toEqual(result)
    expect((await ask({ role_id: 7 }, { seed: 2 })).result).not.toEqual(result)
  })

  it('has pages that together are the whole, whatever their size and order of asking', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: 10 ** 9 }),
        fc.integer({ min: 1, max: 100 }),
        async (roleId, size) => {
          const simulator = createSimulator({ operations })
          const token = await getToken(simulator)
          const page = async (offset: number, limit: number) =>
            (await callTopapi(simulator, token, id, { role_id: roleId, size: limit, offset }))
              .result
          const whole = await page(0, 100)
          expect(whole.hasMore).toBe(false)
          const count = whole.list.length as number
          const starts = Array.from({ length: Math.ceil(count / size) }, (_, at) => at * size)
          const pages = await Promise.all(starts.toReversed().map((start) => page(start, size)))
          expect(pages.toReversed().flatMap(({ list }) => list)).toEqual(whole.list)
          expect(pages.map(({ hasMore }) => hasMore)).toEqual(
            starts.map((start) => start + size < count).toReversed(),
          )
          expect(await page(count, size)).toEqual({ hasMore: false, list: [] })
        },
      ),
      { numRuns: 25 },
    )
  })

  it('names people of the organisation, each once', async () => {
    const simulator = createSimulator({ operations })
    const token = await getToken(simulator)
    const { list } = (await callTopapi(simulator, token, id, { role_id: 7, size: 100 })).result
    const ids = list.map(({ userid }: { userid: string }) => userid)
    expect(new Set(ids).size).toBe(ids.length)
    const known = new Set<string>()
    for (const department of await listDepartments(simulator, token)) {
      const { result } = await callTopapi(simulator, token, 'topapi.user.listid', {
        dept_id: department,
      })
      for (const userId of result.userid_list) known.add(userId)
    }
    for (const userId of ids) expect(known).toContain(userId)
  })

  it.each([
    ['a parameter that is missing', {}, `${id}/unknown-role`],
    ['a parameter that is malformed', { role_id: 1, size: 101 }, `${id}/size-invalid`],
    ['a planned fault', { role_id: 1 }, `${id}/system-error`],
  ])('is refused by its own rules: %s', async (what, parameters, rule) => {
    const fault = what === 'a planned fault' ? { fault: () => 'system-error' } : {}
    const simulator = createSimulator({ operations, apps: [{ key: 'a', secret: 's' }] })
    const token = await getToken(simulator)
    const refusing = createSimulator({ operations, ...fault })
    const asked = what === 'a planned fault' ? refusing : simulator
    const url = `${oapi}/topapi/role/simplelist?access_token=${token}`
    const response = await asked.fetch(url, {
      method: 'POST',
      body: new URLSearchParams(
        Object.entries(parameters).map(([name, value]) => [name, String(value)]),
      ),
    })
    expect(response.headers.get('x-dingtalk-mock-rule')).toBe(rule)
  })

  it('is refused to an app without its permission', async () => {
    const simulator = createSimulator({
      operations,
      apps: [{ key: 'a', secret: 's', permissions: [] }],
    })
    const token = await getToken(simulator, 'a', 's')
    expect(await callTopapi(simulator, token, id, { role_id: 1 })).toMatchObject({
      errcode: 88,
      sub_code: '60011',
    })
  })
})

async function listDepartments(
  simulator: Parameters<typeof callTopapi>[0],
  token: string,
  parent = 1,
): Promise<readonly number[]> {
  const query = { dept_id: parent }
  const { result } = await callTopapi(simulator, token, 'topapi.v2.department.listsub', query)
  const below = await Promise.all(
    result.map(({ dept_id: child }: { dept_id: number }) =>
      listDepartments(simulator, token, child),
    ),
  )
  return [parent, ...below.flat()]
}

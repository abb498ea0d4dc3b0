import { afterAll, beforeEach, expect, it, vi } from 'vitest'
import type { Directory } from '../../mock/world/directory.js'
import type { DirectorySource } from '../../mock/world/make-directory.js'

const count = vi.hoisted(() => ({ suggestions: 0, lists: 0 }))
const sources = vi.hoisted((): DirectorySource[] => [])
beforeEach(() => {
  Object.assign(count, { suggestions: 0, lists: 0 })
  sources.length = 0
})

vi.mock('../../src/errors.js', async (importOriginal) => {
  const original = await importOriginal<typeof import('../../src/errors.js')>()
  return {
    ...original,
    suggest: (...given: Parameters<typeof original.suggest>) => {
      count.suggestions++
      return original.suggest(...given)
    },
  }
})

vi.mock('../../mock/world/make-directory.js', async (importOriginal) => {
  const original = await importOriginal<typeof import('../../mock/world/make-directory.js')>()
  return {
    ...original,
    makeDirectory: (source: DirectorySource): Directory => {
      sources.push(source)
      const directory = original.makeDirectory(source)
      return {
        ...directory,
        userIdsOf: (id) => {
          count.lists++
          return directory.userIdsOf(id)
        },
      }
    },
  }
})

// Test files share what they load. Here all of it counts, so it is loaded anew, and forgotten after.
vi.resetModules()
const { prune } = await import('../../mock/judge/sound.js')
const { createSimulator } = await import('../../src/entries/index.js')
const { findProblems, readBeside } = await import('./support.js')
afterAll(() => vi.resetModules())

const tinyDepartments = 4
const users = Array.from({ length: 1000 }, (_, index) => `nobody${index}`)
const apps = users.map((user) => ({ key: user, secret: 's', contactScope: { users: [user] } }))
const text = JSON.stringify({ organization: 'tiny', apps })

it.each([
  ['in process', () => createSimulator({ organization: 'tiny', apps })],
  ['in a file', () => throwProblems(findProblems(text))],
  ['beside a file', () => throwProblems(tellBeside())],
])('of many unknown users %s, names are suggested for those that are told', (_, judge) => {
  expect(judge).toThrow('and 990 more problems')
  expect(count).toEqual({ suggestions: 10, lists: tinyDepartments })
})

it.each([
  ['unknown permissions', { permissions: users }],
  ['unknown departments', { contactScope: { departments: users.map((_, index) => index + 2) } }],
  ['unknown properties', Object.fromEntries(users.map((name) => [name, 1]))],
])('of many %s too', (_, part) => {
  const options = { organization: 'tiny' as const, apps: [{ key: 'dingmock', ...part }] }
  expect(() => createSimulator(options)).toThrow('and 990 more problems')
  expect(count).toEqual({ suggestions: 10, lists: 0 })
})

it('asks for nobody where all are known', () => {
  const known = { key: 'dingmock', contactScope: { users: ['manager1001'] } }
  createSimulator({ organization: 'tiny', apps: [known] })
  expect(count).toEqual({ suggestions: 0, lists: 0 })
})

it('is judged by the organisation that is served, with as many people', () => {
  const scoped = [{ key: 'dingmock', contactScope: { departments: [1] } }]
  createSimulator({ organization: 'tiny', people: 1_000_000, seed: 3, apps: scoped })
  expect(sources).toMatchObject([{ people: 1_000_000, seed: 3 }])
  sources.length = 0
  const scope = 'apps: [{ key: dingmock, contactScope: { departments: [1] } }]'
  readBeside(`organization: tiny\npeople: 900\n${scope}`, { people: 1_000 })
  expect(sources.map(({ people }) => people)).toEqual([1_000])
})

it('is made for nothing but a scope', () => {
  createSimulator({ organization: 'tiny', apps: [{ key: 'dingmock' }] })
  expect(sources).toHaveLength(0)
})

it('copies a list once, however many of its items are taken away', () => {
  let copies = 0
  // What `map` makes of such a list is one too.
  class Counted extends Array<unknown> {
    constructor(length: number) {
      super(length)
      copies++
    }
  }
  const items = new Counted(users.length).fill(1)
  copies = 0
  const problems = users.map((_, index) => ({ path: ['apps', index], text: '' }))
  expect(prune({ seed: 7, apps: items }, problems)).toEqual({
    seed: 7,
    apps: users.map(() => undefined),
  })
  expect(copies).toBe(1)
})

it.each<[readonly (readonly (string | number)[])[], object]>([
  [[], { a: [{ b: 1, c: 2 }, 3], d: 4 }],
  [[[]], {}],
  [[['d'], ['a', 1]], { a: [{ b: 1, c: 2 }, undefined], d: undefined }],
  [
    [
      ['a', 0, 'b'],
      ['a', 0, 'x'],
    ],
    { a: [{ b: undefined, c: 2, x: undefined }, 3], d: 4 },
  ],
  [
    [
      ['a', 0, 'b'],
      ['a', 0],
    ],
    { a: [undefined, 3], d: 4 },
  ],
  [[['d', 'x']], { a: [{ b: 1, c: 2 }, 3], d: undefined }],
])('takes %j away', (paths, left) => {
  const value = { a: [{ b: 1, c: 2 }, 3], d: 4 }
  const problems = paths.map((path) => ({ path, text: '' }))
  expect(prune(value, problems)).toStrictEqual(left)
  expect(value).toStrictEqual({ a: [{ b: 1, c: 2 }, 3], d: 4 })
})

function tellBeside(): string {
  const read = readBeside(text, { seed: 3 })
  return read.kind === 'problems' ? read.message : ''
}

function throwProblems(message: string): never {
  throw new Error(message)
}

import { catalog, makeCatalog, type Catalog } from '../../src/catalog/catalog.js'
import type { Operation } from '../../src/catalog/operation.js'
import type { OwnOperation } from '../core/service.js'
import type { SimulatorOptions } from '../options.js'
import { makeExpected } from './expected.js'
import { judgeMeaning, judgeOtherTenant } from './meaning.js'
import { addMeaning, makeUnknownProperty, type Problem } from './problem.js'
import { judgeShape } from './shape.js'
import { prune, type SoundOptions } from './sound.js'

/** The options that are data, which a file can hold. */
export type DataOptions = Omit<SimulatorOptions, 'operations' | 'fault' | 'onCall'>

/** Options that stand besides a file and beat it. */
export type GivenOptions = DataOptions & Pick<SimulatorOptions, 'operations'>

/** The compiler holds each list complete; JavaScript callers are told of a wrong name. */
const dataNames = namesOf<DataOptions>({
  organization: true,
  people: true,
  seed: true,
  clock: true,
  freezeClock: true,
  appKey: true,
  appSecret: true,
  corpId: true,
  apps: true,
  settings: true,
  departments: true,
  users: true,
  leavers: true,
  changes: true,
  faults: true,
  callsPerMonth: true,
  tenants: true,
  logLimit: true,
  tenantIdleMinutes: true,
})
const liveNames = namesOf<Omit<SimulatorOptions, keyof DataOptions>>({
  operations: true,
  fault: true,
  onCall: true,
})

function namesOf<Options>(names: {
  readonly [Name in keyof Required<Options>]: true
}): readonly string[] {
  return Object.keys(names)
}

/** Who does not know the present says of nothing that it lies ahead: the last that ids can carry. */
const latestMs = 2 ** 48 - 1

/** Everything that is wrong with the options of a simulator. None: they can be used as they are. */
export function judgeOptions(options: unknown, nowMs?: number): readonly Problem[] {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    return judgeShape(options)
  }
  const given = Object.entries(options).filter(([, value]) => value !== undefined)
  const data = Object.fromEntries(given.filter(([name]) => dataNames.includes(name)))
  const shape = judgeShape(data)
  return [...given.flatMap(judgeName), ...judgeSound(prune(data, shape), shape, options, nowMs)]
}

function judgeName([name, value]: readonly [string, unknown]): readonly Problem[] {
  if (dataNames.includes(name)) return []
  if (!liveNames.includes(name)) {
    return [makeUnknownProperty([], name, [...dataNames, ...liveNames])]
  }
  if (name === 'operations') return judgeOwn(value)
  if (typeof value === 'function') return []
  return [{ path: [name], text: makeExpected('a function', value) }]
}

/** Everything that is wrong with a tenant that is added to others. Its key may be taken all the same. */
export function judgeTenant(
  options: unknown,
  operations: Catalog,
  nowMs: number,
): readonly Problem[] {
  const shape = judgeShape(options, 'tenant')
  const surroundings = { catalog: operations, nowMs }
  return addMeaning(shape, judgeOtherTenant(prune(options, shape), surroundings))
}

/**
 * Adds to the problems of its shape what is wrong with the rest, each place once. Operations from
 * outside the package may ask for permissions of their own.
 */
export function judgeSound(
  options: SoundOptions,
  shape: readonly Problem[],
  besides: { readonly operations?: unknown },
  nowMs = latestMs,
): readonly Problem[] {
  const own = listOwn(besides)
  const all = own.length === 0 ? catalog : makeCatalog([...catalog.operations, ...own])
  return addMeaning(shape, judgeMeaning(options, { catalog: all, nowMs }))
}

function judgeOwn(value: unknown): readonly Problem[] {
  if (!Array.isArray(value)) {
    return [{ path: ['operations'], text: makeExpected('a list', value) }]
  }
  return value.flatMap((entry: unknown, index) => {
    if (isOwn(entry)) return []
    const text = makeExpected('an operation as readOperations gives it', entry)
    return [{ path: ['operations', index], text }]
  })
}

function listOwn({ operations }: { readonly operations?: unknown }): readonly Operation[] {
  return Array.isArray(operations) ? operations.filter(isOwn).map(({ operation }) => operation) : []
}

/** It was judged when it was read; here it is told from what is no such thing. */
function isOwn(entry: unknown): entry is OwnOperation {
  const { operation, validate } = (entry ?? {}) as { readonly [name: string]: unknown }
  return typeof operation === 'object' && operation !== null && typeof validate === 'function'
}

import {
  startOfShanghaiDay,
  toIsoUtc,
  toShanghaiDay,
  toShanghaiText,
} from '../src/protocol/time.js'
import type { Operation } from '../src/catalog/operation.js'
import { placeholders } from './secrets.js'
import type { Bindings, Target } from './target.js'

const dayMs = 86_400_000

/**
 * What a target binds itself, and values that most organisations have; `now` in Unix milliseconds.
 * No `user` is the same in two.
 */
export function makeBindings(
  now: number,
  { bindings: own, credentials }: Partial<Pick<Target, 'bindings' | 'credentials'>> = {},
): Bindings {
  const corpId = credentials?.corpId
  return {
    department: 1,
    date: toCompactDay(toShanghaiDay(now) - 3),
    'window-start': toIsoUtc(now - 30 * dayMs),
    'window-end': toIsoUtc(now),
    ...(corpId === undefined ? {} : { 'corp-id': corpId }),
    ...own,
    'app-key': placeholders.appKey,
    'app-secret': placeholders.appSecret,
  }
}

/** Why an operation cannot be asked: a value that no organisation has by default. */
export function findUnbound({ parameters }: Operation, bindings: Bindings): string | undefined {
  const unbound = parameters.find(({ required, schema: { 'x-binding': binding } }) => {
    return required && binding !== undefined && bindings[binding] === undefined
  })
  if (unbound === undefined) return undefined
  const binding = unbound.schema['x-binding']
  const what = binding === 'corp-id' ? 'credentials.corpId' : `the binding "${binding}"`
  return `no value for ${unbound.name}: give the target ${what}`
}

/** `yyyyMMdd` of a day counted from 1970-01-01. */
export function toCompactDay(day: number): string {
  return toShanghaiText(startOfShanghaiDay(day)).slice(0, 10).replaceAll('-', '')
}

import {
  startOfShanghaiDay,
  toIsoUtc,
  toShanghaiDay,
  toShanghaiText,
} from '../src/protocol/time.js'
import { placeholders } from './secrets.js'
import type { Bindings } from './target.js'

const dayMs = 86_400_000

/** Values that most organisations have; `now` in Unix milliseconds. No `user` is the same in two. */
export function makeBindings(now: number, own: Bindings = {}): Bindings {
  return {
    department: 1,
    date: toCompactDay(toShanghaiDay(now) - 3),
    'window-start': toIsoUtc(now - 30 * dayMs),
    'window-end': toIsoUtc(now),
    ...own,
    'app-key': placeholders.appKey,
    'app-secret': placeholders.appSecret,
  }
}

/** `yyyyMMdd` of a day counted from 1970-01-01. */
function toCompactDay(day: number): string {
  return toShanghaiText(startOfShanghaiDay(day)).slice(0, 10).replaceAll('-', '')
}

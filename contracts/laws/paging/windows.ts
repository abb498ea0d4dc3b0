import type { Operation } from '../../../src/catalog/operation.js'
import { readIsoTime, toIsoUtc } from '../../../src/protocol/time.js'
import type { Parameters } from '../../cases/case.js'
import { valueAt } from '../../reading/pointer.js'
import type { Walk } from '../../reading/walk.js'
import type { LawGround } from '../law.js'
import { maximumSize } from './sizes.js'
import { walkPages } from './walk.js'
import { divideWindow, type Window } from './window.js'

/** Parameters that ask for the rows between two times. */
export interface Windows {
  readonly whole: Parameters
  /** About five rows; absent where there are fewer than two. */
  readonly few?: Parameters
  /** No row. */
  readonly none?: Parameters
}

/** Fewer rows than these, and a longer time is looked at. */
const enough = 5
/** A little less than the year that a window may have at most. */
const longestMs = 360 * 86_400_000

/** `undefined` for an operation that asks for no window, or where the bounds cannot be read. */
export async function findWindows(
  ground: LawGround,
  operation: Operation,
): Promise<Windows | undefined> {
  const names = findNames(operation)
  const bound = readWindow(ground)
  if (names === undefined || bound === undefined) return undefined
  const ask = ({ fromMs, toMs }: Window): Parameters => ({
    [names.from]: toIsoUtc(fromMs),
    [names.to]: toIsoUtc(toMs),
  })
  const walk = (window: Window): Promise<Walk> =>
    walkPages(ground, operation, { list: ask(window), size: maximumSize(operation), pages: 2 })
  let window = bound
  let rows = await walk(window)
  if (rows.rows.length < enough && bound.toMs - bound.fromMs < longestMs) {
    window = { fromMs: bound.toMs - longestMs, toMs: bound.toMs }
    rows = await walk(window)
  }
  const { few, none } = divideWindow(window, readTimes(rows))
  return {
    whole: ask(window),
    ...(few && { few: ask(few) }),
    ...(none && rows.end === 'last' && { none: ask(none) }),
  }
}

function findNames({
  parameters,
}: Operation): { readonly from: string; readonly to: string } | undefined {
  const nameOf = (binding: string): string | undefined =>
    parameters.find(({ schema }) => schema['x-binding'] === binding)?.name
  const from = nameOf('window-start')
  const to = nameOf('window-end')
  return from === undefined || to === undefined ? undefined : { from, to }
}

function readWindow({ bindings }: LawGround): Window | undefined {
  const fromMs = readTime(bindings['window-start'])
  const toMs = readTime(bindings['window-end'])
  return fromMs === undefined || toMs === undefined ? undefined : { fromMs, toMs }
}

function readTimes({ rows }: Walk): readonly number[] {
  const times = rows.map((row) => readTime(valueAt(row, '/leaveTime')))
  return times.filter((time) => time !== undefined)
}

function readTime(value: unknown): number | undefined {
  return typeof value === 'string' ? readIsoTime(value)?.instantMs : undefined
}

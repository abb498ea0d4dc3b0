import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Resolution } from '../../mock/core/resolve.js'
import type { Delivery, WireRequest } from '../../mock/core/wire.js'

/** Late by a time that no test waits for: it passes on a clock of the test. */
export const lateMs = 50_000
/** Within the patience of a server that closes. */
export const soonMs = 500

const deliveries: { readonly [path: string]: Delivery } = {
  '/late': { kind: 'late', ms: lateMs },
  '/soon': { kind: 'late', ms: soonMs },
  '/cut': { kind: 'cut' },
  '/reset': { kind: 'reset' },
  '/never': { kind: 'never' },
}

/** A simulator whose answers name the path that was asked for, and go astray as it says. */
export function makeAstray() {
  const asked: string[] = []
  return {
    asked,
    answer(request: WireRequest): Resolution {
      const path = new URL(request.target, 'http://localhost').pathname
      asked.push(path)
      const delivery = deliveries[path]
      const known = {
        response: {
          status: 200,
          headers: [['Content-Type', 'application/json;charset=UTF-8']],
          body: writeBody(path),
          ...(delivery === undefined ? {} : { delivery }),
        },
      }
      // What is told of an answer beside it is for no transport.
      return known as unknown as Resolution
    },
  }
}

export const writeBody = (path: string): string => JSON.stringify({ errcode: 0, path })

/** What arrives of a body that is cut. */
export const half = (path: string): string => writeBody(path).slice(0, writeBody(path).length / 2)

/** No clock stands still for this: each turn of the event loop looks again. */
export async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await nextTurn()
}

import { toShanghaiText } from '../../src/protocol/time.js'
import type { App } from './app.js'

/** How often was called. */
export interface Counts {
  /** Counts a call and says how many there were in its second, itself included. */
  countCall(app: App, operationId: string, nowMs: number): number
  /** Counts a call of the organisation and says how many there were in its month in Shanghai. */
  countInMonth(nowMs: number): number
}

export function makeCounts(): Counts {
  const counts = new Map<string, { second: number; count: number }>()
  let month = { name: '', count: 0 }
  return {
    countCall(app, operationId, nowMs) {
      const key = `${app.key} ${operationId}`
      const second = Math.floor(nowMs / 1000)
      const current = counts.get(key)
      const count = current?.second === second ? current.count + 1 : 1
      counts.set(key, { second, count })
      return count
    },
    countInMonth(nowMs) {
      const name = toShanghaiText(nowMs).slice(0, 'yyyy-mm'.length)
      month = { name, count: month.name === name ? month.count + 1 : 1 }
      return month.count
    },
  }
}

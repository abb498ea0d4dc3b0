import type { Effect } from '../world/effects.js'
export interface Journal {
  append(tenant: string, afterSeq: number, effects: readonly Effect[]): Promise<boolean>
  forget(tenant: string): Promise<void>
}

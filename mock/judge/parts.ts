import type { Change } from '../changes/change.js'
export function judgeChanges(changes: readonly unknown[]): readonly Change[] {
  return changes as readonly Change[]
}

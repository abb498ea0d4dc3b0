import type { Change } from './change.js'
import type { OwnData } from '../options.js'
import type { Path } from '../judge/problem.js'
import type { Directory } from '../world/directory.js'
import type { Effect } from '../world/effects.js'
export function toEffects(
  _change: Change,
  _place: { directory: Directory; nowMs: number; seed: number },
): { kind: 'effects'; effects: readonly Effect[] } | { kind: 'problem'; path: Path; text: string } {
  return { kind: 'effects', effects: [] }
}
export function ownDataToChanges(own: OwnData): readonly Change[] {
  return own.changes
}

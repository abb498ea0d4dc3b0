import type { Operation } from '../../../src/catalog/operation.js'
import { judged, type Breach, type LawGround, type Verdict } from '../law.js'
import { listPages, readLists, tellCut, type WalkedList, type WalkedPage } from './lists.js'

/** What is wrong; the message goes on behind the name of the exchange. */
export type Complaint = Omit<Breach, 'operation'>

/** `undefined` for what cannot be compared. */
export type Judgement = Complaint | 'right' | undefined

/** Judges each page of each walk; the first complaint about a pointer stands for all. */
export async function judgePages(
  ground: LawGround,
  operation: Operation,
  judge: (page: WalkedPage) => Judgement,
): Promise<Verdict> {
  const lists = await readLists(ground, operation)
  return conclude(listPages(lists).map(judge), lists)
}

/** Judges each walk in smaller pages beside the walk in the largest. */
export async function judgeLists(
  ground: LawGround,
  operation: Operation,
  judge: (list: WalkedList) => readonly Judgement[],
): Promise<Verdict> {
  const lists = await readLists(ground, operation)
  return conclude(lists.flatMap(judge), lists)
}

export function conclude(
  judgements: readonly Judgement[],
  lists: readonly WalkedList[] = [],
): Verdict {
  const made = judgements.filter((judgement) => judgement !== undefined)
  const complaints = new Map<string, Complaint>()
  for (const judgement of made) {
    if (judgement !== 'right' && !complaints.has(judgement.pointer)) {
      complaints.set(judgement.pointer, judgement)
    }
  }
  return judged(made.length, [...complaints.values()].map(nameCase), tellCut(lists))
}

/** Messages begin with what was asked. */
function nameCase(complaint: Complaint): Breach {
  return { ...complaint, message: `${complaint.observation.case.name}: ${complaint.message}` }
}

/** `1 row`, `2 rows`. */
export function countRows(count: number): string {
  return count === 1 ? '1 row' : `${count} rows`
}

import { askPage, openCaller, type Call, type Caller } from '../server/calls.js'
import { startSimulator } from '../server/server.js'
import type { Run } from '../run-context.js'
import { rotate, toSpread } from '../statistics.js'
import { ends, toPageKinds, type End, type PageKind } from './page-kinds.js'
import { scout, toPinnedFlags } from './scout.js'

type Pair = readonly [first: Call, last: Call]

/** Of fewer a median says little. */
const fewestFresh = 5

/** First pages against last ones: the same two again and again, each once, and as a first call. */
export async function measurePages(run: Run): Promise<void> {
  const kinds = toPageKinds(await scout(run), run)
  await measureAgain(kinds, run)
  for (let round = 0; round < (run.isQuick ? 1 : run.rounds); round++) {
    run.progress(`pages: new processes, round ${round + 1}`)
    for (const kind of rotate(kinds, round)) {
      for (const end of rotate(ends, round)) await measureAsking(kind, end, run)
      await measureFresh(kind, run)
    }
  }
}

async function measureAgain(kinds: readonly PageKind[], run: Run): Promise<void> {
  const pairCount = run.isQuick ? 100 : 400
  await withCaller(run, async (caller) => {
    for (const kind of kinds) await takeTurns(caller, kind.rowCount, toSamePairs(kind, pairCount))
    for (let round = 0; round < run.rounds; round++) {
      for (const kind of rotate(kinds, round)) {
        const times = await takeTurns(caller, kind.rowCount, toSamePairs(kind, pairCount))
        recordMedians(`pages.${kind.id}`, times, run)
      }
    }
  })
}

/** In a process that has given a token and nothing else: nothing is compiled or kept yet. */
async function measureAsking(kind: PageKind, end: End, run: Run): Promise<void> {
  await withCaller(run, async (caller) => {
    const [call] = kind[end]
    if (call === undefined) return
    const { ms } = await askPage(caller, call, kind.rowCount)
    run.record(`asking.${kind.id}/${end}`, ms)
  })
}

/** The code is compiled on the first pair; the others are new to the process. */
async function measureFresh(kind: PageKind, run: Run): Promise<void> {
  const pairs = kind.first.slice(1).flatMap((first, index): readonly Pair[] => {
    const last = kind.last[index + 1]
    return last === undefined ? [] : [[first, last]]
  })
  if (pairs.length < fewestFresh) return
  await withCaller(run, async (caller) => {
    await takeTurns(caller, kind.rowCount, toSamePairs(kind, 100))
    recordMedians(`fresh.${kind.id}`, await takeTurns(caller, kind.rowCount, pairs), run)
  })
}

async function withCaller(run: Run, use: (caller: Caller) => Promise<void>): Promise<void> {
  const server = await startSimulator(...toPinnedFlags(run))
  const caller = await openCaller(server)
  await use(caller)
  caller.close()
  await server.stop()
}

function toSamePairs({ first, last }: PageKind, length: number): readonly Pair[] {
  const [[start], [end]] = [first, last]
  return start === undefined || end === undefined ? [] : Array.from({ length }, () => [start, end])
}

type Times = { readonly [Each in End]: readonly number[] }

/** First and last by turns, one after another; which of a pair comes first alternates too. */
async function takeTurns(caller: Caller, rowCount: number, pairs: readonly Pair[]): Promise<Times> {
  const times: { readonly [Each in End]: number[] } = { first: [], last: [] }
  for (const [index, [first, last]] of pairs.entries()) {
    for (const end of rotate(ends, index)) {
      const call = end === 'first' ? first : last
      times[end].push((await askPage(caller, call, rowCount)).ms)
    }
  }
  return times
}

function recordMedians(figure: string, times: Times, run: Run): void {
  for (const end of ends) run.record(`${figure}/${end}`, toSpread(times[end]).median)
}

/** Judges mutants by their ids, as the parent sends them. */
import type { Profile } from '../../../src/entries/contracts.js'
import { makeMutants } from '../catalogue.js'
import { crawl } from '../crawl/crawl.js'
import { makeHonest } from '../honest.js'
import { judgeMutant, type Verdict } from './judge.js'

export interface Task {
  readonly id: string
  readonly profile: Profile
  readonly isQuick: boolean
}

const mutants = new Map(
  makeMutants(await crawl(makeHonest().fetch)).map((mutant) => [mutant.id, mutant]),
)

async function judge({ id, profile, isQuick }: Task): Promise<Verdict> {
  const mutant = mutants.get(id)
  if (mutant === undefined) throw new Error(`no mutant "${id}"`)
  try {
    return await judgeMutant(mutant, profile, isQuick)
  } catch (error) {
    const stopped = `the kit threw: ${error instanceof Error ? error.stack : String(error)}`
    return { id, profile, killedBy: [], isExpected: false, milliseconds: 0, stopped }
  }
}

process.on('message', (task: Task) => {
  void judge(task).then((verdict) => process.send?.(verdict))
})
process.on('disconnect', () => process.exit())
process.send?.('ready')

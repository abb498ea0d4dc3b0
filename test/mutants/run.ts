/**
 * Holds broken servers to the contract kit, and counts how many it sees.
 *
 *     npm run mutants -- --profile mock --kind behaviour --family paging --only <id> --jobs 2 --json
 *
 * Exits with 1 when a share is below what it has to reach, 2 for a wrong flag.
 */
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import type { Profile } from '../../src/entries/contracts.js'
import { MockError, suggest } from '../../src/errors.js'
import { isSampled, makeMutants } from './catalogue.js'
import { crawl } from './crawl/crawl.js'
import { makeHonest } from './honest.js'
import { families, type Mutant } from './mutant.js'
import { judgeAll } from './score/pool.js'
import {
  goals,
  percentOf,
  shareOf,
  writeOddities,
  writeSurvivors,
  writeTable,
  type Judged,
} from './score/table.js'

const usage = `npm run mutants -- [flags]

  --profile <mock|live>          default: both
  --kind <behaviour|mechanical>  default: both
  --family <name>                ${families.join(', ')}
  --only <id>                    one mutant; this and the family may be given several times
  --all                          every mechanical mutant, not one in three
  --quick                        asks about the operations and laws of each mutant only
  --jobs <number>                processes, default: ${availableParallelism()}
  --json                         verdicts as JSON`

interface Order {
  readonly profiles: readonly Profile[]
  readonly chosen: readonly Mutant[]
  readonly jobs: number
  readonly isQuick: boolean
  readonly isJson: boolean
}

async function readOrder(args: readonly string[]): Promise<Order> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      profile: { type: 'string' },
      kind: { type: 'string' },
      family: { type: 'string', multiple: true, default: [] },
      only: { type: 'string', multiple: true, default: [] },
      jobs: { type: 'string', default: String(availableParallelism()) },
      all: { type: 'boolean', default: false },
      quick: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  })
  const { profile, kind, family, only, jobs, all, quick: isQuick, json: isJson } = values
  if (!/^[1-9]\d?$/.test(jobs)) {
    throw new MockError('ERR_OPTION', `--jobs takes a number, not "${jobs}"`)
  }
  const mutants = makeMutants(await crawl(makeHonest().fetch))
  const known = mutants.map(({ id }) => id)
  for (const id of only) pick('only', id, known)
  for (const name of family) pick('family', name, families)
  const chosen = mutants.filter(
    (mutant) =>
      (only.length === 0 ? all || isSampled(mutant) : only.includes(mutant.id)) &&
      (kind === undefined || mutant.kind === pick('kind', kind, ['behaviour', 'mechanical'])) &&
      (family.length === 0 || family.includes(mutant.family)),
  )
  const profiles = ['mock', 'live'] as const
  const asked = profile === undefined ? profiles : [pick('profile', profile, profiles)]
  return { profiles: asked, chosen, jobs: Number(jobs), isQuick, isJson }
}

function pick<Name extends string>(flag: string, name: string, known: readonly Name[]): Name {
  const found = known.find((candidate) => candidate === name)
  if (found !== undefined) return found
  throw new MockError('ERR_OPTION', `no --${flag} "${name}".${suggest(name, known)}`)
}

async function judge({ profiles, chosen, jobs, isQuick }: Order): Promise<readonly Judged[]> {
  const tasks = chosen.flatMap(({ id }) => profiles.map((profile) => ({ id, profile, isQuick })))
  const started = performance.now()
  let done = 0
  const tell = () => {
    const seconds = ((performance.now() - started) / 1000).toFixed(0)
    console.error(`${done} of ${tasks.length} runs, ${seconds} s`)
  }
  const progress = setInterval(tell, 5000)
  const verdicts = await judgeAll(tasks, jobs, () => done++)
  clearInterval(progress)
  tell()
  return chosen.flatMap((mutant) =>
    profiles.flatMap((profile) => {
      const verdict = verdicts.find((one) => one.id === mutant.id && one.profile === profile)
      return verdict === undefined ? [] : [{ mutant, verdict }]
    }),
  )
}

function toText(judged: readonly Judged[]): string {
  const parts = [
    ['nobody saw', writeSurvivors(judged)],
    ['seen by something else', writeOddities(judged)],
  ] as const
  const lists = parts
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => `${title}\n${lines.map((line) => `  ${line}`).join('\n')}`)
  return [writeTable(judged), ...lists].join('\n\n')
}

function toJson(judged: readonly Judged[]): string {
  const rows = judged.map(({ mutant, verdict }) => Object.assign({}, mutant, verdict))
  return JSON.stringify(rows, undefined, 1)
}

try {
  if (process.argv.includes('--help')) {
    console.log(usage)
    process.exit(0)
  }
  const order = await readOrder(process.argv.slice(2))
  const judged = await judge(order)
  console.log(order.isJson ? toJson(judged) : toText(judged))
  const isReached = goals.every((goal) => percentOf(shareOf(judged, goal)) >= goal.percent)
  process.exitCode = isReached ? 0 : 1
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`)
  process.exitCode = 2
}

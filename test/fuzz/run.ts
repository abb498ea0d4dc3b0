/**
 * Fuzzes the simulator for as long as it is told to, beyond what the tests have time for.
 *
 *     npm run fuzz -- --runs 20000 --seed 1 --campaign core --json
 *
 * Without `--campaign` all of them take turns. Exits with 0 when nothing was found, 1 when something
 * was, 2 when it could not run. The first Ctrl-C ends it after the batch under way.
 */
import { parseArgs } from 'node:util'
import { MockError, suggest } from '../../src/errors.js'
import { runBatch, toBatches, type Batch } from './batch.js'
import { campaigns } from './campaigns/table.js'

interface Order {
  readonly batches: readonly Batch[]
  readonly isJson: boolean
}

const usage = `npm run fuzz -- [--runs <number>] [--seed <number>] [--campaign <name>] [--json]

${campaigns.map(({ name, about }) => `  ${name.padEnd(8)}${about}`).join('\n')}`

/** @throws {Error} for arguments that say nothing to us */
function readOrder(args: readonly string[]): Order {
  const { values } = parseArgs({
    args: [...args],
    options: {
      runs: { type: 'string', default: '10000' },
      seed: { type: 'string', default: '1' },
      campaign: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  })
  const chosen = values.campaign === undefined ? campaigns : [getCampaign(values.campaign)]
  const [seed, runs] = [readCount('seed', values.seed), readCount('runs', values.runs)]
  const lists = chosen.map((campaign) => toBatches(campaign, seed, share(runs, campaign.batchRuns)))
  return { batches: takeTurns(lists), isJson: values.json }

  /** Among several, each gets as many batches as the others. */
  function share(all: number, batchRuns: number): number {
    if (chosen.length === 1) return all
    const perTurn = chosen.reduce((sum, campaign) => sum + campaign.batchRuns, 0)
    return Math.ceil((all / perTurn) * batchRuns)
  }
}

function getCampaign(name: string) {
  const campaign = campaigns.find((candidate) => candidate.name === name)
  if (campaign !== undefined) return campaign
  const names = campaigns.map((candidate) => candidate.name)
  throw new MockError('ERR_OPTION', `no campaign "${name}".${suggest(name, names)}`)
}

function readCount(name: string, text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text)
  throw new MockError('ERR_OPTION', `--${name} takes a whole number, not "${text}"`)
}

function takeTurns(lists: readonly (readonly Batch[])[]): readonly Batch[] {
  const longest = Math.max(...lists.map((list) => list.length))
  const turns = Array.from({ length: longest }, (_, turn) => lists.map((list) => list[turn]))
  return turns.flat().filter((batch) => batch !== undefined)
}

/** What was done so far, and what was found: each failure once, with how often it came. */
interface Score {
  runs: number
  requests: number
  readonly failures: Map<string, { count: number; readonly text: string }>
}

function note({ failures }: Score, text: string): void {
  const [title = ''] = text.split('\n')
  const known = failures.get(title) ?? { count: 0, text }
  if (known.count === 0) console.error(text)
  failures.set(title, { ...known, count: known.count + 1 })
}

async function runOrder({ batches, isJson }: Order): Promise<Score> {
  const score: Score = { runs: 0, requests: 0, failures: new Map() }
  const startedMs = performance.now()
  let isStopped = false
  let now = ''
  process.once('SIGINT', () => (isStopped = true))
  // Whatever escapes the simulator would have ended the process of its user.
  process.on('uncaughtException', (error) => note(score, `thrown at the process: ${error.stack}`))
  console.error(`${batches.length} batches; Ctrl-C ends after the one under way`)
  const progress = setInterval(
    () => console.error(`${now.padEnd(8)}${tell(score, startedMs)}`),
    2000,
  )
  for (const batch of batches) {
    if (isStopped) break
    now = batch.campaign.name
    const { requests, failures } = await runBatch(batch)
    score.runs += batch.runs
    score.requests += requests
    for (const failure of failures) note(score, failure)
  }
  clearInterval(progress)
  console.log(isJson ? toJson(score) : toText(score, startedMs))
  return score
}

function tell({ runs, requests, failures }: Score, startedMs: number): string {
  const seconds = ((performance.now() - startedMs) / 1000).toFixed(0)
  return `${runs} runs, ${requests} requests, ${failures.size} failures, ${seconds} s`
}

function toText(score: Score, startedMs: number): string {
  const failures = [...score.failures.values()].map(({ text, count }) => `${count} × ${text}\n`)
  return [...failures, tell(score, startedMs)].join('\n')
}

function toJson({ runs, requests, failures }: Score): string {
  return JSON.stringify({ runs, requests, failures: [...failures.values()] })
}

try {
  const order = readOrder(process.argv.slice(2))
  const { failures } = await runOrder(order)
  process.exitCode = failures.size > 0 ? 1 : 0
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`)
  process.exitCode = 2
}

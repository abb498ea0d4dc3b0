import { MockError } from '../../src/errors.js'
import type { ContractOptions } from '../options.js'
import { makePlan } from '../plan.js'
import { listObstacles } from '../reporters/advice.js'
import type { Look } from '../reporters/reporter.js'
import { reporters } from '../reporters/table.js'
import { makeReplay } from '../replay.js'
import type { Report } from '../report.js'
import { runContracts } from '../run.js'
import type { Target } from '../target.js'
import { judgeReport } from '../verdict.js'
import type { CheckContext } from './context.js'
import {
  isLoopback,
  nameOf,
  readCredentials,
  readHosts,
  readReporters,
  toCorpId,
  type ChosenReporter,
  type Flags,
} from './flags.js'
import { listChoice } from './format-list.js'
import { formatPlan } from './format-plan.js'
import { exitCodeOf, formatReplay } from './format-replay.js'
import { makeProgressLine } from './progress.js'
import { readReport } from './read-report.js'

/** @throws {MockError} for whatever keeps it from running */
export async function perform(
  baseUrl: string | undefined,
  flags: Flags,
  context: CheckContext,
): Promise<void> {
  const format = flags.json === undefined ? 'text' : 'json'
  if (flags.list !== undefined)
    return context.write(
      listChoice({ only: flags.only, except: flags.except, ...toExplore(flags) }, format, context),
    )
  const hosts = readHosts(baseUrl, flags)
  const options = toOptions(flags, isLoopback(hosts))
  const place = { name: nameOf(hosts), hosts }
  if (flags.dryRun !== undefined) {
    const credentials = { appKey: '', appSecret: '', ...toCorpId(flags) }
    const plan = makePlan({ ...place, credentials }, options)
    const text =
      format === 'json' ? `${JSON.stringify(plan, null, 2)}\n` : formatPlan(plan, context)
    return context.write(text)
  }
  const target = { ...place, credentials: readCredentials(flags), fetch: context.fetch }
  if (flags.replay !== undefined) return replay(target, options, { flags, context })
  const outputs = await openAll(readReporters(flags), context)
  const report = await run(target, options, context)
  await writeAll(report, outputs, { flags, context })
}

/** Timers know no more. */
const longestMs = 2 ** 31 - 1

/** The vendor refuses more than 20 calls a second of an operation. */
const politeRate = 15

/** Where `--explore` gives no number. */
const exploredByDefault = 20

function toExplore({ explore }: Flags): { readonly explore?: number | undefined } {
  return { explore: explore === true ? exploredByDefault : explore }
}

function toOptions(flags: Flags, isLocal: boolean): ContractOptions {
  const { profile = 'live', only, except, seed, maxCalls, rate, timeout, showValues } = flags
  const { explore } = toExplore(flags)
  const budget = maxCalls ?? (profile === 'live' ? 1000 : undefined)
  const callsPerSecond = rate ?? (isLocal ? undefined : politeRate)
  return {
    profile,
    ...(only === undefined ? {} : { only }),
    ...(except === undefined ? {} : { except }),
    ...(seed === undefined ? {} : { seed }),
    ...(budget === undefined ? {} : { maxCalls: budget }),
    ...(callsPerSecond === undefined ? {} : { callsPerSecond }),
    ...(timeout === undefined ? {} : { timeoutMs: Math.min(timeout * 1000, longestMs) }),
    ...(showValues === undefined ? {} : { showValues }),
    ...(explore === undefined ? {} : { explore }),
  }
}

async function run(
  target: Target,
  options: ContractOptions,
  context: CheckContext,
): Promise<Report> {
  const plan = makePlan(target, options)
  context.tell(`${formatPlan(plan, { width: context.watchedWidth, isColored: false })}\n`)
  const progress = makeProgressLine(context)
  const abort = new AbortController()
  void context.untilStopped().then(() => abort.abort())
  const report = await runContracts(target, {
    ...options,
    signal: abort.signal,
    onProgress: progress.show,
  })
  progress.clear()
  return report
}

/** Flags for what to choose are of no use: the earlier report chooses. */
async function replay(
  target: Target,
  options: ContractOptions,
  { flags, context }: Ending,
): Promise<void> {
  const path = flags.replay ?? ''
  if (flags.reporter !== undefined || flags.only !== undefined || flags.except !== undefined) {
    throw new MockError(
      'ERR_OPTION',
      '--replay asks what the report names and prints text or --json: leave out --reporter, --only and --except',
    )
  }
  const [text, schema] = await Promise.all([context.readText(path), context.readReportSchema()])
  const { options: again, judge } = makeReplay(readReport(path, text, schema))
  const { profile = again.profile, seed = again.seed } = flags
  const report = await run(target, { ...options, ...again, profile, seed }, context)
  const replayed = judge(report)
  const format = flags.json === undefined ? 'text' : 'json'
  context.write(formatReplay(replayed, format, context))
  context.exitWith(exitCodeOf(replayed))
}

interface Output extends ChosenReporter {
  write(text: string): Promise<void>
}

function openAll(
  chosen: readonly ChosenReporter[],
  context: CheckContext,
): Promise<readonly Output[]> {
  return Promise.all(
    chosen.map(async (reporter) => ({
      ...reporter,
      write:
        reporter.file === undefined
          ? async (text: string) => context.write(text)
          : await context.openText(reporter.file),
    })),
  )
}

interface Ending {
  readonly flags: Flags
  readonly context: CheckContext
}

async function writeAll(
  report: Report,
  outputs: readonly Output[],
  { flags, context }: Ending,
): Promise<void> {
  const failOn = flags.failOn ?? 'error'
  const look: Look = {
    width: context.width,
    isColored: context.isColored,
    isVerbose: flags.verbose !== undefined,
    failOn,
  }
  for (const { name, file, write } of outputs) {
    const isSeen = file === undefined
    await write(
      reporters[name](report, isSeen ? look : { ...look, width: undefined, isColored: false }),
    )
  }
  const verdict = judgeReport(report, failOn)
  const isTold = outputs.some(({ name, file }) => name === 'pretty' && file === undefined)
  if (!isTold) {
    for (const obstacle of listObstacles(report, verdict)) {
      context.tell(`dingtalk-mock: ${obstacle}\n`)
    }
  }
  context.exitWith(verdict.exitCode)
}

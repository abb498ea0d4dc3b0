import { Command, InvalidArgumentError, Option } from 'commander'
import type { CallRecord } from '../call-record.js'
import type { OwnOperation } from '../core/service.js'
import type { SimulatorOptions } from '../options.js'
import type { Simulator } from '../simulator.js'
import type { Listening, ListenOptions } from '../transports/listening.js'
import { makeBanner } from './banner.js'
import { formatCall, type LogFormat } from './log.js'

/** What the command needs of the world around it; given by the entry point. */
export interface ServeContext {
  createSimulator(options: SimulatorOptions): Simulator & {
    listen(options: ListenOptions): Promise<Listening>
    close(): Promise<void>
  }
  /** Operations that the package lacks. */
  readOperations(folder: string): Promise<readonly OwnOperation[]>
  write(text: string): void
  readonly isColored: boolean
  /** Resolves when the person or the system asks the process to end. */
  untilStopped(): Promise<void>
}

interface Flags {
  readonly port: number
  readonly host: string
  readonly seed: number
  readonly organization: string
  readonly appKey: string
  readonly appSecret: string
  readonly clock?: string
  readonly schemas?: string
  readonly log: LogFormat
}

export function makeServeCommand(context: ServeContext): Command {
  return new Command('serve')
    .description('Run the simulator on a port of this machine.')
    .option('--port <number>', 'port to listen on; 0 takes any free one', readPort, 7878)
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option('--organization <name>', 'organisation to serve: company or tiny', 'company')
    .option('--seed <number>', 'whole number that names, ids and dates follow from', readWhole, 1)
    .option('--app-key <key>', 'AppKey of the app', 'dingmock')
    .option('--app-secret <secret>', 'AppSecret of the app', 'mock-secret')
    .option(
      '--clock <time>',
      'where the clock starts, like 2026-03-01T09:30:00+08:00 (default: now)',
    )
    .option('--schemas <folder>', 'operations of your own, each a folder of four files')
    .addOption(
      new Option('--log <format>', 'one line per call')
        .choices(['pretty', 'json', 'silent'])
        .default('pretty'),
    )
    .addHelpText('after', examples)
    .action((flags: Flags) => serve(flags, context))
}

const examples = `
Examples:
  dingtalk-mock serve
  dingtalk-mock serve --port 0 --organization tiny --log json
  dingtalk-mock serve --schemas ./dingtalk
  dingtalk-mock serve --seed 7 --clock 2026-03-01T09:30:00+08:00`

async function serve(flags: Flags, context: ServeContext): Promise<void> {
  // Before the banner: whoever reads it may ask the process to end in the same moment.
  const stopped = context.untilStopped()
  const operations = flags.schemas === undefined ? [] : await context.readOperations(flags.schemas)
  const simulator = context.createSimulator({ ...toOptions(flags, context), operations })
  const { url } = await simulator.listen({ port: flags.port, host: flags.host })
  context.write(makeBanner(flags.log, simulator, url))
  await stopped
  await simulator.close()
}

function toOptions(flags: Flags, context: ServeContext): SimulatorOptions {
  const { organization, seed, appKey, appSecret, clock, log } = flags
  const onCall = (call: CallRecord): void => context.write(formatCall(call, log, context.isColored))
  return {
    organization,
    seed,
    appKey,
    appSecret,
    ...(clock === undefined ? {} : { clock }),
    ...(log === 'silent' ? {} : { onCall }),
  }
}

function readPort(text: string): number {
  const port = readWhole(text)
  if (port > 65_535) throw new InvalidArgumentError('A port is at most 65535.')
  return port
}

function readWhole(text: string): number {
  if (/^\d{1,15}$/.test(text)) return Number(text)
  throw new InvalidArgumentError('It must be a whole number from 0 on.')
}

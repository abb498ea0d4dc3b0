import { Command, InvalidArgumentError, Option } from 'commander'
import type { CallRecord } from '../call-record.js'
import type { OwnOperation } from '../core/service.js'
import type { FaultRule } from '../faults/fault-rule.js'
import { logFormats, serveDefaults, type Config, type ServeOptions } from '../config/config.js'
import { defaults } from '../judge/defaults.js'
import type { DataOptions, GivenOptions } from '../judge/judge.js'
import type { SimulatorOptions } from '../options.js'
import type { Simulator } from '../simulator.js'
import type { Listening, ListenOptions } from '../transports/listening.js'
import { withoutUndefined } from '../without-undefined.js'
import { makeBanner } from './banner.js'
import { readFaultFlag } from './fault-flag.js'
import { formatCall } from './log.js'

/** What the command needs of the world around it; given by the entry point. */
export interface ServeContext {
  createSimulator(options: SimulatorOptions): Simulator & {
    listen(options: ListenOptions): Promise<Listening>
    close(): Promise<void>
  }
  /** Operations that the package lacks. */
  readOperations(folder: string): Promise<readonly OwnOperation[]>
  /** Reads a configuration file, which the options given besides beat. */
  readConfigFile(path: string, over: GivenOptions): Promise<Config>
  /** Asked of whoever steers the simulator; of the environment of the process. */
  readonly controlToken: string | undefined
  write(text: string): void
  readonly isColored: boolean
  /** Resolves when the person or the system asks the process to end. */
  untilStopped(): Promise<void>
}

/** The flags that were given; what is left out has its value from the file, or its default. */
interface Flags
  extends
    ServeOptions,
    Pick<DataOptions, 'organization' | 'people' | 'seed' | 'freezeClock' | 'appKey' | 'corpId'>,
    Pick<DataOptions, 'logLimit'> {
  readonly config?: string
  readonly appSecret?: string
  readonly clock?: string
  readonly fault?: readonly FaultRule[]
  readonly schemas?: string
}

export function makeServeCommand(context: ServeContext): Command {
  const { host, port, log } = serveDefaults
  const { organization, seed, appKey, appSecret, corpId, logLimit } = defaults
  return new Command('serve')
    .description('Run the simulator on a port of this machine.')
    .option('--config <file>', 'YAML or JSON file with options, apps among them; flags beat it')
    .option('--port <number>', 'port to listen on; 0 takes any free one', readPort, port)
    .option('--host <address>', 'address to listen on', host)
    .option('--organization <name>', 'organisation to serve: company, tiny or empty', organization)
    .option(
      '--people <number>',
      'people in all, at most 1000000 (default: those of the organisation)',
      readPeople,
    )
    .option(
      '--seed <number>',
      'whole number that names, ids and dates follow from',
      readWhole,
      seed,
    )
    .option('--app-key <key>', 'AppKey of the app', appKey)
    .option('--app-secret <secret>', 'AppSecret of the app', appSecret)
    .option('--corp-id <id>', 'corpId of the organisation', corpId)
    .option(
      '--clock <time>',
      'where the clock starts, like 2026-03-01T09:30:00+08:00 (default: now)',
    )
    .option('--freeze-clock', 'let the clock stand still until it is moved or told to go on')
    .option(
      '--fault <rule>',
      'what shall go wrong: [operation:]fault[,name=value]; again for further ones',
      addFault,
    )
    .option('--schemas <folder>', 'operations of your own, each a folder of four files')
    .addOption(
      new Option('--log <format>', 'one line per call').choices([...logFormats]).default(log),
    )
    .option(
      '--log-limit <number>',
      'exchanges that the log of each tenant keeps, for "dingtalk-mock log"',
      readWhole,
      logLimit,
    )
    .addHelpText('after', examples)
    .action((_flags: unknown, command: Command) => serve(pickGiven(command), context))
}

/** Defaults are for the help: here they would beat the file. */
function pickGiven(command: Command): Flags {
  const given = Object.entries(command.opts()).filter(
    ([name]) => command.getOptionValueSource(name) !== 'default',
  )
  return Object.fromEntries(given)
}

const examples = `
DINGTALK_MOCK_TOKEN is asked of whoever steers the simulator over HTTP, as "dingtalk-mock faults" does.
Without it nothing is asked on an address that only this machine reaches, and a token that is made up
on any other.

Examples:
  dingtalk-mock serve
  dingtalk-mock serve --port 0 --organization tiny --log json
  dingtalk-mock serve --people 1000000
  dingtalk-mock serve --schemas ./dingtalk
  dingtalk-mock serve --seed 7 --clock 2026-03-01T09:30:00+08:00
  dingtalk-mock serve --fault qps-app,times=3
  dingtalk-mock serve --fault topapi.v2.user.list:60019,dept_id=1 --fault slow,ms=2000,every=10
  dingtalk-mock serve --config dingtalk-mock.yaml`

async function serve(flags: Flags, context: ServeContext): Promise<void> {
  // Before the banner: whoever reads it may ask the process to end in the same moment.
  const stopped = context.untilStopped()
  const { options, serve: chosen } = await readFlags(flags, context)
  const { host, port, log } = { ...serveDefaults, ...chosen }
  const onCall = (call: CallRecord): void => context.write(formatCall(call, log, context.isColored))
  const simulator = context.createSimulator({ ...options, ...(log === 'silent' ? {} : { onCall }) })
  const { controlToken } = context
  const listening = await simulator.listen({ port, host, ...withoutUndefined({ controlToken }) })
  const { clock, freezeClock = false, tenants = [] } = options
  const notes = {
    url: listening.url,
    madeUpToken: controlToken === undefined ? listening.controlToken : undefined,
    hasClock: clock !== undefined || freezeClock,
    declaredKeys: tenants.map(({ appKey }) => appKey),
  }
  context.write(makeBanner(log, simulator, notes))
  await stopped
  await simulator.close()
}

/** The file where there is one, and the flags over it. */
async function readFlags(flags: Flags, context: ServeContext): Promise<Config> {
  const { config, schemas, host, port, log, fault: faults, ...given } = flags
  const own = schemas === undefined ? {} : { operations: await context.readOperations(schemas) }
  const over = { ...given, ...withoutUndefined({ faults }), ...own }
  const file = config === undefined ? undefined : await context.readConfigFile(config, over)
  const chosen = withoutUndefined({ host, port, log })
  return { options: file?.options ?? over, serve: { ...file?.serve, ...chosen } }
}

/** The flag may be given several times. */
function addFault(text: string, before?: readonly FaultRule[]): readonly FaultRule[] {
  return [...(before ?? []), readFaultFlag(text)]
}

function readPort(text: string): number {
  const port = readWhole(text)
  if (port > 65_535) throw new InvalidArgumentError('A port is at most 65535.')
  return port
}

function readPeople(text: string): number {
  // Whole numbers are judged like those of a file.
  if (/^\d{1,15}$/.test(text)) return Number(text)
  throw new InvalidArgumentError('It must be a whole number from 1 to 1000000.')
}

function readWhole(text: string): number {
  if (/^\d{1,15}$/.test(text)) return Number(text)
  throw new InvalidArgumentError('It must be a whole number from 0 on.')
}

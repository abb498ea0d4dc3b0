import { Command } from 'commander'
import { toPlain } from '../../../src/protocol/plain-text.js'
import type { LoggedExchange, LogPage } from '../../tenants/controls.js'
import { formatCall } from '../log.js'
import type { SteerContext } from './context.js'
import { addFlags, environmentHelp, run } from './group.js'
import { countOf } from './table.js'

interface Flags {
  readonly operation?: string
  readonly outcome?: string
  readonly after?: string
  readonly last?: string
  readonly clear?: true
}

export function makeLogCommand(context: SteerContext): Command {
  const log = addFlags(new Command('log'))
    .description('Show what a tenant of a running simulator was asked.')
    .option('--operation <id>', 'only calls of this operation')
    .option('--outcome <outcome>', 'only calls that ended so: reply, refusal or fault')
    .option('--after <number>', 'only calls with a greater number')
    .option('--last <count>', 'only so many, the last ones')
    .option('--clear', 'forget the calls')
    .addHelpText('after', help)
  return log.action(() => {
    const { clear, operation, outcome, after, last: limit } = log.opts<Flags>()
    if (clear !== undefined)
      return run(context, log, { verb: 'log.clear' }, () => 'the calls are forgotten\n')
    const query = { operation, outcome, after, limit }
    return run(context, log, { verb: 'log.list', query }, formatLog)
  })
}

function formatLog({ exchanges, dropped }: LogPage, isColored: boolean): string {
  const lines = exchanges.map((exchange) => formatExchange(exchange, isColored))
  if (lines.length === 0 && dropped === 0) return 'no calls\n'
  const older = countOf(dropped, 'older call')
  return [...(dropped === 0 ? [] : [`${older} not kept\n`]), ...lines].join('')
}

/** A line of the terminal of `serve`, and what was asked behind it. */
function formatExchange(exchange: LoggedExchange, isColored: boolean): string {
  const line = formatCall(exchange, 'pretty', isColored).trimEnd()
  const asked = Object.entries(exchange.parameters ?? {}).map(
    ([name, value]) => `${name}=${toPlain(String(value), 40)}`,
  )
  return `${[line, asked.join(' ')].join('  ').trimEnd()}\n`
}

const help = `${environmentHelp}

Examples:
  dingtalk-mock log --last 20
  dingtalk-mock log --operation topapi.v2.user.list --outcome refusal
  dingtalk-mock log --json
  dingtalk-mock log --clear`

import { Command, InvalidArgumentError } from 'commander'
import type { PlannedFault } from '../../faults/fault-rule.js'
import { withoutUndefined } from '../../without-undefined.js'
import type { SteerContext } from './context.js'
import { addFlags, environmentHelp, makeGroup, run } from './group.js'
import { countOf, formatTable } from './table.js'

interface Flags {
  readonly operation?: string
  readonly when?: { readonly [parameter: string]: string }
  readonly after?: number
  readonly every?: number
  readonly times?: number | 'always'
  readonly probability?: number
  readonly seed?: number
  readonly ms?: number
}

interface FaultList {
  readonly faults: readonly PlannedFault[]
}

export function makeFaultsCommand(context: SteerContext): Command {
  const list = addFlags(new Command('list')).description('The faults in force.')
  list.action(() => run(context, list, { verb: 'faults.list' }, formatFaults))
  const remove = addFlags(new Command('remove'))
    .description('Take one fault out of force.')
    .argument('<id>', 'as list tells it, such as fault-1')
  remove.action((id: string) => run(context, remove, { verb: 'faults.remove', id }, formatRemoved))
  const clear = addFlags(new Command('clear')).description('Take all faults out of force.')
  clear.action(() => run(context, clear, { verb: 'faults.clear' }, formatCleared))
  return makeGroup('faults', 'Make calls to a running simulator fail.', [
    list,
    makeAddCommand(context),
    remove,
    clear,
  ]).addHelpText('after', help)
}

function makeAddCommand(context: SteerContext): Command {
  const add = addFlags(new Command('add'))
    .description('Put a fault in force, from the next call on.')
    .argument('<fault>', 'its name, such as qps-app; or the id or code of a rule of the operation')
    .option('--operation <id>', 'operation that fails (default: every one that can)')
    .option('--when <name=value>', 'only calls with this value; can be given again', readWhen)
    .option('--after <count>', 'calls that pass before the first one fails', readNumber)
    .option('--every <count>', 'every nth of the calls that follow', readNumber)
    .option('--times <count>', 'how many fail in all, or always (default: 1)', readTimes)
    .option('--probability <share>', 'share of the calls that fail, such as 0.1', readNumber)
    .option('--seed <number>', 'what chance follows from; goes with --probability', readNumber)
    .option('--ms <count>', 'milliseconds that the answer is late; of slow', readNumber)
    .addHelpText('after', help)
  return add.action((fault: string, _flags: unknown) => {
    const { operation, when, after, every, times, probability, seed, ms } = add.opts<Flags>()
    const rule = { operation, when, after, every, times, probability, seed, ms }
    const body = { fault: readFault(fault), ...withoutUndefined(rule) }
    return run(context, add, { verb: 'faults.add', body }, formatFaults)
  })
}

/** A code of digits is a number in the old API. */
function readFault(text: string): string | number {
  return /^-?\d{1,9}$/.test(text) ? Number(text) : text
}

function readWhen(text: string, before: Flags['when'] = {}): Flags['when'] {
  const [, name, value] = /^([^=]+)=(.*)$/s.exec(text) ?? []
  if (name === undefined || value === undefined) {
    throw new InvalidArgumentError('It must be a parameter and its value, like dept_id=42.')
  }
  return { ...before, [name]: value }
}

function readNumber(text: string): number {
  const number = text.trim() === '' ? Number.NaN : Number(text)
  if (Number.isFinite(number)) return number
  throw new InvalidArgumentError('It must be a number.')
}

function readTimes(text: string): number | 'always' {
  return text === 'always' ? text : readNumber(text)
}

function formatFaults({ faults }: FaultList, isColored: boolean): string {
  if (faults.length === 0) return 'no faults\n'
  const heads = ['id', 'fault', 'operation', 'which calls', 'about', 'failed', '']
  const rows = faults.map((fault) => [
    fault.id,
    String(fault.fault),
    fault.operation ?? 'any',
    toWhich(fault),
    String(fault.calls),
    String(fault.hits),
    fault.isSpent ? 'spent' : 'in force',
  ])
  return formatTable(heads, rows, isColored)
}

function formatCleared({ faults }: FaultList): string {
  return faults.length === 0 ? 'no faults\n' : faults.map(formatRemoved).join('')
}

function formatRemoved({ id, fault, calls, hits }: PlannedFault): string {
  return `${id}, ${fault}, is out of force; of ${countOf(calls, 'call')} it made ${hits} fail\n`
}

function toWhich(fault: PlannedFault): string {
  const { when = {}, after, every, times, probability, seed, ms } = fault
  const parts = [
    ...Object.entries(when).map(([name, value]) => `${name}=${value}`),
    ...Object.entries({ after, every, times, probability, seed, ms })
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => `${name} ${value}`),
  ]
  return parts.length === 0 ? 'the next' : parts.join(', ')
}

const help = `${environmentHelp}

Examples:
  dingtalk-mock faults add qps-app --operation topapi.v2.user.list --when dept_id=42 --times 3
  dingtalk-mock faults add slow --ms 2000 --times always
  dingtalk-mock faults
  dingtalk-mock faults remove fault-1
  dingtalk-mock faults clear --tenant mock-tiny-7`

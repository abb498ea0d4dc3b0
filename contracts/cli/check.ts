import { Command, InvalidArgumentError, Option } from 'commander'
import type { CheckContext } from './context.js'
import type { Flags } from './flags.js'

export function makeCheckCommand(context: CheckContext): Command {
  return addCredentials(new Command('check'))
    .description('Hold DingTalk, a gateway, a stub or a simulator to the contract. It only reads.')
    .argument('[base-url]', 'where the target is, both its old and its new API')
    .option('--oapi <url>', 'where the old API is, if elsewhere')
    .option('--api <url>', 'where the new API is, if elsewhere')
    .addOption(
      new Option('--profile <profile>', 'how much of the target is known (default: live)').choices([
        'live',
        'mock',
      ]),
    )
    .option('--only <name>', 'judge this operation or law; repeatable', collect)
    .option('--except <name>', 'leave out this operation or law; repeatable', collect)
    .option('--seed <number>', 'chooses what is sampled (default: 1)', readWhole)
    .option('--max-calls <number>', 'requests at most (default: 1000 in live)', readCount)
    .option(
      '--rate <number>',
      'calls a second of one operation (default: 15; on this machine no limit)',
      readPositive,
    )
    .option('--timeout <seconds>', 'how long to wait for an answer (default: 10)', readPositive)
    .option('--explore [requests]', 'also ask at random, so often of each operation', readCount)
    .option('--dry-run', 'print the plan and stop')
    .option('--list', 'print the operations and laws and stop')
    .option('--reporter <name[=file]>', 'pretty, json, junit or github; repeatable', collect)
    .option('--json', 'the same as --reporter json')
    .option('--verbose', 'name what was not exercised')
    .option('--replay <report.json>', 'see whether the findings of an earlier report are fixed')
    .addOption(
      new Option('--fail-on <severity>', 'what ends with 1 (default: error)').choices([
        'error',
        'drift',
      ]),
    )
    .option('--show-values', 'let curl lines name people and positions that answers told')
    .addHelpText('after', help)
    .action(async (baseUrl: string | undefined, flags: Flags) => {
      // Most runs serve, and have no need of it.
      const { perform } = await import('./perform.js')
      await perform(baseUrl, flags, context)
    })
}

function addCredentials(command: Command): Command {
  return command
    .addOption(new Option('--app-key <key>', 'AppKey of an app').env('DINGTALK_APP_KEY'))
    .addOption(
      new Option('--app-secret <secret>', 'its AppSecret; the environment is safer').env(
        'DINGTALK_APP_SECRET',
      ),
    )
    .addOption(
      new Option('--corp-id <id>', 'its organisation, for the calls that name it').env(
        'DINGTALK_CORP_ID',
      ),
    )
}

const help = `
Profile live is for DingTalk and gateways before it: optional fields may be absent, additions are
drift, and what we only concluded is noted. Profile mock is for stubs: whatever differs is an error.

Exit codes: 0 clean, 1 an error was found, 2 could not run or not all was judged. Notes never count.
With --replay: 0 all are fixed, 1 one is not, 2 one could not be told.

Put secrets into the environment: what stands on the command line is visible to all who may list
the processes of the machine.

Examples:
  export DINGTALK_APP_KEY=… DINGTALK_APP_SECRET=… DINGTALK_CORP_ID=…
  dingtalk-mock check https://oapi.dingtalk.com --dry-run
  dingtalk-mock check http://127.0.0.1:7878 --profile mock
  dingtalk-mock check http://127.0.0.1:7878 --only topapi.v2.user.list --only topapi.user.count
  dingtalk-mock check http://127.0.0.1:7878 --reporter pretty --reporter json=report.json
  dingtalk-mock check http://127.0.0.1:7878 --replay report.json`

function collect(name: string, before: readonly string[] = []): readonly string[] {
  return [...before, name]
}

function readWhole(text: string): number {
  if (/^\d{1,15}$/.test(text)) return Number(text)
  throw new InvalidArgumentError('It must be a whole number from 0 on.')
}

function readCount(text: string): number {
  if (/^\d{1,15}$/.test(text) && Number(text) > 0) return Number(text)
  throw new InvalidArgumentError('It must be a whole number from 1 on.')
}

function readPositive(text: string): number {
  const number = /^\d{1,15}(?:\.\d+)?$/.test(text) ? Number(text) : 0
  if (number > 0) return number
  throw new InvalidArgumentError('It must be a number above 0.')
}

import { Command } from 'commander'
import type { TenantState } from '../../tenants/controls.js'
import type { SteerContext } from './context.js'
import { addFlags, environmentHelp, run } from './group.js'

export function makeResetCommand(context: SteerContext): Command {
  const reset = addFlags(new Command('reset'))
    .description('Put a tenant of a running simulator back to how it was made.')
    .addHelpText('after', help)
  return reset.action(() => run(context, reset, { verb: 'tenants.reset' }, formatReset))
}

function formatReset({ key }: TenantState): string {
  return `${key} is as it was made\n`
}

const help = `
Data, faults, clock, tokens, limits and log are as at the beginning.
${environmentHelp}

Examples:
  dingtalk-mock reset
  dingtalk-mock reset --tenant mock-tiny-7`

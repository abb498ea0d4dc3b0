import type { Command } from 'commander'
import { makeChangesCommand } from './changes.js'
import { makeClockCommand } from './clock.js'
import type { SteerContext } from './context.js'
import { makeFaultsCommand } from './faults.js'
import { makeLogCommand } from './log.js'
import { makeResetCommand } from './reset.js'
import { makeTenantsCommand } from './tenants.js'

/** The commands that steer a running simulator: twins of the verbs of its control API. */
export function makeSteerCommands(context: SteerContext): readonly Command[] {
  return [
    makeFaultsCommand(context),
    makeClockCommand(context),
    makeChangesCommand(context),
    makeLogCommand(context),
    makeResetCommand(context),
    makeTenantsCommand(context),
  ]
}

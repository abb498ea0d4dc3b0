import { Command, CommanderError } from 'commander'
import { makeSteerCommands } from '../../mock/cli/steer/commands.js'
import type { SteerContext } from '../../mock/cli/steer/context.js'
import { MockError } from '../../src/errors.js'

export interface Ran {
  readonly stdout: string
  readonly stderr: string
  readonly code: number
}

/** Runs a command in this process, as the entry point runs it. */
export async function runSteer(
  given: Partial<SteerContext>,
  ...flags: readonly string[]
): Promise<Ran> {
  const ran = { stdout: '', stderr: '', code: 0 }
  const context: SteerContext = {
    fetch,
    patienceMs: 30_000,
    url: undefined,
    token: undefined,
    readData: () => Promise.resolve(undefined),
    write: (text) => void (ran.stdout += text),
    isColored: false,
    tell: (text) => void (ran.stderr += text),
    exitWith: (code) => void (ran.code = code),
    ...given,
  }
  const program = new Command('dingtalk-mock').exitOverride().configureOutput({
    writeOut: (text) => void (ran.stdout += text),
    writeErr: (text) => void (ran.stderr += text),
  })
  for (const command of makeSteerCommands(context)) program.addCommand(command)
  inherit(program, program)
  try {
    await program.parseAsync(flags, { from: 'user' })
  } catch (error) {
    if (error instanceof MockError) return { ...ran, stderr: error.message, code: 2 }
    if (error instanceof CommanderError) return { ...ran, code: error.exitCode === 0 ? 0 : 2 }
    throw error
  }
  return ran
}

function inherit(command: Command, program: Command): void {
  for (const inner of command.commands) {
    inner.copyInheritedSettings(program)
    inherit(inner, program)
  }
}

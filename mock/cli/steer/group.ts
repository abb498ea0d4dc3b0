import { Command } from 'commander'
import { MockError, suggest } from '../../../src/errors.js'
import { toPlain } from '../../../src/protocol/plain-text.js'
import type { Format, Question, SteerContext, SteerFlags } from './context.js'

/** Whose tenant a command is about. */
type Scope = 'tenant' | 'simulator'

export function addFlags(command: Command, scope: Scope = 'tenant'): Command {
  command.option('--url <url>', 'where the simulator is (default: http://127.0.0.1:7878)')
  if (scope === 'tenant') {
    command.option('--tenant <key>', 'AppKey of the tenant (default: the default one)')
  }
  return command
    .option('--token <token>', 'token of the control API, where it asks for one')
    .option('--json', 'write JSON, for programs')
}

/** Commands with a first word in common; alone it does what its first one does. */
export function makeGroup(
  name: string,
  description: string,
  [plain, ...others]: readonly [Command, ...Command[]],
  scope: Scope = 'tenant',
): Command {
  const group = addFlags(new Command(name), scope)
    .description(description)
    .usage('[options] [command]')
    // Names that are known never come here.
    .argument('[command]')
    .action(async (wrong: string | undefined) => {
      if (wrong === undefined) await plain.parseAsync([], { from: 'user' })
      else throw new MockError('ERR_OPTION', explainWrong(name, wrong, [plain, ...others]))
    })
  for (const command of [plain, ...others]) group.addCommand(command)
  return group
}

function explainWrong(name: string, wrong: string, commands: readonly Command[]): string {
  const known = commands.map((command) => command.name())
  return `no command "${name} ${toPlain(wrong, 40)}".${suggest(wrong, known)}`
}

/** Asks the simulator what a command asks. Those flags count too that stand before its name. */
export async function run<Answer>(
  context: SteerContext,
  command: Command,
  question: Question,
  format: Format<Answer>,
): Promise<void> {
  // Other commands have no need of it.
  const { steer } = await import('./steer.js')
  await steer(context, command.optsWithGlobals<SteerFlags>(), question, format)
}

/** The address and the token can stand in the environment. */
export const environmentHelp = `
DINGTALK_MOCK_URL and DINGTALK_MOCK_TOKEN stand for --url and --token. It ends with 1 when the simulator
says no, and with 2 when it could not be asked.`

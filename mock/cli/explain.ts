import { Command } from 'commander'
import type { ReadingContext } from './covered.js'

interface Flags {
  readonly schemas?: string
  readonly json?: true
}

export function makeExplainCommand(context: ReadingContext): Command {
  return new Command('explain')
    .description(
      'Say what is known of an operation, rule, field, erratum, code, permission, fault, law or check, and from where.',
    )
    .argument(
      '<name>',
      'operation (id or path), rule, dialect, code, permission, fault, law or check',
    )
    .argument('[detail]', 'rule, field, erratum or code of that operation')
    .option('--schemas <folder>', 'operations of your own beside them, as serve takes them')
    .option('--json', 'write JSON, for programs')
    .addHelpText('after', help)
    .action(async (name: string, detail: string | undefined, { json, schemas }: Flags) => {
      // Most runs serve, and have no need of it.
      const { explain } = await import('./explain/explain.js')
      const format = json === undefined ? 'text' : 'json'
      const covered = await context.readCovered(schemas)
      const judged = await context.readJudged()
      context.write(explain({ ...covered, judged }, [name, detail], format, context))
    })
}

const help = `
A rule is what the header x-dingtalk-mock-rule says, or an id that dialects have. A field is named by its last names,
with dots or as a JSON pointer. A law or a check is what a finding of check has as its rule; the first word of
a law means all of its family. The word faults lists what can be planned to go wrong. A name that means several
things gets all of them.

JSON: { version: 1, topics: [...] }, each with a kind: operation, dialect, rule, field, erratum, code,
permission, law, check, case, fault or faults.

Examples:
  dingtalk-mock explain topapi.v2.user.list
  dingtalk-mock explain topapi.v2.user.list/parameter-invalid
  dingtalk-mock explain topapi.v2.user.list mobile
  dingtalk-mock explain topapi.v2.user.list example-types
  dingtalk-mock explain topapi/token-invalid
  dingtalk-mock explain POST /topapi/v2/user/list
  dingtalk-mock explain qyapi_get_member
  dingtalk-mock explain 88/60011
  dingtalk-mock explain faults
  dingtalk-mock explain qps-app
  dingtalk-mock explain lists/listid-agrees`

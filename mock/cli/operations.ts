import { Command } from 'commander'
import type { ReadingContext } from './covered.js'

interface Flags {
  readonly schemas?: string
  readonly json?: true
}

export function makeOperationsCommand(context: ReadingContext): Command {
  return new Command('operations')
    .description('List the operations that are covered, and how well each is known.')
    .argument('[pattern]', 'only those with this text in their id or path')
    .option('--schemas <folder>', 'operations of your own beside them, as serve takes them')
    .option('--json', 'write JSON, for programs')
    .addHelpText('after', help)
    .action(async (pattern: string | undefined, { json, schemas }: Flags) => {
      // Most runs serve, and have no need of it.
      const { listOperations } = await import('./operations/list.js')
      const format = json === undefined ? 'text' : 'json'
      const covered = await context.readCovered(schemas)
      context.write(listOperations(covered, pattern, format, context))
    })
}

const help = `
Answers: "stateful" from the organisation, by a handler; "from schema" from its schema alone.
Fields are the request parameters, the token among them, and the fields of the answer.

JSON: { version: 1, operations: [{ id, title, method, path, dialect, answers, rules, fields,
errata }], totals: { operations, stateful, fromSchema, rules, fields, errata } }; rules and fields
are { documented, observed, inferred }, each a number.

Examples:
  dingtalk-mock operations
  dingtalk-mock operations department
  dingtalk-mock operations --json`

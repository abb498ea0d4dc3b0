import { Command } from 'commander'
import type { Change } from '../../changes/change.js'
import type { PlannedChange } from '../../tenants/controls.js'
import type { SteerContext } from './context.js'
import { addFlags, environmentHelp, makeGroup, run } from './group.js'
import { formatTable } from './table.js'

interface ChangeList {
  readonly changes: readonly PlannedChange[]
}

export function makeChangesCommand(context: SteerContext): Command {
  const list = addFlags(new Command('list')).description('The changes that wait for the clock.')
  list.action(() => run(context, list, { verb: 'changes.list' }, formatChanges))
  const make = addFlags(new Command('make'))
    .description('Change the organisation as a file says: all of it or nothing.')
    .requiredOption('--file <file>', 'YAML or JSON: one change, or a list')
    .addHelpText('after', makeHelp)
  make.action(async () => {
    const body = await context.readData(make.opts<{ readonly file: string }>().file)
    await run(context, make, { verb: 'changes.make', body }, formatChanges)
  })
  const description = 'Change the organisation of a running simulator, now or later.'
  return makeGroup('changes', description, [list, make]).addHelpText('after', help)
}

function formatChanges({ changes }: ChangeList, isColored: boolean): string {
  if (changes.length === 0) return 'no changes\n'
  const rows = changes.map(({ change, at, isDone, problem }) => [
    at,
    change.kind,
    toSubject(change),
    problem ?? (isDone ? 'done' : 'waits'),
  ])
  return formatTable(['at', 'change', 'of', ''], rows, isColored)
}

function toSubject(change: Change): string {
  switch (change.kind) {
    case 'add-user':
      return change.user.userId
    case 'change-user':
    case 'remove-user':
      return change.userId
    case 'add-department':
      return String(change.department.id)
    case 'change-department':
    case 'remove-department':
      return String(change.id)
    case 'add-leaver':
      return change.leaver.userId
    default:
      return change satisfies never
  }
}

const makeHelp = `
The file, for instance:
  - { kind: remove-user, userId: manager1001 }
  - { kind: add-user, user: { userId: new1, name: 新人 }, at: 2026-03-02T09:00:00+08:00 }`

const help = `${environmentHelp}

Examples:
  dingtalk-mock changes
  dingtalk-mock changes make --file monday.yaml
  dingtalk-mock clock advance 1d`

import { Command } from 'commander'
import type { TenantState } from '../../tenants/controls.js'
import { toClockText } from './clock.js'
import type { SteerContext } from './context.js'
import { addFlags, environmentHelp, makeGroup, run } from './group.js'
import { countOf, formatTable } from './table.js'

interface TenantList {
  readonly tenants: readonly TenantState[]
}

export function makeTenantsCommand(context: SteerContext): Command {
  const list = make('list').description('The tenants in being.')
  list.action(() => run(context, list, { verb: 'tenants.list' }, formatTenants))
  const show = make('show')
    .description('What a tenant is made of and how it is now.')
    .argument('[key]', 'its AppKey', 'default')
  show.action((tenant: string) =>
    run(context, show, { verb: 'tenants.show', tenant }, formatTenant),
  )
  const create = make('create')
    .description('Make a tenant of a file.')
    .requiredOption('--file <file>', 'YAML or JSON: what a configuration file has under tenants')
    .addHelpText('after', createHelp)
  create.action(async () => {
    const body = await context.readData(create.opts<{ readonly file: string }>().file)
    await run(context, create, { verb: 'tenants.create', body }, formatTenant)
  })
  const release = make('release')
    .description('Forget a tenant and all that happened to it.')
    .argument('<key>', 'its AppKey')
  release.action((tenant: string) =>
    run(context, release, { verb: 'tenants.release', tenant }, formatReleased),
  )
  const commands = [list, show, create, release] as const
  const description = 'List, make and forget tenants of a running simulator.'
  return makeGroup('tenants', description, commands, 'simulator').addHelpText('after', help)
}

function make(name: string): Command {
  return addFlags(new Command(name), 'simulator')
}

function formatTenants({ tenants }: TenantList, isColored: boolean): string {
  const heads = ['tenant', 'organisation', 'people', 'clock', 'faults', 'planned', 'calls']
  const rows = tenants.map(({ key, organization, clock, ...tenant }) => [
    key,
    organization.name,
    String(organization.people),
    `${clock.now}${clock.isFrozen ? ', still' : ''}`,
    String(tenant.faults),
    String(tenant.plannedChanges),
    String(tenant.exchanges),
  ])
  return formatTable(heads, rows, isColored)
}

function formatTenant(tenant: TenantState): string {
  const { name, people, departments } = tenant.organization
  const size = `${countOf(people, 'person', 'people')} in ${countOf(departments, 'department')}`
  return `  AppKey        ${tenant.appKey}
  AppSecret     ${tenant.appSecret}
  corpId        ${tenant.corpId}
  organisation  ${name}, seed ${tenant.seed}: ${size}
  clock         ${toClockText(tenant.clock)}
  faults        ${tenant.faults}
  planned       ${countOf(tenant.plannedChanges, 'change')}
  calls         ${tenant.exchanges}
`
}

function formatReleased({ key }: { readonly key: string }): string {
  return `${key} is released\n`
}

const createHelp = `
The file has at least an appKey:
  appKey: team
  organization: tiny
  users: [{ userId: new1, name: 新人 }]`

const help = `
A tenant with an AppKey like mock-tiny-7-anything is made when it is first called.
${environmentHelp}

Examples:
  dingtalk-mock tenants
  dingtalk-mock tenants show mock-tiny-7
  dingtalk-mock tenants create --file team.yaml
  dingtalk-mock tenants release team`

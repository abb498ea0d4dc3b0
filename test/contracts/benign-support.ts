import { runContracts, type Report, type Target } from '../../src/entries/contracts.js'
import type { SimulatorOptions } from '../../src/entries/index.js'
import type { OperationId } from '../../src/generated/types.js'
import { makeSecondServer, type SecondServer } from './second/server.js'
import type { Variants } from './second/variants.js'
import { makeTestSimulator, now, toTarget } from './simulator-target.js'

export type Profile = 'live' | 'mock'

/** What the second server answers besides the departments below one. */
const fiveOperations = [
  'auth.scopes',
  'contact_1.0.ListEmpLeaveRecords',
  'gettoken',
  'oauth2_1.0.GetAccessToken',
  'topapi.inactive.user.v2.get',
  'topapi.user.count',
  'topapi.user.listid',
  'topapi.v2.user.list',
] as const satisfies readonly OperationId[]

const fiveWithTree = [...fiveOperations, 'topapi.v2.department.listsubid'] as const

/** An honest target and the operations that it has. */
export interface Honest {
  readonly target: Target
  readonly only?: readonly OperationId[]
}

export function openSimulator(options: SimulatorOptions = {}): Honest {
  return { target: toTarget(makeTestSimulator(options)) }
}

export function openSecond(
  variants: Partial<Variants> = {},
  server: SecondServer = makeSecondServer(now, variants),
): Honest {
  const { fetch, credentials } = server
  const hasTree = variants.subDepartments !== 'unknown-api'
  return {
    target: { name: 'the second server', fetch, credentials },
    only: hasTree ? fiveWithTree : fiveOperations,
  }
}

/** Both for the same operations: what a proxy does to the others is nothing new. */
export const honestServers = {
  'the simulator': (): Honest => ({ ...openSimulator(), only: fiveWithTree }),
  'the second server': openSecond,
}

/** The same target behind a fetch that changes what comes. */
export function change(
  { target, only }: Honest,
  spoil: (fetch: Target['fetch']) => Target['fetch'],
): Honest {
  const changed = { ...target, fetch: spoil(target.fetch) }
  return { target: changed, ...(only === undefined ? {} : { only }) }
}

export function run({ target, only }: Honest, profile: Profile): Promise<Report> {
  return runContracts(target, { now, profile, ...(only === undefined ? {} : { only }) })
}

/** What a team would be told that cannot be so: errors, and why the report is not clean. */
export function findAlarms(report: Report): readonly string[] {
  const errors = report.findings.filter(({ severity }) => severity === 'error')
  const told = errors.map(
    ({ rule, operation, pointer, message }) => `${rule} ${operation} ${pointer}: ${message}`,
  )
  const uncovered = report.operations.filter(({ successes }) => successes === 0)
  return [
    ...told,
    ...uncovered.map(({ id, skipped }) => `${id} never succeeded: ${skipped ?? ''}`),
    ...(report.stopped === undefined ? [] : [report.stopped]),
    ...(report.clean || told.length > 0 ? [] : ['not clean']),
  ]
}

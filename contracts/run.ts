import { catalog } from '../src/catalog/catalog.js'
import type { Operation } from '../src/catalog/operation.js'
import { MockError, suggest } from '../src/errors.js'
import type { OperationId } from '../src/generated/types.js'
import { findUnbound, makeBindings } from './bindings.js'
import type { Case } from './cases/case.js'
import { makeCases } from './cases/make-cases.js'
import { judge } from './checks/table.js'
import { makeClient, type Client } from './client.js'
import { bindUser, needsUser } from './bind-user.js'
import type { Finding } from './finding.js'
import type { Observation } from './observation.js'
import { countExchanges, makeReport, type OperationReport, type Report } from './report.js'
import { checkHosts, type Target } from './target.js'
import { obtainToken, type TokenOutcome } from './token.js'

export interface ContractOptions {
  /** Unix milliseconds that dates in requests are counted from. Default: the present. */
  readonly now?: number
  /** The operations to judge. Default: all. */
  readonly only?: readonly OperationId[]
  /** Milliseconds after which an exchange counts as not answered. Default: 10,000. */
  readonly timeoutMs?: number
}

/**
 * Holds a target to the catalogue, one exchange after the other. Whatever the target does becomes a
 * finding; the same target gives the same report for the same `now`.
 *
 * @throws {MockError} for an operation that the catalogue does not have, or a host that is no URL
 */
export async function runContracts(
  target: Target,
  { now = Date.now(), only, timeoutMs = 10_000 }: ContractOptions = {},
): Promise<Report> {
  const chosen = pickOperations(only)
  checkHosts(target.hosts)
  const given = makeBindings(now, target)
  const client = makeClient(target, timeoutMs)
  const token = await obtainToken(client, given)
  const { bindings, reason } =
    token.kind === 'token' && chosen.some((operation) => needsUser(operation, given))
      ? await bindUser(client, given, token.token)
      : { bindings: given }
  const operations: OperationReport[] = []
  const findings: Finding[] = []
  for (const operation of chosen) {
    const skipped = needsUser(operation, bindings) ? reason : findUnbound(operation, bindings)
    const isAsked = skipped === undefined && canAsk(operation, token)
    const cases = isAsked ? makeCases(operation, bindings) : []
    const observations = await observeAll(client, cases, token.kind === 'token' ? token.token : '')
    operations.push(countExchanges(operation.id as OperationId, observations, skipped))
    findings.push(...observations.flatMap(judge))
  }
  const isCut = !chosen.every((operation) => canAsk(operation, token))
  const stopped = isCut && token.kind === 'none' ? token.reason : undefined
  return makeReport({ target: target.name, operations, findings, stopped, redact: client.redact })
}

function canAsk({ authentication }: Operation, token: TokenOutcome): boolean {
  return authentication === 'none' || token.kind === 'token'
}

/** In the order of the catalogue, whatever the order they are named in. */
function pickOperations(only: readonly OperationId[] | undefined): readonly Operation[] {
  if (only === undefined) return catalog.operations
  const known = catalog.operations.map(({ id }) => id)
  const unknown = only.find((id) => !known.includes(id))
  if (unknown !== undefined) {
    throw new MockError('ERR_OPERATION', `no operation "${unknown}".${suggest(unknown, known)}`)
  }
  return catalog.operations.filter(({ id }) => only.includes(id as OperationId))
}

/**
 * An operation whose happy request fails is asked nothing more: every further answer would be the
 * same defect once again.
 */
async function observeAll(
  client: Client,
  [happy, ...others]: readonly Case[],
  token: string,
): Promise<readonly Observation[]> {
  if (happy === undefined) return []
  const first = await client.observe(happy, token)
  if (first.answer.kind !== 'success') return [first]
  const observations = [first]
  for (const made of others) observations.push(await client.observe(made, token))
  return observations
}

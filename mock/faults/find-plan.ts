import { getDialect } from '../../src/catalog/catalog.js'
import type { Operation, Rule, Stage } from '../../src/catalog/operation.js'
import { namedFaults, needs, type NamedFault } from './names.js'
import type { Plan } from './plan.js'

/** What is refused at these is refused to an app, which a call without a token does not have. */
const stagesOfApp: ReadonlySet<Stage> = new Set([
  'ip',
  'rate-limit',
  'quota',
  'app-type',
  'permission',
])

/**
 * What a fault makes of the calls of an operation: a named one, a rule by its id, or the first rule
 * with a code. `undefined` when the operation cannot fail so.
 */
export function findPlan(fault: string | number, operation: Operation): Plan | undefined {
  const named = namedFaults.get(String(fault))
  if (named !== undefined) return findNamedPlan(named, operation)
  const rules = listRules(operation)
  const rule =
    rules.find(({ id }) => id === fault) ??
    rules.find((candidate) => listCodes(candidate).includes(String(fault)))
  return rule && toPlan(rule)
}

function findNamedPlan(named: NamedFault, operation: Operation): Plan | undefined {
  if (findLack(named, operation) !== undefined) return undefined
  const { plan } = named
  if (plan.kind !== 'refuse') return plan
  const rules = listRules(operation)
  const [rule] = plan.rules.flatMap((id) => rules.find((candidate) => candidate.id === id) ?? [])
  return rule && toPlan(rule)
}

function toPlan({ id, stage }: Rule): Plan {
  return { kind: 'refuse', rule: id, isAboutApp: stagesOfApp.has(stage) }
}

/** Why an operation cannot fail so, to stand behind `which`. */
export function findLack(named: NamedFault, operation: Operation): string | undefined {
  const lacking = named.needs.find((need) => !needs[need].holds(operation))
  return lacking && needs[lacking].lack
}

/** Rules by which a call of the operation may be refused, its own first. */
export function listRules(operation: Operation): readonly Rule[] {
  const shared = getDialect(operation.dialect).rules.filter((rule) => concerns(rule, operation))
  return [...operation.rules, ...shared]
}

/** Where no token is asked for nobody is refused for one, nor for what an app may do. */
function concerns({ stage }: Rule, { authentication, permission }: Operation): boolean {
  if (stage === 'permission' && permission === undefined) return false
  return authentication === 'token' || (stage !== 'token' && !stagesOfApp.has(stage))
}

/** The codes that name a rule: of a wrapped one the inner one, alone or behind the outer. */
export function listCodes({ code, subCode }: Rule): readonly string[] {
  return subCode === undefined ? [String(code)] : [subCode, `${code}/${subCode}`]
}

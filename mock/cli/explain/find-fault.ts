import { namedFaults, needs, type NamedFault } from '../../faults/names.js'
import type { Covered } from '../covered.js'
import { toDialectRuleTopic, toRuleTopic } from './make-topics.js'
import type { FaultListTopic, FaultTopic, RuleTopic } from './topics.js'

/** What can be asked for of faults, beside the rules of pages that name more. */
export const faultNames: readonly string[] = ['faults', ...namedFaults.keys()]

/** A fault that has a name of its own, or the list of them. */
export function findFault(covered: Covered, name: string): FaultTopic | FaultListTopic | undefined {
  const wanted = name.toLowerCase()
  if (wanted === 'faults') {
    const faults = Array.from(namedFaults, ([id, { meaning, basis }]) => ({ id, meaning, basis }))
    return { kind: 'faults', faults }
  }
  const named = namedFaults.get(wanted)
  return named && toFaultTopic(covered, wanted, named)
}

function toFaultTopic(covered: Covered, id: string, named: NamedFault): FaultTopic {
  const { meaning, basis, source, plan } = named
  return {
    kind: 'fault',
    id,
    meaning,
    basis,
    source,
    except: named.needs.map((need) => needs[need].lack),
    answers: covered.dialects.flatMap((dialect) => listAnswers(covered, dialect, plan)),
    ...(plan.kind === 'page'
      ? { page: { status: plan.page.status, contentType: plan.page.contentType } }
      : {}),
  }
}

/** The rule that all operations of a back end refuse by, else those of single ones. */
function listAnswers(
  covered: Covered,
  dialect: Covered['dialects'][number],
  plan: NamedFault['plan'],
): readonly RuleTopic[] {
  const ids = listRuleIds(plan)
  const shared = dialect.rules.filter(({ id }) => ids.includes(id))
  if (shared.length > 0) return shared.map((rule) => toDialectRuleTopic(rule, dialect))
  return covered.transcripts
    .filter(({ operation }) => operation.dialect === dialect.id)
    .flatMap((transcript) =>
      transcript.operation.rules
        .filter(({ id }) => ids.includes(id))
        .map((rule) => toRuleTopic(rule, transcript, covered)),
    )
}

function listRuleIds(plan: NamedFault['plan']): readonly string[] {
  switch (plan.kind) {
    case 'refuse':
      return plan.rules
    case 'refuse-argument':
      return ['gateway-argument-missing', 'gateway-argument-malformed']
    case 'end-token':
      return ['token-invalid']
    default:
      return []
  }
}

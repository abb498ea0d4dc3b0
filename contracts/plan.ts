import { catalog } from '../src/catalog/catalog.js'
import type { Operation } from '../src/catalog/operation.js'
import { listAsked } from './asked.js'
import { findUnbound, makeBindings } from './bindings.js'
import { choose, type Choice } from './choose.js'
import { limitsOf, type Limits } from './limits.js'
import { withDefaults, type ContractOptions, type Settings } from './options.js'
import type { Profile } from './profile.js'
import { needsSurvey } from './survey/look-around.js'
import { checkHosts, defaultHosts, type Hosts, type Target } from './target.js'

/** What a run is going to do, before it does anything. */
export interface Plan {
  readonly target: string
  readonly hosts: Hosts
  readonly profile: Profile
  readonly seed: number
  readonly operations: readonly PlannedOperation[]
  /** Ids of the laws that are judged, each for one operation or more. */
  readonly laws: readonly string[]
  readonly requests: PlannedRequests
  /** Of one operation; absent without a limit. */
  readonly callsPerSecond?: number
  /** After which the run stops; absent without a limit. */
  readonly maxCalls?: number
  /** That the pace takes, the time of the answers not counted. */
  readonly seconds: number
  /** Requests that change anything in the organisation: none, for the catalogue only reads. */
  readonly writes: number
}

export interface PlannedOperation {
  readonly id: string
  readonly cases: number
  /** Why it cannot be asked. */
  readonly skipped?: string
}

export interface PlannedRequests {
  /** For the token, at most. */
  readonly token: number
  /** To find departments and people, at most, of a target that answers. */
  readonly survey: number
  /** For single exchanges; exact. */
  readonly cases: number
  /** For laws, at most; what is broken is looked at once more. */
  readonly laws: number
  /** The sum: more are not sent, but for second looks and calls sent again. */
  readonly most: number
}

/** Nobody is asked for, so the person may have any name. */
const anybody = { user: 'a person of the department' }

/**
 * Sends nothing.
 * @throws {MockError} as `runContracts` does
 */
export function makePlan(target: Omit<Target, 'fetch'>, options: ContractOptions = {}): Plan {
  const settings = withDefaults(options)
  const choice = choose(settings)
  checkHosts(target.hosts)
  const { profile, seed, now, callsPerSecond, maxCalls } = settings
  const bindings = { ...anybody, ...makeBindings(now, target) }
  const operations = choice.operations.map((operation) => {
    const skipped = findUnbound(operation, bindings)
    const cases = listAsked(operation, bindings, choice.operations, settings).length
    return skipped === undefined
      ? { id: operation.id, cases }
      : { id: operation.id, cases: 0, skipped }
  })
  const judged = choice.subjects.filter(({ law }) => profile === 'mock' || law.live !== 'off')
  const requests = countRequests(operations, { ...choice, subjects: judged }, settings)
  const isPaced = callsPerSecond !== Infinity
  return {
    target: target.name,
    hosts: target.hosts ?? defaultHosts,
    profile,
    seed,
    operations,
    laws: [...new Set(judged.map(({ law }) => law.id))],
    requests,
    ...(isPaced ? { callsPerSecond } : {}),
    ...(maxCalls === Infinity ? {} : { maxCalls }),
    seconds: isPaced ? Math.ceil(Math.min(requests.most, maxCalls) / callsPerSecond) : 0,
    writes: choice.operations.filter(changesAnything).length,
  }
}

function countRequests(
  operations: readonly PlannedOperation[],
  choice: Choice,
  { profile, explore }: Pick<Settings, 'profile' | 'explore'>,
): PlannedRequests {
  const limits = limitsOf({ profile, explore }, choice.operations.length)
  const token = catalog.operations.filter(({ authentication }) => authentication === 'none').length
  const survey = needsSurvey(choice) ? 1 + limits.treeDepartments + limits.memberDepartments : 0
  const cases = operations.reduce((total, operation) => total + operation.cases, 0)
  const laws = countLaws(choice, limits)
  return { token, survey, cases, laws, most: token + survey + cases + laws }
}

/** Laws that share their answers need those of the most of them. */
function countLaws({ subjects }: Choice, limits: Limits): number {
  const most = new Map<string, number>()
  for (const { law, operation } of subjects) {
    const key = `${law.shares ?? law.id} ${operation.id}`
    most.set(key, Math.max(most.get(key) ?? 0, law.calls(limits)))
  }
  return [...most.values()].reduce((total, calls) => total + calls, 0)
}

/** By the words of its path; a call that hands out a token changes nothing in the organisation. */
export function changesAnything({ method, path, authentication }: Operation): boolean {
  if (authentication === 'none') return false
  if (!['GET', 'POST'].includes(method)) return true
  return path.split(/[/_]|(?=[A-Z])/).some((word) => writingWord.test(word))
}

const writingWord =
  /^(?:async|batch)?(?:add|approve|bind|cancel|clear|create|delete|dismiss|edit|grant|import|insert|invite|modify|move|put|recall|register|remove|reset|revoke|save|send|set|submit|transfer|unbind|update|upload)/i

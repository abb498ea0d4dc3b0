import type { Operation } from '../src/catalog/operation.js'
import { listAsked } from './asked.js'
import { findUnbound, makeBindings } from './bindings.js'
import type { Case } from './cases/case.js'
import { choose, type Choice } from './choose.js'
import type { Probe } from './explore/probe.js'
import { makeGathering, type Gathering } from './gathering.js'
import { holdLaws } from './laws/hold-all.js'
import { limitsOf } from './limits.js'
import { withDefaults, type ContractOptions, type Settings } from './options.js'
import type { Observation } from './observation.js'
import { makeKnown, type Known } from './reading/known.js'
import { learnTexts, makeReader, type Reader } from './reading/reader.js'
import { learnedVariables } from './requests/curl.js'
import { toRequestKey } from './requests/request-key.js'
import type { Report } from './report.js'
import { makeClient, type Client } from './sending/client.js'
import { Stop } from './sending/stop.js'
import { lookAround, type Surroundings } from './survey/look-around.js'
import { checkHosts, defaultHosts, type Bindings, type Target } from './target.js'
import { obtainToken, type TokenOutcome } from './token.js'

/**
 * Holds a target to the catalogue, one exchange after the other. Whatever the target does becomes a
 * finding; the same target gives the same report for the same `now` and `seed`.
 *
 * @throws {MockError} for an operation or law that there is not, an option that is none, or a host
 *   that is no URL
 */
export async function runContracts(target: Target, options: ContractOptions = {}): Promise<Report> {
  const settings = withDefaults(options)
  const choice = choose(settings)
  checkHosts(target.hosts)
  const client = makeClient(target, { ...settings, retriesBusy: settings.profile === 'live' })
  const gathering = makeGathering({
    target: target.name,
    hosts: target.hosts ?? defaultHosts,
    profile: settings.profile,
    seed: settings.seed,
    operations: choice.operations,
    calls: () => client.calls,
    redact: client.redact,
  })
  try {
    await perform({ target, settings, choice, client, gathering })
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    gathering.stop(error.kind, error.message)
  }
  return gathering.report()
}

interface Run {
  readonly target: Target
  readonly settings: Settings
  readonly choice: Choice
  readonly client: Client
  readonly gathering: Gathering
}

async function perform(run: Run): Promise<void> {
  const { target, settings, choice, client, gathering } = run
  const given = makeBindings(settings.now, target)
  const limits = limitsOf(settings, choice.operations.length)
  const token = await obtainToken(client, given)
  const ours = token.kind === 'token' ? token.token : ''
  const observe = async (made: Case, issued = ours) => {
    const observation = await client.observe(made, issued)
    gathering.note(observation)
    return observation
  }
  const known = makeKnown()
  const readers = (law: string, memory = known, bindings = given): Reader =>
    makeReader({
      bindings,
      law,
      maxPages: limits.pages,
      observe,
      learn: client.learn,
      known: memory,
    })
  const around =
    token.kind === 'token'
      ? await lookAround(readers('survey'), { choice, given, own: target.bindings ?? {}, limits })
      : { bindings: given }
  learnPerson(client, around.bindings)
  const failed = await askAll(run, {
    token,
    around,
    observe: (made) => observeOnce(made, { known, observe, gathering }),
  })
  if (token.kind === 'none') {
    const isCut = choice.operations.some((operation) => !canAsk(operation, token))
    if (isCut || choice.operations.length === 0) gathering.stop(token.cause, token.reason)
    return
  }
  await holdLaws(choice.subjects, {
    ...settings,
    ...around,
    limits,
    probe: makeProbe(run, token.token),
    failed,
    gathering,
    readers: {
      known: (law) => readers(law, known, around.bindings),
      anew: (law) => readers(law, makeKnown(), around.bindings),
    },
  })
}

/** Asks at random on behalf of explorations, which judge the answers themselves. */
function makeProbe({ settings, client, gathering }: Run, token: string): Probe {
  return {
    seed: settings.seed,
    knows: gathering.knows,
    async ask(made) {
      learnTexts(made, client.learn)
      const observation = await client.observe(made, token)
      return { observation, findings: gathering.probe(observation) }
    },
  }
}

interface Once {
  readonly known: Known
  readonly gathering: Gathering
  observe(made: Case): Promise<Observation>
}

/** What the survey asked is judged as the case, and not sent again; laws find what cases asked. */
async function observeOnce(made: Case, { known, observe, gathering }: Once): Promise<Observation> {
  const key = toRequestKey(made)
  const seen = await known.get(key)
  if (seen !== undefined) {
    const again = { ...seen, case: made }
    gathering.note(again)
    return again
  }
  const observation = await observe(made)
  known.set(key, Promise.resolve(observation))
  return observation
}

/** Cases ask for the person too, whom mostly the survey found. */
function learnPerson(client: Client, { user }: Bindings): void {
  if (typeof user === 'string' && user !== '') client.learn(user, learnedVariables.user)
}

interface Asking {
  readonly token: TokenOutcome
  readonly around: Surroundings
  observe(made: Case): Promise<Observation>
}

/**
 * An operation whose happy request fails is asked nothing more: every further answer would be the
 * same defect once again. Gives those of which that is true, or that could not be asked at all.
 */
async function askAll(
  { choice, settings, gathering }: Run,
  { token, around, observe }: Asking,
): Promise<ReadonlySet<string>> {
  const failed = new Set<string>()
  for (const [index, operation] of choice.operations.entries()) {
    const { id } = operation
    settings.onProgress({ step: 'operation', id, index, total: choice.operations.length })
    const reason = around.reasons?.get(id) ?? findUnbound(operation, around.bindings)
    if (reason !== undefined) gathering.skip(operation, reason)
    const cases = listAsked(operation, around.bindings, choice.operations, settings)
    const isAsked = reason === undefined && canAsk(operation, token)
    if (!isAsked || !(await askEach(cases, observe))) failed.add(id)
  }
  return failed
}

/** Whether the first of them succeeded, without which no other is asked. */
async function askEach(
  [happy, ...others]: readonly Case[],
  observe: Asking['observe'],
): Promise<boolean> {
  if (happy === undefined) return true
  const { answer } = await observe(happy)
  if (answer.kind !== 'success') return false
  for (const made of others) await observe(made)
  return true
}

function canAsk({ authentication }: Operation, token: TokenOutcome): boolean {
  return authentication === 'none' || token.kind === 'token'
}

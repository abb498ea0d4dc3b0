import type { Answer } from '../answer.js'
import type { Case } from '../cases/case.js'
import { findIssuedToken } from '../issued-token.js'
import type { Observation } from '../observation.js'
import { makeRedactor } from '../redact.js'
import { writeCurl } from '../requests/curl.js'
import { defaultHosts, type Target } from '../target.js'
import { exchange } from './exchange.js'
import { makePace, type Clock } from './pace.js'
import { Stop } from './stop.js'
import { findTrouble } from './throttled.js'
import { interruption, unlessAborted } from './unless-aborted.js'

/** Talks to a target on behalf of its app, and remembers what must not be told. */
export interface Client {
  /**
   * Never throws on anything that a single answer says.
   * @throws {Stop} when the budget is spent, the target goes on to refuse calls as too many, or the
   *   signal says so
   */
  observe(made: Case, token: string): Promise<Observation>
  /** What came from an answer and will stand in requests; curl lines have the variable instead. */
  learn(text: string, variable: string): void
  /** Blots out the app's secret and every token that was handed out. */
  redact(text: string): string
  /** Requests sent so far. */
  readonly calls: number
}

export interface ClientOptions {
  /** Milliseconds after which an exchange counts as not answered. */
  readonly timeoutMs: number
  /** Requests in all. */
  readonly maxCalls: number
  /** Of one operation; `Infinity` for no limit. */
  readonly callsPerSecond: number
  /** Asks once more when the target says that it is busy: a documented answer of a real service. */
  readonly retriesBusy: boolean
  readonly showValues: boolean
  readonly clock: Clock
  /** Ends the run at once, whatever it waits for. */
  readonly signal?: AbortSignal | undefined
}

/** Pauses before a call that was one too many is sent again; milliseconds. */
const pauses = [1000, 2000, 4000, 8000]

/** Taken before anybody fakes it: a test with timers of its own must not stand still here. */
const { setTimeout: realTimeout } = globalThis

const callsPerTurn = 64

/**
 * Lets the event loop turn. A `fetch` in process never does, and until it does the platform keeps
 * every request that is done.
 */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    realTimeout(resolve, 0)
  })
}

export function makeClient(target: Target, options: ClientOptions): Client {
  const hosts = target.hosts ?? defaultHosts
  const secrets = new Set([target.credentials.appSecret])
  const learned = new Map<string, string>()
  const { signal } = options
  const clock: Clock = { ...options.clock, wait: (ms) => options.clock.wait(ms, signal) }
  const pace = makePace(options.callsPerSecond, clock)
  let calls = 0
  const send = async (made: Case, token: string): Promise<Answer> => {
    if (calls >= options.maxCalls) {
      throw new Stop('budget', `the budget of ${options.maxCalls} calls is spent`)
    }
    calls += 1
    if (calls % callsPerTurn === 0) await turn()
    await pace(made.operation.id)
    if (signal?.aborted) throw interruption
    const { timeoutMs } = options
    const answer = await exchange(target, { made, token, timeoutMs, signal })
    const issued = findIssuedToken(made.operation, answer)
    if (issued !== undefined) secrets.add(issued)
    return answer
  }
  /** By operation, the last call that succeeded. */
  const serving = new Map<string, () => Promise<Answer>>()
  return {
    async observe(made, token) {
      const repeat = (): Promise<Answer> => send(made, token)
      const before = serving.get(made.operation.id)
      const answer = await unlessAborted(signal, () =>
        sendUntilHeard(repeat, before, { ...options, clock }),
      )
      if (answer.kind === 'success') serving.set(made.operation.id, repeat)
      return {
        case: made,
        answer,
        // Few are ever shown.
        get curl() {
          return writeCurl(made, hosts, learned)
        },
        secrets: [...secrets],
      }
    },
    learn: (text, variable) => {
      if (!options.showValues) learned.set(text, variable)
    },
    redact: (text) => makeRedactor(secrets)(text),
    get calls() {
      return calls
    },
  }
}

/**
 * Sends again what was one too many. Where that goes on, a call that served before tells whether the
 * traffic is refused or this very request.
 */
async function sendUntilHeard(
  send: () => Promise<Answer>,
  serving: (() => Promise<Answer>) | undefined,
  { retriesBusy, clock }: ClientOptions,
): Promise<Answer> {
  let answer = await send()
  if (retriesBusy && findTrouble(answer) === 'busy') {
    await clock.wait(500)
    answer = await send()
  }
  for (const pause of pauses) {
    if (findTrouble(answer) !== 'throttled') break
    await clock.wait(pause)
    answer = await send()
  }
  const trouble = findTrouble(answer)
  if (trouble === 'banned')
    throw new Stop('banned', 'the target shuts this address out for some minutes')
  if (trouble !== 'throttled') return answer
  if ((await serving?.())?.kind === 'success') return answer
  throw new Stop('throttled', 'the target goes on to refuse calls as too many')
}

import { MockError } from '../src/errors.js'
import type { OperationId } from '../src/generated/types.js'
import type { Case } from './cases/case.js'
import type { Profile } from './profile.js'
import { realClock, type Clock } from './sending/pace.js'

export interface ContractOptions {
  /** Default: `live`. */
  readonly profile?: Profile
  /** Unix milliseconds that dates in requests are counted from. Default: the present. */
  readonly now?: number
  /** Operations and laws to judge. Default: all. */
  readonly only?: readonly (OperationId | (string & {}))[]
  /** Operations and laws to leave out. */
  readonly except?: readonly (OperationId | (string & {}))[]
  /** Chooses what is sampled and explored: the same seed asks the same, in the same order. Default: 1. */
  readonly seed?: number
  /** Milliseconds after which an exchange counts as not answered. Default: 10,000. */
  readonly timeoutMs?: number
  /** Requests in all; a run that needs more stops. Default: no limit. */
  readonly maxCalls?: number
  /**
   * Of one operation. Default: no limit, since a `fetch` of one's own is seldom the vendor; the
   * vendor refuses more than 20. A call that was one too many is sent again after a pause.
   */
  readonly callsPerSecond?: number
  /** Lets curl lines name people and positions that answers told. Default: they have variables. */
  readonly showValues?: boolean
  /** Ends the run early; the report has what was gathered so far. */
  readonly signal?: AbortSignal
  /** Told what is about to be judged. */
  readonly onProgress?: (progress: Progress) => void
  /**
   * Random requests for each operation besides those of the tables, and a quarter as many walks
   * over pages. Default: 0.
   */
  readonly explore?: number
  /** For tests. Default: real time. */
  readonly clock?: Clock
  /** Which cases are asked, for those who repeat some. Default: all. */
  readonly isAsked?: (made: Case) => boolean
}

export interface Progress {
  readonly step: 'operation' | 'law'
  /** Of the operation, or of the law. */
  readonly id: string
  /** From 0. */
  readonly index: number
  readonly total: number
}

export type Settings = Required<Omit<ContractOptions, Absent>> & Pick<ContractOptions, Absent>

/** Without a default. */
type Absent = 'only' | 'except' | 'signal'

/** @throws {MockError} for a number that is none of its kind, or a profile that there is not */
export function withDefaults(options: ContractOptions): Settings {
  const {
    profile = 'live',
    now = Date.now(),
    seed = 1,
    timeoutMs = 10_000,
    maxCalls = Infinity,
    callsPerSecond = Infinity,
    showValues = false,
    explore = 0,
    onProgress = () => undefined,
    clock = realClock,
    isAsked = () => true,
    only,
    except,
    signal,
  } = options
  if (profile !== 'live' && profile !== 'mock') {
    throw new MockError(
      'ERR_OPTION',
      `profile must be live or mock, not ${JSON.stringify(profile)}`,
    )
  }
  for (const [name, value] of Object.entries({ now, timeoutMs, maxCalls, callsPerSecond })) {
    if (typeof value === 'number' && value > 0) continue
    throw new MockError('ERR_OPTION', `${name} must be a number above 0, not ${String(value)}`)
  }
  if (!Number.isSafeInteger(explore) || explore < 0) {
    throw new MockError('ERR_OPTION', `explore must be an integer from 0, not ${String(explore)}`)
  }
  if (!Number.isSafeInteger(seed)) {
    throw new MockError('ERR_OPTION', `seed must be an integer, not ${String(seed)}`)
  }
  return {
    profile,
    now,
    seed,
    timeoutMs,
    maxCalls,
    callsPerSecond,
    showValues,
    explore,
    onProgress,
    clock,
    isAsked,
    ...(only === undefined ? {} : { only }),
    ...(except === undefined ? {} : { except }),
    ...(signal === undefined ? {} : { signal }),
  }
}

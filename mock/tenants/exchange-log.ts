import type { CallRecord } from '../call-record.js'
import type { Resolution } from '../core/resolve.js'
import { isSecretName } from '../mask.js'
import type { LogControls, LogFilter, LoggedExchange } from './controls.js'
import { makeRing } from './ring.js'

/** What one tenant was asked and how it went; the oldest exchanges make room for new ones. */
export interface ExchangeLog extends LogControls {
  add(record: CallRecord, resolution: Resolution): void
  /** Counts an exchange without a record of it. */
  skip(): void
  /** Exchanges since it was made or reset. */
  readonly total: number
  reset(): void
}

/** @param limit how many are kept; 0 keeps none, and counts them all the same */
export function makeExchangeLog(limit: number): ExchangeLog {
  const ring = makeRing<LoggedExchange>(limit)
  let last = 0
  const pick = (filter: LogFilter): readonly LoggedExchange[] =>
    ring.list().filter((exchange) => fits(exchange, filter))
  return {
    add(record, resolution) {
      last++
      ring.add(toExchange(last, record, resolution))
    },
    skip() {
      last++
      ring.skip()
    },
    get total() {
      return last
    },
    list(filter = {}) {
      const { limit: most } = filter
      const exchanges = pick(filter)
      const shown =
        most === undefined || most >= exchanges.length ? exchanges : lastOf(exchanges, most)
      return { exchanges: shown.map(mask), dropped: ring.dropped }
    },
    count: (filter = {}) => pick(filter).length,
    clear: () => ring.clear(),
    reset() {
      ring.clear()
      last = 0
    },
  }
}

function lastOf<Item>(items: readonly Item[], count: number): readonly Item[] {
  return count === 0 ? [] : items.slice(-count)
}

function fits(exchange: LoggedExchange, { operation, outcome, after = 0 }: LogFilter): boolean {
  return (
    exchange.number > after &&
    (operation === undefined || exchange.operation === operation) &&
    (outcome === undefined || exchange.outcome === outcome)
  )
}

function toExchange(number: number, record: CallRecord, { trace }: Resolution): LoggedExchange {
  if (!('decision' in trace)) return { number, ...record }
  const { app, parameters } = trace.decision
  return {
    number,
    ...record,
    parameters: parameters.values,
    ...(app === undefined ? {} : { appKey: app.key }),
  }
}

/** Only when somebody looks: most exchanges are never read. */
function mask(exchange: LoggedExchange): LoggedExchange {
  const { parameters } = exchange
  if (parameters === undefined) return exchange
  const masked = Object.entries(parameters).map(([name, value]) => [
    name,
    isSecretName(name) && value !== undefined && value !== '' ? '***' : value,
  ])
  return {
    ...exchange,
    parameters: Object.fromEntries(masked) as LoggedExchange['parameters'] & {},
  }
}

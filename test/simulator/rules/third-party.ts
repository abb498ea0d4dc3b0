import { catalog } from '../../../src/catalog/catalog.js'
import type { SimulatorOptions } from '../../../src/entries/index.js'
import { startOfShanghaiDay, toShanghaiDay } from '../../../src/protocol/time.js'
import { makeChance, type Environment } from '../../../mock/core/environment.js'
import { resolve, type Resolution } from '../../../mock/core/resolve.js'
import { makeSession, tokenLifeSeconds } from '../../../mock/core/session.js'
import type { Tenant } from '../../../mock/core/tenant.js'
import type { WireRequest } from '../../../mock/core/wire.js'
import { getHandler } from '../../../mock/handlers/table.js'
import { readOptions } from '../../../mock/options.js'
import { makeDirectory } from '../../../mock/world/make-directory.js'

/**
 * A tenant that knows its third-party app's key as its token, issued at the start: no operation
 * gives such an app one yet.
 */
export function answerThirdParty(
  options: SimulatorOptions,
  environment: Environment,
  key: string,
): (request: WireRequest) => Resolution {
  const { organization, seed, corpId, apps, settings, startMs = 0 } = readOptions(options)
  const chance = makeChance(environment)
  const app = apps.find((candidate) => candidate.key === key)
  const epochMs = startOfShanghaiDay(toShanghaiDay(startMs))
  const tenant: Tenant = {
    corpId,
    directory: makeDirectory({ organization, seed, epochMs }),
    session: {
      ...makeSession(chance),
      findCaller: (token, nowMs) =>
        app && token === key
          ? { app, isExpired: nowMs >= startMs + tokenLifeSeconds * 1000 }
          : undefined,
    },
    chance,
    settings,
    fault: options.fault,
    findApp: (wanted) => apps.find((candidate) => candidate.key === wanted),
    now: () => startMs + environment.now(),
  }
  return (request) => resolve({ catalog, getHandler }, tenant, request)
}

import { explainClock, readClock } from './clock.js'
import { defaults } from './defaults.js'
import { readAddress } from './addresses.js'
import { judgePeople } from './people.js'
import { quote, suggestFor, type Path, type Problem } from './problem.js'
import { judgeScopes } from './scopes.js'
import { isPruned, judgeApps, type SoundOptions } from './sound.js'

/**
 * What no schema can judge: the clock, the number of people, the keys and secrets of apps,
 * permissions, addresses, and what the organisation does not have. Parts of a wrong shape are
 * passed over.
 */
export function judgeMeaning(
  options: SoundOptions,
  permissions: readonly string[],
): readonly Problem[] {
  const people = judgePeople(options)
  return [
    ...judgeClock(options.clock),
    ...judgeKeys(options),
    ...judgeApps(options, (app, path) => [
      ...judgePermissions(app.permissions, [...path, 'permissions'], permissions),
      ...judgePermissions(app.withoutPermissions, [...path, 'withoutPermissions'], permissions),
      ...judgeAddresses(app.allowedIps, [...path, 'allowedIps']),
    ]),
    ...people,
    // Whom a scope may name hangs on how many there are.
    ...(people.length === 0 ? judgeScopes(options) : []),
  ]
}

function judgeClock(clock: string | number | undefined): readonly Problem[] {
  if (clock === undefined || readClock(clock) !== undefined) return []
  return [{ path: ['clock'], text: explainClock(clock) }]
}

function judgeKeys(options: SoundOptions): readonly Problem[] {
  const { apps = [], appKey = defaults.appKey, appSecret } = options
  const firsts = new Map(apps.map((app, index) => [app?.key, index] as const).toReversed())
  return judgeApps(options, ({ key, secret }, path) => {
    if (key === undefined) return []
    const index = firsts.get(key)
    if (index !== path.at(-1)) {
      const text = `apps[${index}] has the key ${quote(key)} too; give each app its own`
      return [{ path: [...path, 'key'], text }]
    }
    if (isPruned(options, 'appKey')) return []
    const secretPath = [...path, 'secret']
    if (key !== appKey && secret === undefined) {
      return [{ path: secretPath, text: 'missing; expected a text that is not empty' }]
    }
    if (key !== appKey || secret === undefined || (appSecret ?? secret) === secret) return []
    return [{ path: secretPath, text: 'not the appSecret, which is of the same app' }]
  })
}

function judgePermissions(
  names: readonly (string | undefined)[] = [],
  path: Path,
  known: readonly string[],
): readonly Problem[] {
  return names.flatMap((name, index) => {
    if (name === undefined || known.includes(name)) return []
    const suggestion = () => suggestFor(name, known)
    return [{ path: [...path, index], text: `no permission ${quote(name)}.`, suggestion }]
  })
}

function judgeAddresses(
  addresses: readonly (string | undefined)[] = [],
  path: Path,
): readonly Problem[] {
  return addresses.flatMap((address, index) => {
    if (address === undefined || readAddress(address) !== undefined) return []
    const text = `expected an IPv4 or IPv6 address like 192.0.2.1, not ${quote(address)}`
    return [{ path: [...path, index], text }]
  })
}

import { defaults } from './defaults.js'
import { quote, within, type Path, type Problem } from './problem.js'
import { isPruned, judgeApps, type SoundOptions, type SoundTenant } from './sound.js'

/** Keys that two apps of a tenant have, and secrets that are missing or said twice. */
export function judgeKeys(tenant: SoundTenant): readonly Problem[] {
  const { apps = [], appKey = defaults.appKey, appSecret } = tenant
  const firsts = new Map(apps.map((app, index) => [app?.key, index] as const).toReversed())
  return judgeApps(tenant, ({ key, secret }, path) => {
    if (key === undefined) return []
    const index = firsts.get(key)
    if (index !== path.at(-1)) {
      const text = `apps[${index}] has the key ${quote(key)} too; give each app its own`
      return [{ path: [...path, 'key'], text }]
    }
    if (isPruned(tenant, 'appKey')) return []
    const secretPath = [...path, 'secret']
    if (key !== appKey && secret === undefined) {
      return [{ path: secretPath, text: 'missing; expected a text that is not empty' }]
    }
    if (key !== appKey || secret === undefined || (appSecret ?? secret) === secret) return []
    return [{ path: secretPath, text: 'not the appSecret, which is of the same app' }]
  })
}

/** Keys by which paths of the control API lead elsewhere. Those lead to the default tenant all the same. */
export function judgeOtherKey({
  appKey,
}: {
  readonly appKey?: string | undefined
}): readonly Problem[] {
  if (appKey === undefined) return []
  const path = ['appKey']
  if (appKey === 'default') {
    return [{ path, text: 'the control API calls the default tenant so; take another key' }]
  }
  if (appKey !== '.' && appKey !== '..') return []
  return [{ path, text: `no path of the control API can name ${quote(appKey)}; take another key` }]
}

/** Keys that apps of two tenants have: a key selects the tenant. */
export function judgeKeysAcross(options: SoundOptions): readonly Problem[] {
  const { tenants = [] } = options
  const owners = new Map<string, string>()
  return [
    ...takeKeys(options, 'the default tenant', owners),
    ...tenants.flatMap((tenant, index) => {
      if (tenant === undefined) return []
      const named = 'appKey' in tenant ? tenant : { ...tenant, appKey: undefined }
      return within(['tenants', index], takeKeys(named, `tenants[${index}]`, owners))
    }),
  ]
}

/** Each key of a tenant's apps, told if another tenant has it, else noted. */
function takeKeys(
  tenant: SoundTenant,
  owner: string,
  owners: Map<string, string>,
): readonly Problem[] {
  const { appKey = defaults.appKey } = tenant
  const first = isPruned(tenant, 'appKey') ? [] : [[['appKey'], appKey] as const]
  const others = (tenant.apps ?? []).flatMap((app, index): readonly (readonly [Path, string])[] =>
    app?.key === undefined || app.key === appKey ? [] : [[['apps', index, 'key'], app.key]],
  )
  return [...first, ...others].flatMap(([path, key]) => {
    const other = owners.get(key)
    if (other === undefined) owners.set(key, owner)
    if (other === undefined || other === owner) return []
    return [{ path, text: `${other} has the key ${quote(key)} too; give each app its own` }]
  })
}

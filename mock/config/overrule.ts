import { defaults } from '../judge/defaults.js'
import type { GivenOptions } from '../judge/judge.js'

interface Overruled {
  readonly appKey?: string | undefined
  readonly apps?: readonly (AppEntry | undefined)[] | undefined
}
interface AppEntry {
  readonly key?: string | undefined
  readonly secret?: string | undefined
}

/** Options with others in their place; a secret given besides holds for the first app's entry too. */
export function overrule<Options extends Overruled>(options: Options, over: GivenOptions): Options {
  const merged = { ...options, ...over }
  if (over.appSecret === undefined || merged.apps === undefined) return merged
  const { appKey = defaults.appKey } = merged
  return { ...merged, apps: merged.apps.map((app) => (app?.key === appKey ? bare(app) : app)) }
}

function bare({ secret: _secret, ...app }: AppEntry): AppEntry {
  return app
}

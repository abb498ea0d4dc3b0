import { defaults } from '../judge/defaults.js'
import type { GivenOptions } from '../judge/judge.js'
import { quote, type Problem } from '../judge/problem.js'
import type { SoundOptions } from '../judge/sound.js'

interface Overruled {
  readonly appKey?: string | undefined
  readonly apps?: readonly (AppEntry | undefined)[] | undefined
}
interface AppEntry {
  readonly key?: string | undefined
  readonly secret?: string | undefined
}

/** Options with others in their place; a secret given besides holds for the first app's entry too. */
export function overrule<Options extends Overruled>(
  options: Options,
  over: Overruled & Pick<SoundOptions, 'appSecret'>,
): Options {
  const merged = { ...options, ...over }
  if (over.appSecret === undefined || merged.apps === undefined) return merged
  const { appKey = defaults.appKey } = merged
  return { ...merged, apps: merged.apps.map((app) => (app?.key === appKey ? bare(app) : app)) }
}

function bare({ secret: _secret, ...app }: AppEntry): AppEntry {
  return app
}

/** Adds to a problem that a file alone has not what stands besides the file and brought it. */
export function nameGiven(problem: Problem, over: GivenOptions): Problem {
  const { appKey, organization, people, seed } = over
  const [last, before] = [problem.path.at(-1), problem.path.at(-2)]
  const isAboutKey = last === 'secret' || last === 'key' || last === 'appKey'
  if (isAboutKey && appKey !== undefined) {
    return { ...problem, text: `${problem.text}; the first app is now ${quote(appKey)}` }
  }
  if (last === 'people' && organization !== undefined) {
    return { ...problem, text: `${problem.text}; the organisation is now ${quote(organization)}` }
  }
  const given = [
    organization !== undefined && `organization ${quote(organization)}`,
    people !== undefined && `people ${people}`,
    // Departments are the same for every seed.
    seed !== undefined && before === 'users' && `seed ${seed}`,
  ].filter((option) => option !== false)
  if (!problem.path.includes('contactScope') || given.length === 0) return problem
  const besides = ` Given besides the file: ${given.join(', ')}.`
  return { ...problem, suggestion: () => (problem.suggestion?.() ?? '') + besides }
}

import type { AppOptions } from '../core/app.js'
import type { SimulatorOptions } from '../options.js'
import type { Path, Problem } from './problem.js'

/** Options of which every part left has its shape; what had not is there as `undefined`. */
export type SoundOptions = Sound<
  Omit<SimulatorOptions, 'apps' | 'operations' | 'fault' | 'onCall'>
> & {
  readonly apps?: readonly (SoundApp | undefined)[] | undefined
}
export type SoundApp = Sound<AppOptions>

type Sound<Value> = Value extends readonly (infer Item)[]
  ? readonly (Sound<Item> | undefined)[]
  : Value extends object
    ? { readonly [Name in keyof Value]?: Sound<Value[Name]> | undefined }
    : Value

/** Takes away what a problem names, so that the rest can be judged further. */
export function prune(value: unknown, problems: readonly Problem[]): SoundOptions {
  const paths = problems.map(({ path }) => path)
  return without(value, paths) ?? {}
}

/** All paths at once, so that what they share is copied once. */
function without(value: unknown, paths: readonly Path[]): unknown {
  if (paths.length === 0) return value
  const isNamed = paths.some((path) => path.length === 0)
  if (isNamed || typeof value !== 'object' || value === null) return undefined
  const below = groupByStep(paths)
  if (Array.isArray(value)) {
    return value.map((item: unknown, at) => without(item, below.get(at) ?? []))
  }
  const inner = Array.from(below, ([step, rest]): [string | number, unknown] => [
    step,
    without((value as { readonly [name: string]: unknown })[step], rest),
  ])
  return { ...value, ...Object.fromEntries(inner) }
}

/** What is left of the paths behind their first step. */
function groupByStep(paths: readonly Path[]): ReadonlyMap<string | number, readonly Path[]> {
  const groups = new Map<string | number, Path[]>()
  for (const [step, ...rest] of paths) {
    if (step === undefined) continue
    const group = groups.get(step)
    if (group === undefined) groups.set(step, [rest])
    else group.push(rest)
  }
  return groups
}

/** Whether an option was given in a wrong shape, so that nobody knows what was meant. */
export function isPruned(options: SoundOptions, name: keyof SoundOptions): boolean {
  return name in options && options[name] === undefined
}

export function judgeApps(
  { apps = [] }: SoundOptions,
  judge: (app: SoundApp, path: Path) => readonly Problem[],
): readonly Problem[] {
  return apps.flatMap((app, index) => (app === undefined ? [] : judge(app, ['apps', index])))
}

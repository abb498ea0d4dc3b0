import type { Change, OwnDepartment, OwnLeaver, OwnUser } from '../changes/change.js'
import type { AppOptions } from '../core/app.js'
import type { SoundFault } from '../faults/judge.js'
import type { SimulatorOptions } from '../options.js'
import type { TenantOptions } from '../tenants/tenant-options.js'
import type { Path, Problem } from './problem.js'

/** Lists of which an item is judged whole: one with a wrong part is not there at all. */
interface WholeItems {
  readonly departments?: readonly (OwnDepartment | undefined)[] | undefined
  readonly users?: readonly (OwnUser | undefined)[] | undefined
  readonly leavers?: readonly (OwnLeaver | undefined)[] | undefined
  readonly changes?: readonly (Change | undefined)[] | undefined
}

/** A tenant of which every part left has its shape; what had not is there as `undefined`. */
export type SoundTenant = Sound<Omit<TenantOptions, keyof WholeItems | 'apps' | 'faults'>> &
  WholeItems & {
    readonly apps?: readonly (SoundApp | undefined)[] | undefined
    readonly faults?: readonly (SoundFault | undefined)[] | undefined
  }
export type SoundApp = Sound<AppOptions>

/** The same of all options. */
export type SoundOptions = SoundTenant &
  Sound<Pick<SimulatorOptions, 'logLimit' | 'tenantIdleMinutes'>> & {
    readonly tenants?: readonly (SoundTenant | undefined)[] | undefined
  }

type Sound<Value> = Value extends string
  ? Value
  : Value extends readonly (infer Item)[]
    ? readonly (Sound<Item> | undefined)[]
    : Value extends object
      ? { readonly [Name in keyof Value]?: Sound<Value[Name]> | undefined }
      : Value

const wholeItems: { readonly [Name in keyof Required<WholeItems>]: true } = {
  departments: true,
  users: true,
  leavers: true,
  changes: true,
}

/** Takes away what a problem names, so that the rest can be judged further. */
export function prune(value: unknown, problems: readonly Problem[]): SoundOptions {
  const paths = problems.map(({ path }) => toPart(path))
  return without(value, paths) ?? {}
}

/** The whole item that a path leads into, or the path. */
function toPart(path: Path): Path {
  const start = path[0] === 'tenants' && typeof path[1] === 'number' ? 2 : 0
  const isItem = typeof path[start + 1] === 'number'
  return isItem && Object.hasOwn(wholeItems, String(path[start])) ? path.slice(0, start + 2) : path
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
export function isPruned(tenant: SoundTenant, name: keyof SoundTenant): boolean {
  return name in tenant && tenant[name] === undefined
}

/** Whether any of somebody's own data is not there because it is wrong. */
export function isOwnDataPruned(tenant: SoundTenant): boolean {
  const lists = ['departments', 'users', 'leavers', 'changes'] as const
  return lists.some((name) => isPruned(tenant, name) || tenant[name]?.includes(undefined) === true)
}

export function judgeApps(
  { apps = [] }: SoundTenant,
  judge: (app: SoundApp, path: Path) => readonly Problem[],
): readonly Problem[] {
  return apps.flatMap((app, index) => (app === undefined ? [] : judge(app, ['apps', index])))
}

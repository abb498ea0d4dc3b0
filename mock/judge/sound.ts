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
  const sound = problems.reduce<unknown>((rest, { path }) => without(rest, path), value)
  return sound ?? {}
}

function without(value: unknown, [step, ...below]: Path): unknown {
  if (step === undefined || typeof value !== 'object' || value === null) return undefined
  const inner = without((value as { readonly [name: string]: unknown })[step], below)
  if (Array.isArray(value)) return value.map((item: unknown, at) => (at === step ? inner : item))
  return { ...value, [step]: inner }
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

import type { SimulatorOptions } from '../../src/entries/index.js'
import { readFolder } from '../support/read-folder.js'

/** The window of sign-ins is 20260310 to 20260409. */
export const clock = '2026-04-10T12:00:00+08:00'
/** An app that sees one department and what is below it. */
export const scopedApp = {
  key: 'scoped',
  secret: 's',
  contactScope: { departments: [431_905_112] },
}

export type Parameters = { readonly [name: string]: unknown }

export interface Special {
  readonly app?: 'scoped'
  readonly options?: SimulatorOptions
}

/** `change` to the happy call provokes the rule; `neighbour`, a change beside it, does not. */
type Row = readonly [
  rule: string,
  title: string,
  change: Parameters,
  neighbour?: Parameters | undefined,
  special?: Special,
]

/** The refusals of one operation: one file of `refusals/`, named after it. */
export interface RefusalTable {
  readonly happy: Parameters
  readonly rows: readonly Row[]
}

export const asScoped: Special = { app: 'scoped' }
export const faulty = (rule: string): Row => [
  rule,
  'the call, by a planned fault',
  {},
  undefined,
  { options: { fault: () => rule } },
]

export function missing(...names: readonly string[]): Row[] {
  return names.flatMap((name): Row[] => [
    ['required-missing', `no ${name}`, { [name]: undefined }, {}],
    ['required-missing', `null as ${name}`, { [name]: null }],
    ['required-missing', `an empty ${name}`, { [name]: '' }],
  ])
}

/** Every file of `refusals/`, by the operation that it is named after. */
export async function readRefusals(): Promise<ReadonlyMap<string, RefusalTable>> {
  return readFolder(new URL('refusals/', import.meta.url))
}

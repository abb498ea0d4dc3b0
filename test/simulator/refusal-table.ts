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
/** Below the department that the scoped app sees. */
export const departmentInside = 431_918_230

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

/** What the page of an operation says, by hand, so that a slip in its files shows. */
export interface PageNotes {
  /** Code of each rule; with its HTTP status for the new API. */
  readonly codes: { readonly [rule: string]: string }
  /** Limits of each parameter that has some: `1…100`, `…64 signs`, `zh_CN|en_US`, a pattern. */
  readonly limits: { readonly [parameter: string]: string }
}

/**
 * The happy call of an operation, and the refusals that its schema does not tell of: one file of
 * `refusals/`, named after it. What follows from the schema is tried without a row.
 */
export interface RefusalTable {
  readonly happy: Parameters
  readonly page: PageNotes
  readonly rows: readonly Row[]
}

export const asScoped: Special = { app: 'scoped' }
/** Every file of `refusals/`, by the operation that it is named after. */
export async function readRefusals(): Promise<ReadonlyMap<string, RefusalTable>> {
  return readFolder(new URL('refusals/', import.meta.url))
}

import type { Basis, Source } from '../catalog/operation.js'

/** `faults.json`: what can be planned to go wrong under a name of its own. */
export interface FaultsFile {
  readonly sources: { readonly [key: string]: Source }
  readonly faults: readonly FaultEntry[]
}

export interface FaultEntry {
  readonly name: string
  readonly meaning: string
  readonly basis: Basis
  /** Key of `sources`. */
  readonly source: string
  readonly needs: readonly string[]
  readonly plan: object
}

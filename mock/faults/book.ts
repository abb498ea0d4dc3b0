import type { Catalog } from '../../src/catalog/catalog.js'
import type { FaultControls } from '../tenants/controls.js'
import type { FaultRule } from './fault-rule.js'
export interface FaultBook extends FaultControls {
  reset(): void
}
export function makeFaultBook(_catalog: Catalog, _initial: readonly FaultRule[]): FaultBook {
  return {
    add: () => [],
    list: () => [],
    remove: () => {
      throw new Error('no')
    },
    clear: () => [],
    reset() {},
  }
}

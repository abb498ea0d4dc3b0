import { catalog } from '../../src/catalog/catalog.js'
import { MockError } from '../../src/errors.js'
import type { OwnOperation } from '../core/service.js'

/**
 * Gives the operations back when each has an id and a path of its own; two of one would hide each
 * other.
 *
 * @throws {MockError} for one that the package has already, or that comes twice
 */
export function refuseHiding<Own extends Pick<OwnOperation, 'operation'>>(
  own: readonly Own[],
): readonly Own[] {
  const known = [...catalog.operations]
  for (const { operation } of own) {
    const other = known.find(
      ({ id, path }) => id === operation.id || toShape(path) === toShape(operation.path),
    )
    if (other !== undefined) {
      const what = other.id === operation.id ? 'is there already' : `has the path of "${other.id}"`
      throw new MockError('ERR_OPERATION', `the operation "${operation.id}" ${what}`)
    }
    known.push(operation)
  }
  return own
}

/** Paths that differ in the names of their parameters alone match the same requests. */
function toShape(path: string): string {
  return path.replaceAll(/\{\w+\}/g, '{}')
}

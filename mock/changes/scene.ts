import type { Directory } from '../world/directory.js'
import type { Overlay } from '../world/overlay/make-overlay.js'

/** The organisation that changes are made to, and when. Good for one batch of them. */
export interface Scene {
  readonly directory: Directory
  /** Whether there ever was a department of that id. */
  hadDepartment(departmentId: number): boolean
  /** The present of the tenant's clock, in Unix milliseconds. */
  readonly nowMs: number
  readonly seed: number
  /** An order behind everybody in a known department, and behind those given by it before. */
  orderBehind(departmentId: number): bigint
  /** Says that somebody gets that order in that department. */
  noteOrder(departmentId: number, order: bigint): void
}

export type SceneSource = Pick<Scene, 'nowMs' | 'seed'>

/** Drawn orders are greater, so are those of departments without anybody who has a smaller one. */
const highestOrder = 175_999_999_999_999_999n
const lowestOrder = -(2n ** 63n)

export function makeScene(
  { directory, hadDepartment }: Pick<Overlay, 'directory' | 'hadDepartment'>,
  source: SceneSource,
): Scene {
  /** The lowest order of each department: to look it up is to sort its members. */
  const orders = new Map<number, bigint>()

  function findLowest(departmentId: number): bigint | undefined {
    const known = orders.get(departmentId)
    if (known !== undefined) return known
    const query = { order: 'custom', includeRestricted: true, limit: 1 } as const
    const { total } = directory.membersOf(departmentId, { ...query, offset: 0 })
    if (total === 0) return undefined
    return directory.membersOf(departmentId, { ...query, offset: total - 1 }).rows[0]?.membership
      .order
  }

  return {
    directory,
    hadDepartment,
    nowMs: source.nowMs,
    seed: source.seed,
    orderBehind: (departmentId) => {
      const lowest = findLowest(departmentId)
      const below = lowest === undefined || lowest > highestOrder ? highestOrder : lowest - 1n
      const order = below < lowestOrder ? lowestOrder : below
      orders.set(departmentId, order)
      return order
    },
    noteOrder: (departmentId, order) => {
      const known = orders.get(departmentId)
      if (known !== undefined && order < known) orders.set(departmentId, order)
    },
  }
}

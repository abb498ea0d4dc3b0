import { eitherAnswer, listOf, succeed, valueOf } from '../across/ask.js'
import { toId, toIds, toNumber, without } from '../across/same.js'
import { describeDifference, many } from '../across/words.js'
import { judged, type Breach, type Law, type LawGround } from '../law.js'
import {
  byChildren,
  childIds,
  children,
  chooseBranches,
  department,
  readChildren,
} from './departments.js'

/** The one blamed is the one that the `parent_id` of a differing department speaks against. */
export const listsubAgreesWithListsubid: Law = {
  id: 'tree/listsub-agrees-with-listsubid',
  sentence: 'The sub-departments of a department have the ids that are listed of them.',
  basis: 'documented',
  source: { operation: childIds, at: 'page#api-call-description' },
  live: 'error',
  needsRootScope: true,
  isAbout: ({ id }) => id === children,
  compares: [childIds],
  calls: (limits) => 2 * limits.memberDepartments + 1,
  async judge(ground) {
    const departments = chooseBranches(ground, byChildren)
    const breaches: Breach[] = []
    for (const { id } of departments) {
      const listed = await readChildren(ground, id)
      const observation = await succeed(ground.read, childIds, { dept_id: id })
      const ids = new Set(listOf(observation, '/result/dept_id_list').map(toId))
      const rows = new Set(listed.ids)
      const differing = [...without(ids, rows), ...without(rows, ids)]
      const [first] = differing
      if (first === undefined) continue
      const isChild = await isChildOf(ground, first, id)
      const isIdsWrong = isChild !== ids.has(first)
      const [right, wrong] = isIdsWrong ? [rows, ids] : [ids, rows]
      breaches.push({
        operation: isIdsWrong ? childIds : children,
        pointer: isIdsWrong ? '/result/dept_id_list' : '/result',
        message: `department ${id} has ${many(wrong.size, 'sub-department')}, but ${right.size} by ${isIdsWrong ? children : childIds}`,
        expected: many(right.size, 'sub-department'),
        got: describeDifference(without(right, wrong).length, without(wrong, right).length),
        observation: isIdsWrong ? observation : listed.observation,
      })
    }
    return judged(departments.length, breaches)
  },
}

async function isChildOf(
  { read }: LawGround,
  id: string,
  parent: number | bigint,
): Promise<boolean> {
  const details = await read.ask(department, { dept_id: toNumber(id) }, eitherAnswer)
  return toId(valueOf(details, '/result/parent_id')) === String(parent)
}

/** No page names an order; that of the department numbers is concluded. */
export const inOrder: Law = {
  id: 'tree/in-order',
  sentence: 'Sub-departments come by their order, the smaller first, then by id; so do their ids.',
  basis: 'inferred',
  source: { operation: children, at: 'page-create#request-body' },
  live: 'off',
  restsOn: ['values/ids-are-unique', 'tree/listsub-agrees-with-listsubid', 'tree/detail-agrees'],
  isAbout: ({ id }) => id === children,
  compares: [department, childIds],
  calls: (limits) => 3 * limits.memberDepartments,
  async judge(ground) {
    const breaches: Breach[] = []
    let comparisons = 0
    for (const { id, children: below = [] } of chooseBranches(ground)) {
      if (below.length < 2) continue
      comparisons += 1
      const { ids: rowIds, observation } = await readChildren(ground, id)
      const orders = await readOrders(ground, rowIds)
      const expected = rowIds.toSorted((a, b) => compareBigInts(orders, a, b))
      const listed = await succeed(ground.read, childIds, { dept_id: id })
      const ids = toIds(valueOf(listed, '/result/dept_id_list'))
      const message = `the sub-departments of ${id} do not come by their order`
      const details = { message, expected: 'the smallest order first', got: 'another order' }
      if (rowIds.join() !== expected.join()) {
        breaches.push({ ...details, pointer: '/result', observation })
      } else if (ids.join() !== expected.join()) {
        const pointer = '/result/dept_id_list'
        breaches.push({ ...details, operation: childIds, pointer, observation: listed })
      }
    }
    return judged(comparisons, breaches)
  },
}

type Orders = ReadonlyMap<string, bigint>

async function readOrders({ read }: LawGround, ids: readonly string[]): Promise<Orders> {
  const orders = new Map<string, bigint>()
  for (const id of ids) {
    const order = await read.read(department, '/result/order', { dept_id: toNumber(id) })
    orders.set(id, typeof order === 'number' || typeof order === 'bigint' ? BigInt(order) : 0n)
  }
  return orders
}

function compareBigInts(orders: Orders, a: string, b: string): number {
  const [one, other] = [orders.get(a) ?? 0n, orders.get(b) ?? 0n]
  if (one !== other) return one < other ? -1 : 1
  return toNumber(a) < toNumber(b) ? -1 : 1
}

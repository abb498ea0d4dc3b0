import type { Repair } from '../../src/schemas/transcript.js'

type Container = { [key: string]: unknown }

/** The value with the repairs applied in order; the given value stays as it is. */
export function applyRepairs(value: object, repairs: readonly Repair[]): unknown {
  const root = { value: structuredClone(value) as unknown }
  for (const repair of repairs) applyRepair(root, repair)
  return root.value
}

/** @throws {Error} when the path leads nowhere */
function applyRepair(root: Container, repair: Repair): void {
  const path = ['value', ...repair.path.split('/').slice(1)]
  const key = path.pop() ?? ''
  const parent = path.reduce<unknown>((node, name) => (node as Container)[name], root)
  const container = parent as Container
  if (repair.op !== 'add' && container[key] === undefined) {
    throw new Error(`nothing to ${repair.op} at ${repair.path}`)
  }
  switch (repair.op) {
    case 'add':
    case 'replace':
      container[key] = repair.value
      return
    case 'wrap':
      container[key] = [container[key]]
      return
    case 'remove':
      delete container[key]
  }
}

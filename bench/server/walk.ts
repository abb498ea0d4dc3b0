import type { Caller } from './calls.js'

/** What is done with a department before its sub-departments are walked. */
export type Visit = (caller: Caller, departmentId: number) => Promise<void>

const rootId = 1

/**
 * Visits every department once, from the root on, with all callers at a time. Depth first, as
 * nearly as several can: one site is done before the next begins.
 */
export function walkDepartments(callers: readonly Caller[], visit: Visit): Promise<void> {
  const open = [rootId]
  const idle = [...callers]
  return new Promise((resolve, reject) => {
    const work = async (caller: Caller, id: number): Promise<void> => {
      await visit(caller, id)
      open.push(...(await listChildren(caller, id)).toReversed())
      idle.push(caller)
      step()
    }
    const step = (): void => {
      while (open.length > 0 && idle.length > 0) {
        const [caller, id] = [idle.pop(), open.pop()]
        if (caller !== undefined && id !== undefined) work(caller, id).catch(reject)
      }
      if (idle.length === callers.length) resolve()
    }
    step()
  })
}

/** The last department of the last of the last: one of those made, where some are. */
export async function findLastDepartment(caller: Caller): Promise<number> {
  let id = rootId
  for (;;) {
    const last = (await listChildren(caller, id)).at(-1)
    if (last === undefined) return id
    id = last
  }
}

async function listChildren(caller: Caller, departmentId: number): Promise<readonly number[]> {
  const { result } = await caller.ask({
    path: '/topapi/v2/department/listsub',
    body: { dept_id: departmentId },
  })
  return (result as readonly { readonly dept_id: number }[]).map(({ dept_id }) => dept_id)
}

import type { Department } from '../directory.js'
import type { DepartmentRecord } from '../effects.js'
import type { Generated } from './generated.js'
import type { History } from './history.js'

/** A department that an effect brought or changed. */
export type DepartmentState = Omit<DepartmentRecord, 'parentId' | 'visibleTo' | 'sees'> & {
  readonly parentId?: number
  readonly visibleTo?: Viewers
  readonly sees?: Viewers
}

/** An audience whose people are kept as indexes, for a user id may come to mean somebody else. */
export interface Viewers {
  readonly departmentIds: readonly number[]
  readonly indexes: readonly number[]
}

/** The departments that are there now. */
export interface DepartmentsNow {
  count(): number
  find(departmentId: number): Department | undefined
  childrenOf(departmentId: number): readonly Department[]
  lineageOf(departmentId: number): readonly number[]
  /** Whether there ever was one of that id. */
  isUsed(departmentId: number): boolean
  isRemoved(departmentId: number): boolean
  findState(departmentId: number): DepartmentState | undefined
  /** The state of any that is there, made of what was generated if no effect touched it. */
  stateOf(departmentId: number): DepartmentState
  /** How often the tree changed, or what is in it. */
  changeCount(): number
  /** Generated departments that are below another one now. */
  readonly moved: ReadonlySet<number>
  put(state: DepartmentState): void
  remove(departmentId: number): void
}

function toDepartment(state: DepartmentState): Department {
  const { chatIncludesSubDepartments: _, approvesApplications: __, ...others } = state
  const { visibleTo: _v, sees: _s, code: _c, brief: _b, telephone: _t, ...department } = others
  return department
}

function makeState({ directory, roster, people }: Generated, departmentId: number) {
  const department = directory.findDepartment(departmentId)
  if (department === undefined) throw new Error(`no department ${departmentId}`)
  const details = directory.detailsOf(departmentId)
  const { chat: _, managerUserIds: __, visibleTo, sees, ...others } = details
  const toViewers = (audience: typeof sees): Viewers | undefined =>
    audience && {
      departmentIds: audience.departmentIds,
      indexes: audience.userIds.flatMap((userId) => people.findIndex(userId) ?? []),
    }
  const viewers = { visibleTo: toViewers(visibleTo), sees: toViewers(sees) }
  return {
    ...department,
    ...others,
    ...(viewers.visibleTo && { visibleTo: viewers.visibleTo }),
    ...(viewers.sees && { sees: viewers.sees }),
    chatIncludesSubDepartments: roster.rowOf(departmentId).chatIncludesSubDepartments ?? false,
  } satisfies DepartmentState
}

interface Store {
  readonly states: Map<number, DepartmentState>
  readonly removed: Set<number>
  /** Those with a state, by parent. A parent stays in it when it loses the last of them. */
  readonly children: Map<number, Set<number>>
}

type Tree = Pick<DepartmentsNow, 'find' | 'childrenOf' | 'lineageOf'>

function makeTree({ roster }: Generated, { states, removed, children }: Store): Tree {
  function find(departmentId: number): Department | undefined {
    const state = states.get(departmentId)
    if (state !== undefined) return toDepartment(state)
    return removed.has(departmentId) ? undefined : roster.findDepartment(departmentId)
  }

  function lineageOf(departmentId: number): readonly number[] {
    const lineage: number[] = []
    let department = find(departmentId)
    while (department !== undefined) {
      lineage.push(department.id)
      department = department.parentId === undefined ? undefined : find(department.parentId)
    }
    return lineage
  }

  function childrenOf(departmentId: number): readonly Department[] {
    const touched = children.get(departmentId)
    const all = roster.childrenOf(departmentId)
    if (touched === undefined) return all
    return [
      ...all.filter(({ id }) => !states.has(id) && !removed.has(id)),
      ...[...touched].flatMap((id) => find(id) ?? []),
    ].toSorted((left, right) => left.order - right.order || left.id - right.id)
  }

  return { find, lineageOf, childrenOf }
}

function getSiblings(children: Store['children'], parentId: number): Set<number> {
  const siblings = children.get(parentId) ?? new Set()
  children.set(parentId, siblings)
  return siblings
}

export function makeDepartmentsNow(generated: Generated, history: History): DepartmentsNow {
  const { roster } = generated
  const store: Store = { states: new Map(), removed: new Set(), children: new Map() }
  const { states, removed, children } = store
  const tree = makeTree(generated, store)
  const moved = new Set<number>()
  const counts = { departments: roster.departmentCount }
  const changes = { count: 0 }
  const countChange = (): number => (changes.count += 1)
  const siblingsBelow = (parentId: number): Set<number> => getSiblings(children, parentId)

  /** Takes one out of the tree. */
  function withdraw(departmentId: number): void {
    const parentId = tree.find(departmentId)?.parentId
    if (parentId !== undefined) history.remove(siblingsBelow(parentId), departmentId)
    history.delete(states, departmentId)
    history.remove(moved, departmentId)
    history.keep(counts)
    countChange()
    // To take a change back is a change too.
    history.note(countChange)
  }

  return {
    ...tree,
    count: () => counts.departments,
    changeCount: () => changes.count,
    isUsed: (id) => tree.find(id) !== undefined || removed.has(id),
    isRemoved: (id) => removed.has(id),
    findState: (id) => states.get(id),
    stateOf: (id) => states.get(id) ?? makeState(generated, id),
    moved,
    put: (state) => {
      const isNew = tree.find(state.id) === undefined
      withdraw(state.id)
      counts.departments += Number(isNew)
      history.set(states, state.id, state)
      if (state.parentId === undefined) return
      history.add(siblingsBelow(state.parentId), state.id)
      const generatedParent = roster.findDepartment(state.id)?.parentId
      if (generatedParent !== undefined && generatedParent !== state.parentId) {
        history.add(moved, state.id)
      }
    },
    remove: (departmentId) => {
      withdraw(departmentId)
      history.add(removed, departmentId)
      counts.departments -= 1
    },
  }
}

import type { Path } from '../judge/problem.js'
import { withoutUndefined } from '../without-undefined.js'
import type { DepartmentFields, Effect } from '../world/effects.js'
import type { Change, OwnDepartment } from './change.js'
import { judgeBoth, judgeExtension, makeNoDepartment, type ChangeProblem } from './problems.js'
import type { Scene } from './scene.js'
import { toName } from './user-effects.js'

type ChangeOf<Kind extends Change['kind']> = Extract<Change, { kind: Kind }>

const rootId = 1

const isJson = (value: unknown): boolean => value !== undefined

export function judgeNewDepartment(
  scene: Scene,
  { id, parentId = rootId, extension }: OwnDepartment,
  path: Path,
): readonly ChangeProblem[] {
  return [
    ...judgeNewId(scene, id, [...path, 'id']),
    ...(scene.directory.findDepartment(parentId) === undefined
      ? [makeNoDepartment(scene, parentId, [...path, 'parentId'])]
      : []),
    ...judgeExtension(extension, [...path, 'extension'], isJson),
  ]
}

function judgeNewId(scene: Scene, id: number, path: Path): readonly ChangeProblem[] {
  const holder = scene.directory.findDepartment(id)
  if (holder !== undefined) {
    return [
      { path, text: `there is a department ${id} already; take another id, or change-department` },
    ]
  }
  if (!scene.hadDepartment(id)) return []
  const text = `department ${id} was removed, and its id is not given again; take another`
  return [{ path, text }]
}

function toFields({ name, ...others }: Partial<OwnDepartment>): Partial<DepartmentFields> {
  const { id: _, ...fields } = others
  return withoutUndefined({ ...fields, name: name === undefined ? undefined : toName(name) })
}

/** Of a department that was judged. */
export function addDepartment(department: OwnDepartment): Effect {
  return {
    kind: 'department-added',
    department: {
      parentId: rootId,
      order: department.id,
      createGroup: false,
      autoAddUser: false,
      chatIncludesSubDepartments: false,
      approvesApplications: false,
      ...toFields(department),
      id: department.id,
      name: toName(department.name),
    },
  }
}

export function judgeDepartmentChange(
  scene: Scene,
  { id, set = {}, unset }: ChangeOf<'change-department'>,
): readonly ChangeProblem[] {
  if (scene.directory.findDepartment(id) === undefined) return [makeNoDepartment(scene, id, ['id'])]
  return [
    ...judgeMove(scene, id, set.parentId),
    ...judgeExtension(set.extension, ['set', 'extension'], isJson),
    ...judgeBoth(set, unset),
  ]
}

function judgeMove(
  scene: Scene,
  id: number,
  parentId: number | undefined,
): readonly ChangeProblem[] {
  const { directory } = scene
  const path = ['set', 'parentId']
  if (parentId === undefined) return []
  if (directory.findDepartment(id)?.parentId === undefined) {
    return [{ path, text: 'the root is below no other department; leave it out' }]
  }
  if (directory.findDepartment(parentId) === undefined) {
    return [makeNoDepartment(scene, parentId, path)]
  }
  if (!directory.lineageOf(parentId).includes(id)) return []
  const text =
    parentId === id
      ? `department ${id} cannot be below itself`
      : `department ${parentId} is below ${id}; move it out first`
  return [{ path, text }]
}

export function changeDepartment({
  id,
  set = {},
  unset = [],
}: ChangeOf<'change-department'>): Effect {
  return {
    kind: 'department-changed',
    departmentId: id,
    set: toFields(set),
    ...(unset.length > 0 && { unset }),
  }
}

const count = (many: number, one: string, others: string): string =>
  `${many} ${many === 1 ? one : others}`

export function judgeRemoval(scene: Scene, id: number): readonly ChangeProblem[] {
  const { directory } = scene
  const path = ['id']
  const department = directory.findDepartment(id)
  if (department === undefined) return [makeNoDepartment(scene, id, path)]
  if (department.parentId === undefined) return [{ path, text: 'the root stays; remove another' }]
  const people = directory.countMembers(id, { recursive: false })
  const below = directory.childrenOf(id).length
  if (people + below === 0) return []
  const held = `${count(people, 'person', 'people')} and ${count(below, 'department', 'departments')}`
  return [{ path, text: `department ${id} holds ${held}; move or remove them first` }]
}

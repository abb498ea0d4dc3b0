import type { JsonValue } from '../../src/protocol/json.js'
import type { Case } from '../cases/case.js'
import { explain } from '../explain.js'
import type { Limits } from '../limits.js'
import { valueAt } from '../reading/pointer.js'
import type { Reader } from '../reading/reader.js'
import type { Bindings } from '../target.js'
import type { Scope, Survey, SurveyedDepartment } from './survey.js'

type Id = number | bigint

/** The survey judges nothing, so that any answer will do. */
const either: Pick<Case, 'expectation'> = { expectation: { kind: 'either' } }

/** Looks around: the scope, departments, how many people some of them have, and one of these. */
export async function makeSurvey(
  read: Reader,
  { limits, bindings }: { readonly limits: Limits; readonly bindings: Bindings },
): Promise<Survey> {
  const { scope, tops } = await readScope(read, bindings)
  const tree = await addNamed(read, await walkTree(read, tops, limits.treeDepartments))
  const counted = chooseCounted(tree.departments, limits.memberDepartments)
  const departments: SurveyedDepartment[] = []
  for (const department of tree.departments) {
    const people = counted.has(department) ? await readMembers(read, department.id) : {}
    departments.push({ ...department, ...people })
  }
  return {
    scope,
    departments,
    isWholeTree: tree.reason === undefined && scope.kind === 'root',
    ...(tree.reason === undefined ? {} : { reason: tree.reason }),
  }
}

/** Half of them from the top, where the walk began; the others at even distances over the rest. */
function chooseCounted(
  departments: readonly SurveyedDepartment[],
  limit: number,
): ReadonlySet<SurveyedDepartment> {
  if (departments.length <= limit) return new Set(departments)
  const first = departments.slice(0, Math.ceil(limit / 2))
  const others = departments.slice(first.length)
  const count = limit - first.length
  const spread = Array.from(
    { length: count },
    (_, index) => others[Math.floor(((index + 0.5) * others.length) / count)],
  )
  return new Set([...first, ...spread.filter((department) => department !== undefined)])
}

async function readScope(
  read: Reader,
  { department }: Bindings,
): Promise<{ readonly scope: Scope; readonly tops: readonly Id[] }> {
  const own = isId(department) ? [department] : []
  const { answer } = await read.ask('auth.scopes', {}, either)
  if (answer.kind !== 'success') {
    const reason = `auth.scopes ${explain(answer)}`
    return { scope: { kind: 'unknown', reason }, tops: own.length === 0 ? [1] : own }
  }
  const authed = toIds(valueAt(answer.body, '/auth_org_scopes/authed_dept'))
  if (authed.some((id) => Number(id) === 1)) {
    return { scope: { kind: 'root' }, tops: own.length === 0 ? [1] : own }
  }
  return { scope: { kind: 'part' }, tops: own.length === 0 ? authed : own }
}

interface Tree {
  readonly departments: readonly SurveyedDepartment[]
  /** Why it is not whole. */
  readonly reason?: string
}

/** First one way down to a leaf, so that few calls show all levels; then level by level. */
async function walkTree(read: Reader, tops: readonly Id[], limit: number): Promise<Tree> {
  const departments: SurveyedDepartment[] = []
  const waiting: SurveyedDepartment[] = tops.map((id) => ({ id, parent: undefined, depth: 0 }))
  const seen = new Set<string>(tops.map(String))
  let asked = 0
  let reason: string | undefined
  while (waiting.length > 0) {
    const department = waiting.shift() as SurveyedDepartment
    if (asked >= limit) {
      departments.push(department, ...waiting)
      reason ??= `only ${limit} departments were asked for their children`
      break
    }
    asked += 1
    const children = await readChildren(read, department.id)
    if (typeof children === 'string') {
      reason ??= children
      departments.push(department)
      continue
    }
    departments.push({ ...department, children })
    const fresh = children
      .filter((id) => !seen.has(String(id)))
      .map((id) => ({ id, parent: department.id, depth: department.depth + 1 }))
    for (const { id } of fresh) seen.add(String(id))
    const [first, ...others] = fresh
    const isWayDown = departments.length === department.depth + 1
    waiting.push(...others)
    if (first !== undefined) waiting[isWayDown ? 'unshift' : 'push'](first)
  }
  return { departments, ...(reason === undefined ? {} : { reason }) }
}

/** By the call for ids, or else the one for details; a text says why there are none. */
async function readChildren(read: Reader, department: Id): Promise<readonly Id[] | string> {
  const parameters = { dept_id: department }
  const { answer } = await read.ask('topapi.v2.department.listsubid', parameters, either)
  if (answer.kind === 'success') return toIds(valueAt(answer.body, '/result/dept_id_list'))
  const other = await read.ask('topapi.v2.department.listsub', parameters, either)
  if (other.answer.kind === 'success') {
    const rows = valueAt(other.answer.body, '/result')
    return toIds(
      Array.isArray(rows) ? rows.map((row) => valueAt(row, '/dept_id') ?? '') : undefined,
    )
  }
  return `topapi.v2.department.listsubid ${explain(answer)}`
}

/** Where no call tells the children, the departments that people say they are in. */
async function addNamed(read: Reader, tree: Tree): Promise<Tree> {
  if (tree.reason === undefined || tree.departments.some(({ children }) => children)) return tree
  const known = new Set(tree.departments.map(({ id }) => String(id)))
  const found: SurveyedDepartment[] = []
  for (const { id: parent } of tree.departments) {
    const rows = await listRows(read, parent)
    for (const id of rows.flatMap((row) => toIds(valueAt(row, '/dept_id_list')))) {
      if (known.has(String(id))) continue
      known.add(String(id))
      found.push({ id, parent: undefined, depth: 1 })
    }
  }
  return { ...tree, departments: [...tree.departments, ...found] }
}

async function readMembers(
  read: Reader,
  department: Id,
): Promise<Pick<SurveyedDepartment, 'members' | 'person'>> {
  const { answer } = await read.ask('topapi.user.listid', { dept_id: department }, either)
  const ids =
    answer.kind === 'success'
      ? valueAt(answer.body, '/result/userid_list')
      : await listPeople(read, department)
  if (!Array.isArray(ids)) return {}
  const person = ids.find((id) => typeof id === 'string' && id !== '') as string | undefined
  return { members: ids.length, ...(person === undefined ? {} : { person }) }
}

/** For a target without the call for ids: the first page, whose length need not be all. */
async function listPeople(read: Reader, department: Id): Promise<JsonValue> {
  const rows = await listRows(read, department)
  return rows.map((row) => valueAt(row, '/userid') ?? '')
}

async function listRows(read: Reader, department: Id): Promise<readonly JsonValue[]> {
  const first = { dept_id: department, cursor: 0, size: 100 }
  const { answer } = await read.ask('topapi.v2.user.list', first, either)
  const rows = answer.kind === 'success' ? valueAt(answer.body, '/result/list') : undefined
  return Array.isArray(rows) ? rows : []
}

function toIds(value: JsonValue | undefined): readonly Id[] {
  return Array.isArray(value) ? value.filter(isId) : []
}

function isId(value: unknown): value is Id {
  return typeof value === 'number' || typeof value === 'bigint'
}

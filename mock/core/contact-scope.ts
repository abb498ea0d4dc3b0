import type { ContactScopeRule } from '../../src/catalog/operation.js'
import type { Directory, Person } from '../world/directory.js'
import type { ContactScope } from './app.js'

type Values = { readonly [name: string]: unknown }

/** Whether what a call names lies inside what the app may see. A scope with the root covers all. */
export function isInScope(
  directory: Directory,
  scope: ContactScope,
  rule: ContactScopeRule,
  values: Values,
): boolean {
  if (scope.departments.includes(1)) return true
  if (rule.kind === 'user') {
    const person = findPerson(directory, rule, values)
    // Nobody is outside: that there is no such person is for the handler to say.
    return person === undefined || isVisible(directory, scope, person)
  }
  if (values[rule.parameter] === undefined) return true
  // Unknown departments are refused like those outside.
  const department = directory.findDepartment(Number(values[rule.parameter]))
  return department !== undefined && isCovered(directory, scope, department.id)
}

function findPerson(
  directory: Directory,
  { parameter, login }: ContactScopeRule,
  values: Values,
): Person | undefined {
  const loginId = login === undefined ? undefined : values[login]
  return typeof loginId === 'string'
    ? directory.findPersonByLogin(loginId)
    : directory.findPerson(String(values[parameter]))
}

/** By name, or in or below a department of the scope with any of the departments. */
function isVisible(directory: Directory, scope: ContactScope, person: Person): boolean {
  if (scope.users.includes(person.userId)) return true
  return person.memberships.some(({ departmentId }) => isCovered(directory, scope, departmentId))
}

function isCovered(directory: Directory, { departments }: ContactScope, id: number): boolean {
  return directory.lineageOf(id).some((ancestor) => departments.includes(ancestor))
}

import type { ContactScopeRule } from '../../../src/catalog/operation.js'
import type { AppOptions, ContactScope } from '../../../src/entries/index.js'
import { departmentInside, scopedApp, type Special } from '../refusal-table.js'
import type { Page } from './page.js'
import { tryMalformed, tryMissing } from './parameters.js'
import type { Changes } from './request.js'
import { happy, toTrial, type Trial } from './trial.js'

/** What is tried of an operation's own rules. */
export function tryOperation(page: Page): readonly Trial[] {
  const isOwn = ({ rule }: Trial) => rule.startsWith(`${page.operation.id}/`)
  return [
    ...tryMissing(page).filter(isOwn),
    ...tryMalformed(page),
    ...tryContactScope(page),
    ...tryFaults(page),
    ...tryRows(page),
    ...tryHappy(page),
  ]
}

/** Lies beside every rule. */
function tryHappy({ operation }: Page): readonly Trial[] {
  return operation.rules.map(({ id }) => toTrial(`${operation.id}/${id}`, happy))
}

function tryContactScope(page: Page): readonly Trial[] {
  const scope = page.operation.contactScope
  if (scope === undefined) return []
  return scope.kind === 'user' ? tryPeople(page, scope) : tryDepartments(page, scope)
}

/** Named one by one, or with a department; who does not exist is outside of no scope. */
function tryPeople({ operation, table }: Page, scope: ContactScopeRule): readonly Trial[] {
  const user = String(table.happy[scope.parameter])
  const rows: readonly (readonly [string, Partial<ContactScope>, Trial['expected']])[] = [
    ['a person, of an app with nobody', {}, 'refused'],
    ['a person, of an app with somebody else', { users: ['manager4713'] }, 'refused'],
    ['the one person of an app', { users: [user] }, 'answered'],
    ['a person, of an app with the root', { departments: [1] }, 'answered'],
  ]
  return rows.map(([title, contactScope, expected]) => ({
    rule: `${operation.id}/${scope.rule}`,
    title,
    changes: { app: { contactScope } },
    expected,
  }))
}

/** The root, and what does not exist, lie outside; what lies below a department is inside with it. */
function tryDepartments({ operation }: Page, scope: ContactScopeRule): readonly Trial[] {
  const [narrow = 0] = scopedApp.contactScope.departments
  const rows: readonly (readonly [string, number, Partial<AppOptions>, Trial['expected']])[] = [
    ['the root, of an app with one department', 1, scopedApp, 'refused'],
    ['an unknown department, of an app with one', 999, scopedApp, 'refused'],
    ['the root, of an app with nobody', 1, { contactScope: {} }, 'refused'],
    ['the one department of an app', narrow, scopedApp, 'answered'],
    ['a department below that of an app', departmentInside, scopedApp, 'answered'],
    [
      'a department of an app with the root',
      narrow,
      { contactScope: { departments: [1] } },
      'answered',
    ],
  ]
  return rows.map(([title, department, app, expected]) => ({
    rule: `${operation.id}/${scope.rule}`,
    title,
    changes: { parameters: { [scope.parameter]: department }, app },
    expected,
  }))
}

function tryFaults({ operation }: Page): readonly Trial[] {
  return operation.rules
    .filter(({ stage }) => stage === 'fault')
    .flatMap(({ id }): Trial[] => {
      const rule = `${operation.id}/${id}`
      const planned: Changes = { simulator: { fault: () => id } }
      const other: Changes = { simulator: { fault: () => undefined } }
      return [
        { rule, title: 'a planned fault', changes: planned, expected: 'refused' },
        { rule, title: 'a fault planned for other calls', changes: other, expected: 'answered' },
      ]
    })
}

/** Written by hand: what only the operation knows. */
function tryRows({ operation, table }: Page): readonly Trial[] {
  return table.rows.flatMap(([id, title, change, neighbour, special]): Trial[] => {
    const rule = `${operation.id}/${id}`
    const tried: Trial = { rule, title, changes: toChanges(change, special), expected: 'refused' }
    if (neighbour === undefined) return [tried]
    const changes = toChanges(neighbour, special)
    return [tried, { rule, title: `what lies beside: ${title}`, changes, expected: 'answered' }]
  })
}

function toChanges(parameters: Changes['parameters'] & object, special: Special = {}): Changes {
  return {
    parameters,
    ...(special.app && { app: { contactScope: scopedApp.contactScope } }),
    ...(special.options && { simulator: special.options }),
  }
}

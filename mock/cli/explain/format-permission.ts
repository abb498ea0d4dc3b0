import type { Part } from '../../../src/terminal/page.js'
import type { PermissionTopic } from './topics.js'

export function formatPermission(permission: PermissionTopic): readonly Part[] {
  const { id, text, operations, fields } = permission
  const rows = operations.map((operation) => [operation.id, `${operation.title}.`])
  return [
    { kind: 'title', text: id },
    ...(text === undefined ? [] : [{ kind: 'text', text: `${text}.` } as const]),
    ...(rows.length === 0
      ? []
      : [
          { kind: 'heading', text: 'Operations that ask for it' } as const,
          { kind: 'table', look: 'names', rows } as const,
        ]),
    ...(fields.length === 0
      ? []
      : [{ kind: 'list', text: 'Fields left out without it', names: fields } as const]),
  ]
}

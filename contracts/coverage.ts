import type { JsonSchema, Operation } from '../src/catalog/operation.js'
import type { Observation } from './observation.js'
import { findRulesOf } from './refusal.js'

/** How much of what the pages say was exercised, and by name what was not. */
export interface Coverage {
  /** Operations that succeeded at least once. */
  readonly operations: Share
  /** Parameters of the requests that succeeded, as `operation name`. */
  readonly parameters: Share
  /** Fields of the answers that came, as `operation pointer`. */
  readonly fields: Share
  /** Refusals of the operations that were seen, as `operation rule`. */
  readonly refusals: Share
}

export interface Share {
  readonly seen: number
  readonly total: number
  /** By name, in the order of the catalogue. */
  readonly unseen: readonly string[]
}

export interface CoverageRecorder {
  note(observation: Observation): void
  summarize(): Coverage
}

export function recordCoverage(operations: readonly Operation[]): CoverageRecorder {
  const succeeded = new Set<string>()
  const parameters = new Set<string>()
  const fields = new Set<string>()
  const refusals = new Set<string>()
  return {
    note({ case: made, answer }) {
      const { id, response } = made.operation
      if (answer.kind === 'refusal') {
        for (const rule of findRulesOf(made.operation, answer)) refusals.add(`${id} ${rule.id}`)
      }
      if (answer.kind !== 'success') return
      succeeded.add(id)
      for (const name of Object.keys(made.parameters)) parameters.add(`${id} ${name}`)
      noteFields(answer.body, response, (pointer) => fields.add(`${id} ${pointer}`))
    },
    summarize: () => ({
      operations: share(
        operations.map(({ id }) => id),
        succeeded,
      ),
      parameters: share(
        operations.flatMap(({ id, parameters: all }) => all.map(({ name }) => `${id} ${name}`)),
        parameters,
      ),
      fields: share(
        operations.flatMap(({ id, response }) =>
          listFields(response).map((pointer) => `${id} ${pointer}`),
        ),
        fields,
      ),
      refusals: share(
        operations.flatMap(({ id, rules }) => rules.map((rule) => `${id} ${rule.id}`)),
        refusals,
      ),
    }),
  }
}

function share(names: readonly string[], seen: ReadonlySet<string>): Share {
  const unseen = names.filter((name) => !seen.has(name))
  return { seen: names.length - unseen.length, total: names.length, unseen }
}

function listFields(schema: JsonSchema, pointer = ''): readonly string[] {
  const fields: string[] =
    schema.items === undefined ? [] : [...listFields(schema.items, `${pointer}/*`)]
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    fields.push(`${pointer}/${name}`, ...listFields(property, `${pointer}/${name}`))
  }
  return fields
}

function noteFields(
  value: unknown,
  schema: JsonSchema,
  note: (pointer: string) => void,
  pointer = '',
): void {
  if (Array.isArray(value)) {
    if (schema.items === undefined) return
    for (const item of value as unknown[]) noteFields(item, schema.items, note, `${pointer}/*`)
    return
  }
  if (typeof value !== 'object' || value === null) return
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    const member = (value as { readonly [key: string]: unknown })[name]
    if (member === undefined) continue
    note(`${pointer}/${name}`)
    noteFields(member, property, note, `${pointer}/${name}`)
  }
}

import type { AppType, Dialect, JsonSchema, Presence } from '../catalog/operation.js'
import { writeJson, type JsonValue } from './json.js'

/** Who reads an answer: some fields are kept from some apps. */
export interface Viewer {
  readonly type: AppType
  hasPermission(id: string): boolean
}

/**
 * Writes a value as its schema says. Fields that are `undefined`, and those that the schema does not
 * know, are left out.
 */
export type Writer = (value: unknown, viewer: Viewer) => string

interface Member {
  readonly name: string
  readonly prefix: string
  readonly write: Writer
  readonly presence: Presence | undefined
}

/**
 * A writer for the answers that a schema describes: int64 as raw digits, keys in the dialect's
 * order, slashes as the dialect writes them, fields withheld that the viewer may not see.
 */
export function makeWriter(schema: JsonSchema, dialect: Dialect): Writer {
  if (schema.properties !== undefined) return makeObjectWriter(schema.properties, dialect)
  if (schema.items !== undefined) return makeArrayWriter(makeWriter(schema.items, dialect))
  if (schema.type === 'string' && dialect.escapedSlash) return writeEscaped
  return (value) => writeJson(value as JsonValue)
}

function makeObjectWriter(
  properties: { readonly [name: string]: JsonSchema },
  dialect: Dialect,
): Writer {
  const names = Object.keys(properties)
  const ordered = dialect.keyOrder === 'alphabetical' ? names.toSorted() : names
  const members = ordered.map((name) => toMember(name, properties[name] ?? {}, dialect))
  return (value, viewer) => {
    let text = '{'
    for (const member of members) {
      const field = (value as Record<string, unknown>)[member.name]
      if (field === undefined || isWithheld(member.presence, viewer)) continue
      text += `${text === '{' ? '' : ','}${member.prefix}${member.write(field, viewer)}`
    }
    return `${text}}`
  }
}

function toMember(name: string, schema: JsonSchema, dialect: Dialect): Member {
  return {
    name,
    prefix: `${JSON.stringify(name)}:`,
    write: makeWriter(schema, dialect),
    presence: schema['x-presence'],
  }
}

function makeArrayWriter(writeItem: Writer): Writer {
  return (value, viewer) => {
    let text = '['
    for (const item of value as readonly unknown[]) {
      text += `${text === '[' ? '' : ','}${writeItem(item, viewer)}`
    }
    return `${text}]`
  }
}

/** A text in which nothing is to be escaped; halves of letters are, so pairs of them are left out. */
const plainText = /^[ !#-.0-[\]-\ud7ff\ue000-\uffff]*$/

/** Live topapi bodies write a slash as `\/`. */
export function writeEscaped(value: unknown): string {
  if (typeof value === 'string' && plainText.test(value)) return `"${value}"`
  return JSON.stringify(value).replaceAll('/', '\\/')
}

function isWithheld(presence: Presence | undefined, viewer: Viewer): boolean {
  if (presence === undefined) return false
  if (presence.appTypes !== undefined && !presence.appTypes.includes(viewer.type)) return true
  return presence.permission !== undefined && !viewer.hasPermission(presence.permission)
}

import { readJson } from '../../../src/protocol/json.js'
import type { WireRequest } from '../wire.js'
import type { BodyState } from '../parse.js'
import { isObjectText } from './object-texts.js'

/** A body read for what it looks like, whatever its content type says. */
export interface MeantBody {
  readonly says: 'json' | 'form' | 'nothing' | 'other'
  /** `json-twice` is a JSON text in which an object stands written as JSON once more. */
  readonly looksLike: 'json' | 'json-twice' | 'object-text' | 'form' | 'nothing' | 'other'
  /** Its names and values, where it has such. */
  members(): ReadonlyMap<string, unknown>
}

/** Mistakes show in short bodies; longer ones are not read twice. */
const maximumBytes = 65_536

export function readMeantBody(request: WireRequest, state: BodyState): MeantBody {
  const says = readContentType(request.header('content-type') ?? '')
  // Read before, and hardly ever looked into: only a call that was refused is.
  if (state === 'read' && says === 'json') {
    const members = () => readObject(new TextDecoder().decode(request.body)) ?? nothing
    return { says, looksLike: 'json', members }
  }
  if (request.body.length === 0) return { says, looksLike: 'nothing', members: noMembers }
  if (request.isBodyUnreadable || request.body.length > maximumBytes) {
    return { says, looksLike: 'other', members: noMembers }
  }
  const text = new TextDecoder().decode(request.body)
  if (isObjectText(text)) return { says, looksLike: 'object-text', members: noMembers }
  const json = readObject(text) ?? readObject(readOnlyName(text))
  if (json !== undefined) return { says, looksLike: 'json', members: () => json }
  const inner = readText(text)
  const twice = inner === undefined ? undefined : readObject(inner)
  if (twice !== undefined) return { says, looksLike: 'json-twice', members: () => twice }
  const isForm = /^[\w.-]+=/.test(text)
  const members = new Map(isForm ? new URLSearchParams(text) : [])
  return { says, looksLike: isForm ? 'form' : 'other', members: () => members }
}

const nothing: ReadonlyMap<string, unknown> = new Map()
const noMembers = (): ReadonlyMap<string, unknown> => nothing

function readContentType(text: string): MeantBody['says'] {
  const type = text.split(';', 1)[0]?.trim().toLowerCase()
  if (type === '') return 'nothing'
  if (type === 'application/json') return 'json'
  return type === 'application/x-www-form-urlencoded' ? 'form' : 'other'
}

/** JSON handed to a form writer becomes the one name of a form: `%7B%22size%22%3A1%7D=`. */
function readOnlyName(text: string): string {
  const [[name, value] = ['', ''], ...more] = new URLSearchParams(text)
  return more.length === 0 && value === '' ? name : ''
}

function readText(json: string): string | undefined {
  const value = json.trimStart().startsWith('"') ? tryJson(json) : undefined
  return typeof value === 'string' ? value : undefined
}

function readObject(text: string): ReadonlyMap<string, unknown> | undefined {
  const value = text.trimStart().startsWith('{') ? tryJson(text) : undefined
  return value === undefined ? undefined : new Map(Object.entries(value ?? {}))
}

/** What the text says; `undefined` when it is no JSON. */
function tryJson(text: string): unknown {
  try {
    return readJson(text)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return undefined
  }
}

import { LineCounter, parseDocument, visit, type Document, type YAMLError } from 'yaml'
import { JsonSyntaxError, maximumDepth, readJson } from '../../src/protocol/json.js'
import type { Path } from '../judge/problem.js'
import { findOffset } from './positions.js'

/** Both count from 1. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** A sentence about a place of a text. */
export interface Trouble {
  readonly place: Place
  readonly text: string
}

/** A text read as YAML, of which JSON is a part; or what hinders reading it. */
export type DocumentRead =
  | {
      readonly kind: 'document'
      /** `null` for a text without any content. */
      readonly value: unknown
      /** Where a value stands, or its name; for what is missing, the thing that lacks it. */
      placeOf(path: Path, part: 'name' | 'value'): Place
    }
  | { readonly kind: 'unreadable'; readonly troubles: readonly Trouble[] }

const options = {
  merge: true,
  // Dates, sets and binary data are no options.
  resolveKnownTags: false,
  // Messages with a line of the text in them could show a secret.
  prettyErrors: false,
  logLevel: 'error',
} as const

export function readDocument(text: string, language: 'json' | 'yaml'): DocumentRead {
  const tooDeep = findTooDeep(text)
  if (tooDeep !== undefined) return { kind: 'unreadable', troubles: [tooDeep] }
  const notJson = language === 'json' ? findJsonTrouble(text) : undefined
  if (notJson !== undefined) return { kind: 'unreadable', troubles: [notJson] }
  const lines = new LineCounter()
  const document = parseDocument(text, { ...options, lineCounter: lines })
  const toPlace = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const errors = [...document.errors, ...document.warnings].map((error) => ({
    offset: error.pos[0],
    text: describe(error, text),
  }))
  const troubles = [...errors, ...findWrongAliases(document)]
    .toSorted((a, b) => a.offset - b.offset)
    .map((trouble) => ({ place: toPlace(trouble.offset), text: trouble.text }))
  if (troubles.length > 0) return { kind: 'unreadable', troubles }
  try {
    return {
      kind: 'document',
      value: document.toJS() as unknown,
      placeOf: (path, part) => toPlace(findOffset(document, path, part)),
    }
  } catch (error) {
    // Aliases that grow without end, and merge keys that merge no map.
    const reason = error instanceof Error ? toConstant(error.message) : String(error)
    return { kind: 'unreadable', troubles: [{ place: toPlace(0), text: `no YAML: ${reason}` }] }
  }
}

/** The parser takes memory without end for brackets without end. */
function findTooDeep(text: string): Trouble | undefined {
  let depth = 0
  for (const { 0: bracket, index } of text.matchAll(/[[\]{}]/g)) {
    depth += bracket === '[' || bracket === '{' ? 1 : -1
    if (depth <= maximumDepth) continue
    return { place: findPlace(text, index), text: `brackets go deeper than ${maximumDepth}` }
  }
  return undefined
}

function findPlace(text: string, offset: number): Place {
  const before = text.slice(0, offset).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}

interface OffsetTrouble {
  readonly offset: number
  readonly text: string
}

/** Found before YAML, which allows commas at an end, comments and bare words, and says it of YAML. */
function findJsonTrouble(text: string): Trouble | undefined {
  try {
    readJson(text)
    return undefined
  } catch (error) {
    if (!(error instanceof JsonSyntaxError)) throw error
    const { position } = error
    const before = text.slice(0, position).trimEnd()
    if (before.endsWith(',') && /^[}\]]/.test(text.slice(position))) {
      const place = findPlace(text, before.length - 1)
      return { place, text: 'no JSON: a comma after the last' }
    }
    const isEnd = position === text.length
    const reason = isEnd ? 'no JSON: it ends too early' : 'no JSON from here on'
    return { place: findPlace(text, position), text: reason }
  }
}

/** The parser notices them when they are resolved only, and tells no place. */
function findWrongAliases(document: Document.Parsed): OffsetTrouble[] {
  const found: OffsetTrouble[] = []
  visit(document, {
    Alias(_key, alias) {
      if (alias.resolve(document) !== undefined) return
      found.push({ offset: alias.range?.[0] ?? 0, text: 'no anchor of this name stands before it' })
    },
  })
  return found
}

/** In words that hold no part of the text but a key: it may be a secret. */
function describe({ code, message, pos }: YAMLError, text: string): string {
  if (code === 'DUPLICATE_KEY') {
    const key = /^["']?([\w$-]{1,40})["']?(?=[\s:,}\]])/.exec(text.slice(pos[0]))?.[1] ?? 'a key'
    return `${key} stands here a second time`
  }
  return sentences[code] ?? `no YAML: ${toConstant(message)}`
}

const sentences: Partial<Record<YAMLError['code'], string>> = {
  BAD_DIRECTIVE: 'no YAML: Unknown directive',
  BAD_DQ_ESCAPE: 'no YAML: Invalid escape sequence',
  MULTIPLE_DOCS: 'a second document begins; a configuration is one',
  TAG_RESOLVE_FAILED: 'a tag that means nothing here',
}

/** The parser quotes the text behind a colon. */
function toConstant(message: string): string {
  return message.replace(/:[ \n].*$/s, '')
}

/**
 * Reading and writing JSON without losing an integer. `JSON.parse` rounds integers beyond 2^53,
 * and live order numbers have 18 digits; so such an integer is read as a `bigint`, and written
 * from one as raw digits. Node 20 offers neither `JSON.rawJSON` nor the source text to a reviver.
 */

export type JsonValue =
  | null
  | boolean
  | number
  | bigint
  | string
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue }

/** Deeper nesting is refused: no operation needs more than a handful of levels. */
export const maximumDepth = 200

/** What `readJson` throws: says where the text stops to be JSON. */
export class JsonSyntaxError extends SyntaxError {
  override readonly name = 'JsonSyntaxError'
  /** Offset of the first thing that cannot stand where it does; the text's length at its end. */
  readonly position: number
  constructor(reason: string, position: number) {
    super(`${reason} at position ${position}`)
    this.position = position
  }
}

/** Whether an integer can be a JavaScript number without loss. */
export function isSafeBigInt(value: bigint): boolean {
  return value <= BigInt(Number.MAX_SAFE_INTEGER) && value >= BigInt(Number.MIN_SAFE_INTEGER)
}

/**
 * Reads a JSON text; integers beyond 2^53 become `bigint`.
 * @throws {JsonSyntaxError} when the text is no JSON or nests deeper than {@link maximumDepth}
 */
export function readJson(text: string): JsonValue {
  return new JsonReader(text).read()
}

const tokenPattern =
  /[\t\n\r ]*(?:([[\]{},:])|("(?:[^"\\]|\\.)*")|(-?(?:0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?)|(true|false|null))/y
/** As much of a text as is right, to its closing quote if there is one. */
const soundTextPattern = /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*("?)/y

/** One pass over the text, token by token; texts themselves are left to `JSON.parse`. */
class JsonReader {
  readonly #text: string
  #position = 0
  #depth = 0

  constructor(text: string) {
    this.#text = text
  }

  read(): JsonValue {
    const value = this.#readValue(this.#next())
    if (this.#skipSpace(this.#position) < this.#text.length) throw this.#unexpected()
    return value
  }

  #next(): RegExpExecArray {
    tokenPattern.lastIndex = this.#position
    const token = tokenPattern.exec(this.#text)
    if (token === null) throw this.#broken(this.#position)
    this.#position = tokenPattern.lastIndex
    return token
  }

  #readValue(token: RegExpExecArray): JsonValue {
    const [, mark, text, number, fraction, exponent, word] = token
    if (text !== undefined) return this.#readText(text, token)
    if (number !== undefined) return toNumber(number, fraction ?? exponent)
    if (word !== undefined) return JSON.parse(word) as boolean | null
    if (mark === '{') return this.#nested(() => this.#readObject())
    if (mark === '[') return this.#nested(() => this.#readArray())
    throw this.#unexpected(token)
  }

  #readText(text: string, token: RegExpExecArray): string {
    try {
      return JSON.parse(text) as string
    } catch {
      throw this.#broken(token.index)
    }
  }

  #nested<Value>(read: () => Value): Value {
    if (++this.#depth > maximumDepth) {
      throw new JsonSyntaxError(`nested deeper than ${maximumDepth}`, this.#position - 1)
    }
    const value = read()
    this.#depth--
    return value
  }

  #readArray(): JsonValue {
    const items: JsonValue[] = []
    let token = this.#next()
    if (token[1] === ']') return items
    for (;;) {
      items.push(this.#readValue(token))
      if (this.#expect(',', ']') === ']') return items
      token = this.#next()
    }
  }

  #readObject(): JsonValue {
    // Entries, not assignments: `__proto__` must become a key like any other.
    const entries: [string, JsonValue][] = []
    let token = this.#next()
    if (token[1] === '}') return {}
    for (;;) {
      if (token[2] === undefined) throw this.#unexpected(token)
      const key = this.#readText(token[2], token)
      this.#expect(':')
      entries.push([key, this.#readValue(this.#next())])
      if (this.#expect(',', '}') === '}') return Object.fromEntries(entries)
      token = this.#next()
    }
  }

  #expect(...marks: readonly string[]): string {
    const token = this.#next()
    const mark = token[1]
    if (mark === undefined || !marks.includes(mark)) throw this.#unexpected(token)
    return mark
  }

  /** A token that is none, or a text with something in it that no text may hold. */
  #broken(from: number): JsonSyntaxError {
    const start = this.#skipSpace(from)
    soundTextPattern.lastIndex = start
    const sound = soundTextPattern.exec(this.#text)
    const isOpen = sound?.[1] === ''
    return new JsonSyntaxError('unexpected JSON', isOpen ? soundTextPattern.lastIndex : start)
  }

  /** @param token the one in the wrong place; without one, what stands next */
  #unexpected(token?: RegExpExecArray): JsonSyntaxError {
    return new JsonSyntaxError('unexpected JSON', this.#skipSpace(token?.index ?? this.#position))
  }

  #skipSpace(from: number): number {
    let at = from
    while ('\t\n\r '.includes(this.#text[at] ?? 'end')) at++
    return at
  }
}

function toNumber(digits: string, notInteger: string | undefined): number | bigint {
  const value = Number(digits)
  if (notInteger !== undefined || Number.isSafeInteger(value)) return value
  // No integer of 64 bits is so long, and a bigint of a megabyte of digits takes its time.
  return digits.length > 40 ? value : BigInt(digits)
}

/** Writes JSON without spaces, Chinese unescaped; a `bigint` as its digits. */
export function writeJson(value: JsonValue): string {
  if (typeof value === 'boolean') return value ? 'true' : 'false'
  if (typeof value === 'bigint') return value.toString()
  if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  if (Array.isArray(value)) return `[${value.map(writeJson).join(',')}]`
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value as { readonly [key: string]: JsonValue })
    return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${writeJson(member)}`).join(',')}}`
  }
  return JSON.stringify(value)
}

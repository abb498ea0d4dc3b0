import type { DialectId } from '../src/catalog/operation.js'
import { readJson, type JsonValue } from '../src/protocol/json.js'
import { isSuccess } from '../src/protocol/success.js'

export type JsonObject = { readonly [name: string]: JsonValue }

/** What came back, told apart by the success rule of the dialect: HTTP status alone says nothing. */
export type Answer = NoAnswer | Unreadable | Unclear | Success | Refused

/** The fetch failed. */
export interface NoAnswer {
  readonly kind: 'none'
  readonly reason: string
}

interface Received {
  readonly status: number
  /** '' when the header is missing. */
  readonly contentType: string
  /**
   * By name in small letters; absent where they are not known. Their values are never told: a
   * gateway may put anything there.
   */
  readonly headers?: ReadonlyMap<string, string>
  /** The body as it came; absent where somebody else has read it. */
  readonly text?: string
}

/** The body is no JSON object. */
export interface Unreadable extends Received {
  readonly kind: 'unreadable'
}

/** A JSON object that says neither success nor refusal as its dialect does. */
export interface Unclear extends Received {
  readonly kind: 'unclear'
  readonly body: JsonObject
}

export interface Success extends Received {
  readonly kind: 'success'
  readonly body: JsonObject
}

export interface Refused extends Received {
  readonly kind: 'refusal'
  readonly body: JsonObject
  /** `errcode` of the old hosts, `code` of the new one. */
  readonly code: number | string
  /** The real code inside errcode 88, as a text even where it came as a number. */
  readonly subCode?: string
}

export async function readAnswer(dialect: DialectId, response: Response): Promise<Answer> {
  const headers = new Map(response.headers)
  const contentType = headers.get('content-type') ?? ''
  const text = await response.text()
  const body = readObject(text)
  return tellAnswer(dialect, { status: response.status, contentType, headers, text, body })
}

/** An answer that has been read; `body` is `undefined` where it was no JSON object. */
export function tellAnswer(
  dialect: DialectId,
  { body, ...received }: Received & { readonly body: JsonObject | undefined },
): Answer {
  if (body === undefined) return { kind: 'unreadable', ...received }
  if (isSuccess(dialect, { status: received.status, body })) {
    return { kind: 'success', ...received, body }
  }
  const code = dialect === 'api' ? readCode(body) : readErrcode(body)
  if (code === undefined) return { kind: 'unclear', ...received, body }
  const subCode = body['sub_code']
  const isWrapped = typeof subCode === 'string' || typeof subCode === 'number'
  return {
    kind: 'refusal',
    ...received,
    body,
    code,
    ...(isWrapped ? { subCode: String(subCode) } : {}),
  }
}

/** `undefined` where the text is no JSON object. */
export function readObject(text: string): JsonObject | undefined {
  try {
    const value = readJson(text)
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
    return isObject ? (value as JsonObject) : undefined
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

function readCode({ code }: JsonObject): string | undefined {
  return typeof code === 'string' ? code : undefined
}

function readErrcode({ errcode }: JsonObject): number | undefined {
  return typeof errcode === 'number' && errcode !== 0 ? errcode : undefined
}

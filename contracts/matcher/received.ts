import { MockError } from '../../src/errors.js'
import type { JsonValue } from '../../src/protocol/json.js'
import { readObject, type JsonObject } from '../answer.js'
import { describeType } from '../checks/check.js'
import { toJson } from './to-json.js'

/** An answer as a test has it in hand. */
export interface ReceivedAnswer {
  readonly status: number
  readonly contentType: string
  /** `undefined` where it is no JSON object. */
  readonly body: JsonObject | undefined
}

/**
 * Reads what HTTP clients give: the `Response` of fetch, or an object with a `status` (or
 * `statusCode`), the body as `text`, `body` or `data`, read as JSON or not, and `headers` if the
 * client tells them. A promise of either is waited for.
 *
 * @throws {MockError} when it is none of these, or its body was read by somebody else
 */
export function receive(given: unknown): ReceivedAnswer | Promise<ReceivedAnswer> {
  if (!isObject(given)) throw refuse(describeType(given))
  if (isPromise(given)) return Promise.resolve(given).then(receive)
  if (isResponse(given)) return receiveResponse(given)
  const status = given['status'] ?? given['statusCode']
  if (typeof status !== 'number') throw refuse('an object without a status')
  const body = ['text', 'body', 'data'].map((name) => given[name]).find((one) => one !== undefined)
  if (body === undefined) throw refuse('an object without a body')
  if (isStream(body)) throw refuse('an object whose body is a stream')
  return { status, contentType: findContentType(given['headers']), body: readBody(body) }
}

async function receiveResponse(response: Response): Promise<ReceivedAnswer> {
  if (response.bodyUsed) {
    throw new MockError(
      'ERR_ANSWER',
      'the body of this Response was read before. Judge it first, which leaves it unread, or judge { status, headers, body } with the body that was read.',
    )
  }
  // The test may go on to read it.
  const text = await response.clone().text()
  return {
    status: response.status,
    contentType: response.headers.get('content-type') ?? '',
    body: readObject(text),
  }
}

function readBody(body: unknown): JsonObject | undefined {
  if (typeof body === 'string') return readObject(body)
  if (body instanceof Uint8Array) return readObject(new TextDecoder().decode(body))
  const value = toJson(body)
  return isJsonObject(value) ? value : undefined
}

/** Where a client tells no headers at all, they are taken to be right. */
function findContentType(headers: unknown): string {
  if (!isObject(headers)) return 'application/json'
  if (typeof headers['get'] === 'function') {
    return (headers as unknown as Headers).get('content-type') ?? ''
  }
  const [, value = ''] =
    Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-type') ?? []
  return String(value)
}

function refuse(given: string): MockError {
  return new MockError(
    'ERR_ANSWER',
    `toMatchContract judges a Response, or an object with a status and a body, not ${given}`,
  )
}

function isObject(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === 'object' && value !== null
}

function isJsonObject(value: JsonValue | undefined): value is JsonObject {
  return isObject(value) && !Array.isArray(value)
}

function isPromise(value: object): value is PromiseLike<unknown> {
  return 'then' in value && typeof value.then === 'function'
}

function isStream(value: unknown): boolean {
  return isObject(value) && ('getReader' in value || 'pipe' in value)
}

/** Whoever made it: the tests of one runner may have another `Response` than its modules. */
function isResponse(value: object): value is Response {
  return 'clone' in value && typeof value.clone === 'function' && 'bodyUsed' in value
}

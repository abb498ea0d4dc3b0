import { catalog } from '../../src/catalog/catalog.js'
import type { Operation } from '../../src/catalog/operation.js'
import type { Target } from '../../src/entries/contracts.js'
import type { OperationId } from '../../src/generated/types.js'
import { readJson, writeJson, type JsonValue } from '../../src/protocol/json.js'
import { readCall, type ReadCall, writeCall, writeCallAs, writeOwnCall } from './call.js'

export type Fetch = Target['fetch']

/** Puts itself before an honest server. */
export type Spoil = (honest: Fetch) => Fetch

// oxlint-disable-next-line typescript/no-explicit-any -- a mutant spoils whatever it finds
export type Loose = any

export interface Reply {
  readonly status: number
  /** By their names in small letters. */
  readonly headers: { readonly [name: string]: string }
  /** `undefined` when there is no JSON. */
  readonly body: Loose
  /** Sent as it stands where there is no other body. */
  readonly text: string
}

export interface Parameters {
  readonly [name: string]: Loose
}

/** A call as a server understands it. */
export interface Call extends ReadCall {
  /** What the honest server answers. */
  answer(): Promise<Reply>
  /** What it answers when parameters are others; `undefined` leaves one out. */
  ask(changes: Parameters): Promise<Reply>
  /** What it answers to the same call with another token. */
  askAs(token: string): Promise<Reply>
  /** What it answers to a call of ours with this call's token. */
  askFor(id: OperationId, parameters: Parameters): Promise<Reply>
}

/** Answers in place of the honest server, or leaves it to that one. */
export type Handle = (call: Call) => Promise<Partial<Reply> | undefined>

export function serve(handle: Handle): Spoil {
  return (honest) => async (request) => {
    const read = await readCall(request)
    const call = toCall(honest, read)
    const changes = await handle(call)
    return toResponse(await call.answer(), changes ?? {})
  }
}

/** Each server made from it has a memory of its own. */
export function serveWithMemory(make: () => Handle): Spoil {
  return (honest) => serve(make())(honest)
}

function toCall(honest: Fetch, read: ReadCall): Call {
  const send = async (request: Request) => toReply(await honest(request))
  let answered: Promise<Reply> | undefined
  return {
    ...read,
    answer: () => (answered ??= send(writeCall(read))),
    ask: (changes) => send(writeCall(read, changes)),
    askAs: (token) => send(writeCallAs(read, token)),
    askFor: (id, parameters) => send(writeOwnCall(findOperation(id), parameters, read.token)),
  }
}

export function findOperation(id: OperationId): Operation {
  const operation = catalog.operations.find((candidate) => candidate.id === id)
  if (operation === undefined) throw new Error(`no operation ${id}`)
  return operation
}

async function toReply(response: Response): Promise<Reply> {
  const text = await response.text()
  const headers = Object.fromEntries(response.headers)
  return { status: response.status, headers, body: tryJson(text), text }
}

export function tryJson(text: string): JsonValue | undefined {
  try {
    return readJson(text)
  } catch {
    return undefined
  }
}

function toResponse(honest: Reply, changes: Partial<Reply>): Response {
  const { status, headers } = { ...honest, ...changes }
  const { 'content-length': _, ...kept } = headers
  const sent =
    changes.body === undefined
      ? (changes.text ?? honest.text)
      : writeJson(changes.body as JsonValue)
  return new Response(new TextEncoder().encode(sent), { status, headers: kept })
}

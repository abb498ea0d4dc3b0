import { MockError, type MockErrorCode } from '../../src/errors.js'
import { controlSchema, packageVersion } from '../../src/generated/control.js'
import type { WireResponse } from '../core/wire.js'
import { refuseForeign, type Guard } from './guard.js'
import {
  done,
  refuse,
  refuseInput,
  writeRefusal,
  type Outcome,
  type RefusalStatus,
  type Refused,
} from './outcome.js'
import { maximumControlBytes, prefix, type ControlRequest } from './request.js'
import { route } from './route.js'
import type { SimulatorControls } from './simulator-controls.js'
import { verbs as steering, type Verb } from './verbs.js'

/** Beside the verbs that steer, those that tell of them. */
const verbs: readonly Verb[] = [
  {
    name: 'about',
    method: 'GET',
    path: '/',
    summary: 'What answers here, and all that it does.',
    output: 'about',
    run: () => done({ name: 'dingtalk-mock', version: packageVersion, verbs: describeVerbs() }),
  },
  {
    name: 'schema',
    method: 'GET',
    path: '/schema',
    summary: 'The JSON Schema of all bodies, queries and answers, by definition.',
    output: 'schema',
    run: () => ({ kind: 'written', text: controlSchema }),
  },
  ...steering,
]

function describeVerbs(): readonly object[] {
  return verbs.map((verb) => {
    const { run: _, path, ...described } = verb
    return { ...described, path: prefix + path }
  })
}

/** Answers one request for the control API. Never throws. */
export function answerControl(
  controls: SimulatorControls,
  request: ControlRequest,
  guard: Guard,
): WireResponse {
  const refused = refuseForeign(request, guard)
  if (refused !== undefined) return write(refused)
  const found = route(verbs, request.method, request.target)
  if (found.kind === 'refused') return write(found)
  const { verb, names, query } = found
  const trouble = refuseQuery(query, verb)
  const body = trouble ?? readBody(request, verb)
  if (body.kind === 'refused') return write(body)
  const call = { controls, names, query, body: body.value }
  return write(
    attempt(() => verb.run(call)),
    verb.status,
  )
}

function refuseQuery(query: ReadonlyMap<string, string>, verb: Verb): Refused | undefined {
  if (verb.query !== undefined || query.size === 0) return undefined
  const text = 'nothing is read from a query here'
  return refuseInput([...query.keys()].map((path) => ({ path, text })))
}

interface Body {
  readonly kind: 'body'
  /** `undefined` when there is none. */
  readonly value: unknown
}

function readBody(request: ControlRequest, verb: Verb): Body | Refused {
  if (request.isBodyTooLong) {
    return refuse(413, `the body is longer than ${maximumControlBytes} bytes`)
  }
  const isWanted = verb.body !== undefined
  if (request.body.length === 0) {
    return isWanted ? refuse(400, 'the body is empty; expected JSON') : noBody
  }
  const isPlain = /^(?:identity)?$/i.test(request.header('content-encoding') ?? '')
  if (!isPlain || !/^application\/json *(?:;|$)/i.test(request.header('content-type') ?? '')) {
    return refuse(415, 'a body must be plain JSON, with Content-Type: application/json')
  }
  const value = parse(request.body)
  if (value === undefined) return refuse(400, 'the body is no JSON')
  // What some clients send for nothing.
  const isNothing = JSON.stringify(value) === '{}'
  if (isWanted) return { kind: 'body', value }
  return isNothing ? noBody : refuse(400, 'nothing is expected in the body')
}

const noBody: Body = { kind: 'body', value: undefined }

/** The sentence of the parser would quote the body, in which secrets may stand. */
function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}

/** Other errors are of what was given, and so are these where they name a place in it. */
const statuses: { readonly [Code in MockErrorCode]?: RefusalStatus } = {
  ERR_TENANT: 404,
  ERR_TAKEN: 409,
}

function attempt(run: () => Outcome): Outcome {
  try {
    return run()
  } catch (error) {
    if (error instanceof MockError) {
      const { code, message, problems } = error
      const isAboutInput = problems.some(({ path }) => path !== '')
      return refuse((isAboutInput ? undefined : statuses[code]) ?? 400, message, { code, problems })
    }
    const reason = error instanceof Error ? error.message : String(error)
    return refuse(500, `failed, by a bug of its own: ${reason}`)
  }
}

/** Nothing is for pages of other origins to read, nor for a cache to keep. */
const headers: WireResponse['headers'] = [
  ['Content-Type', 'application/json; charset=utf-8'],
  ['Cache-Control', 'no-store'],
  ['X-Content-Type-Options', 'nosniff'],
]

function write(outcome: Outcome, status: number = 200): WireResponse {
  switch (outcome.kind) {
    case 'done':
      return { status, headers, body: `${JSON.stringify(outcome.output)}\n` }
    case 'written':
      return { status, headers, body: `${outcome.text}\n` }
    case 'refused':
      return {
        status: outcome.status,
        headers: [...headers, ...(outcome.headers ?? [])],
        body: `${writeRefusal(outcome)}\n`,
      }
    default:
      return outcome satisfies never
  }
}

import type { Course, FollowedCall, Page } from '../call-memory.js'
import { toCode, type AnsweredCall } from './answered-call.js'
import { digest } from './digest.js'

/** Stages whose refusals are mended by time or by a new token. */
const mendable: ReadonlySet<string> = new Set(['fault', 'rate-limit', 'token'])

/** Takes a call into the memory of its tenant, and says what shows of those before it. */
export function followCall(call: AnsweredCall): readonly Course[] {
  const { operation, tenant, decision, parsed, refusedBy } = call
  const { memory } = tenant.session
  if (operation.authentication === 'none') {
    memory.noteTokenRequest(refusedBy && toCode(refusedBy))
    return []
  }
  const app = decision.app ?? tenant.session.findReplaced(parsed.token ?? '')
  return app === undefined ? [] : memory.follow(toFollowed(call, app.key))
}

function toFollowed(call: AnsweredCall, appKey: string): FollowedCall {
  const { operation, decision, refusedBy } = call
  const { values } = decision.parameters
  const page = readPage(call)
  return {
    appKey,
    operationId: operation.id,
    asked: digest(values),
    list: page === undefined ? digest(values) : digest({ ...values, [page.name]: undefined }),
    page,
    refusal: refusedBy && { code: toCode(refusedBy), isMendable: mendable.has(refusedBy.stage) },
    nowMs: decision.nowMs,
  }
}

function readPage({ operation, decision }: AnsweredCall): Page | undefined {
  const name = operation.paging?.position
  if (name === undefined) return undefined
  const position = decision.parameters.values[name]
  return { name, position: typeof position === 'number' ? position : undefined }
}

export function toSentence(course: Course): string {
  switch (course.kind) {
    case 'page-skipped':
      return `${toPlace(course.page)} was refused with ${course.code} and not repeated before a later one: its rows are missing`
    case 'refusal-not-repeated':
      return `${course.page === undefined ? 'an earlier call' : toPlace(course.page)} was refused with ${course.code} and not repeated, though a later try could have succeeded`
    case 'page-repeated':
      return `${toPlace(course.page)} was asked for ${course.times} times in a row; is it a loop?`
    default:
      return course satisfies never
  }
}

function toPlace({ name, position }: Page): string {
  return position === undefined ? 'a page' : `the page at ${name} ${position}`
}

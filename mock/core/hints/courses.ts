import { findResult } from '../../../src/catalog/envelope.js'
import { toShanghaiText } from '../../../src/protocol/time.js'
import type { Course, FollowedCall, Page } from '../call-memory.js'
import { isLate, type AnsweredCall } from './answered-call.js'
import { digest } from './digest.js'
import { findNamedApp } from './named-app.js'

/** Takes a call into the memory of its tenant, and says what shows of those before it. */
export function followCall(call: AnsweredCall): readonly Course[] {
  const { operation, tenant, decision, parsed, failure } = call
  const { memory } = tenant.session
  if (operation.authentication === 'none') {
    memory.noteTokenRequest({
      appKey: findNamedApp(call)?.key,
      refusedWith: failure?.code,
    })
    return []
  }
  const app = decision.app ?? tenant.session.findReplaced(parsed.token ?? '')
  return app === undefined ? [] : memory.follow(toFollowed(call, app.key))
}

function toFollowed(call: AnsweredCall, appKey: string): FollowedCall {
  const { operation, decision, failure } = call
  const { values } = decision.parameters
  const page = readPage(call)
  return {
    appKey,
    operationId: operation.id,
    asked: digest(values),
    list: page === undefined ? digest(values) : digest({ ...values, [page.name]: undefined }),
    page,
    endsList: endsList(call),
    refusal: failure,
    isLate: isLate(decision.strike),
    nowMs: decision.nowMs,
  }
}

function readPage({ operation, decision }: AnsweredCall): Page | undefined {
  const name = operation.paging?.position
  if (name === undefined) return undefined
  const position = decision.parameters.values[name]
  return { name, position: typeof position === 'number' ? position : undefined }
}

/** Texts that start a list are no next page either: some answers end with one. */
const noPosition: ReadonlySet<unknown> = new Set([undefined, null, '', '0'])

function endsList({ operation, decision: { outcome } }: AnsweredCall): boolean {
  const { paging } = operation
  if (paging === undefined || outcome.kind !== 'reply') return false
  const answer = findResult(operation) === undefined ? outcome.value : { result: outcome.value }
  const more = paging.more === undefined ? undefined : readAt(answer, paging.more)
  if (typeof more === 'boolean') return !more
  return noPosition.has(readAt(answer, paging.next))
}

/** What a JSON pointer leads to; `undefined` where there is nothing. */
function readAt(answer: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((node, name) => {
      const isObject = typeof node === 'object' && node !== null
      return isObject ? (node as { readonly [member: string]: unknown })[name] : undefined
    }, answer)
}

export function toSentence(course: Course): string {
  switch (course.kind) {
    case 'page-skipped':
      return `${toRefused(course)} and not repeated before a later one: its rows are missing`
    case 'refusal-not-repeated':
      return `${toRefused(course)} and not repeated, though a later try could have succeeded`
    case 'page-repeated':
      return `${toPlace(course.page)} was asked for ${course.times} times in a row; is it a loop?`
    default:
      return course satisfies never
  }
}

/** With its time as the terminal shows it, to find the line by. */
function toRefused(course: Extract<Course, { readonly refusedAtMs: number }>): string {
  const time = toShanghaiText(course.refusedAtMs).slice(11)
  const call =
    course.page === undefined
      ? `the call at ${time}`
      : `${toPlace(course.page)}, asked for at ${time},`
  return `${call} was refused with ${course.code}`
}

function toPlace({ name, position }: Page): string {
  return position === undefined ? 'a page' : `the page at ${name} ${position}`
}

import { writeJson } from '../../src/protocol/json.js'
import type { Answer } from '../answer.js'
import type { Finding } from '../finding.js'
import { toForms } from '../redact.js'
import { foreignToken } from '../requests/parts.js'
import { sourceOfDialect } from '../source.js'
import { makeFinding, type Check } from './check.js'

/** Traces of the languages that servers are written in. */
const traces: readonly (readonly [language: string, pattern: RegExp])[] = [
  ['JavaScript', /\bat [^\n]{0,200}\(?(?:file:\/\/|node:|\/|[A-Z]:\\)[^\s()]{1,300}:\d+:\d+/],
  ['Python', /Traceback \(most recent call last\)|File "[^"\n]{1,300}", line \d+/],
  [
    'Java',
    /\b(?:java|javax|org|com|kotlin)\.[\w.$]+(?:Exception|Error)\b[^]{0,400}?\bat [\w.$]+\(/,
  ],
  ['Go', /\bgoroutine \d+ \[|panic: runtime error/],
  ['PHP', /\bStack trace:\s*#0 /],
  ['.NET', /\bat [\w.`]+\([^)\n]*\) in [^\n]+:line \d+/],
]

/** A word that every trace has, so that most answers are read once. */
const traceWord = /\bat |Traceback|File "|goroutine|panic:|Stack trace/

/** No answer tells how its server failed. */
export const checkTrace: Check = (observation) => {
  const { answer } = observation
  const text = meanText(textOf(answer))
  if (!traceWord.test(text)) return []
  const language = traces.find(([, pattern]) => pattern.test(text))?.[0]
  if (language === undefined) return []
  return [
    makeFinding(observation, {
      rule: 'no-stack-trace',
      message: `a stack trace of ${language} came`,
      expected: 'no stack trace',
      got: `one of ${language}`,
      source: sourceOfDialect(observation.case.operation),
    }),
  ]
}

function textOf(answer: Answer): string {
  if (answer.kind === 'none') return ''
  if (answer.text !== undefined) return answer.text
  return answer.kind === 'unreadable' ? '' : writeJson(answer.body)
}

/** Line breaks, quotes and slashes of JSON texts as they are meant. */
function meanText(text: string): string {
  return text.replaceAll(/\\[nrt]/g, '\n').replaceAll(/\\(["\\/])/g, '$1')
}

/** Shorter ones may stand in any text. */
const minimumLength = 8

/** Neither the app's secret nor a token comes back, but for a token where it is handed out. */
export const checkEcho: Check = (observation) => {
  const { answer, secrets = [] } = observation
  if (answer.kind === 'none') return []
  const { operation } = observation.case
  const forms = [...secrets, ...secrets.map(damage), foreignToken]
    .filter(({ length }) => length >= minimumLength)
    .flatMap(formsOf)
  const handsOut = operation.authentication === 'none' && answer.kind === 'success'
  const text = textOf(answer)
  const body = handsOut ? text.replaceAll(tokenField, '') : text
  const places: readonly (readonly [pointer: string, text: string])[] = [
    ['', meanText(body)],
    ...[...(answer.headers ?? [])].map(([name, value]) => [`header#/${name}`, value] as const),
  ]
  const found = places.filter(([, place]) => forms.some((form) => place.includes(form)))
  return found.map(([pointer]): Finding =>
    makeFinding(observation, {
      rule: 'no-token-echo',
      pointer,
      message: `a token or a secret came back in ${pointer === '' ? 'the body' : 'a header'}`,
      expected: 'neither tokens nor secrets',
      got: 'one of them',
      source: sourceOfDialect(operation),
    }),
  )
}

/** The same few secrets are looked for in every answer of a run. */
const knownForms = new Map<string, readonly string[]>()
const knownAtMost = 64

function formsOf(secret: string): readonly string[] {
  const known = knownForms.get(secret)
  if (known !== undefined) return known
  if (knownForms.size >= knownAtMost) knownForms.clear()
  const forms = [...new Set(toForms(secret))]
  knownForms.set(secret, forms)
  return forms
}

/** Without its last character: a token that was sent damaged is one too. */
function damage(secret: string): string {
  return secret.slice(0, -1)
}

const tokenField = /"access_?[tT]oken"\s*:\s*"[^"]*"/g

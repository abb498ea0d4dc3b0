import type { Case } from '../cases/case.js'
import { placeholders } from '../secrets.js'
import type { Hosts } from '../target.js'
import { damagedTokens } from './parts.js'
import { toUrl, writeRequest } from './request.js'

/**
 * A line for the shell that repeats a case; `$TOKEN`, `$APP_KEY`, `$APP_SECRET` are its variables,
 * and those by which texts that a directory told are `learned`.
 */
export function writeCurl(
  made: Case,
  hosts: Hosts,
  learned: ReadonlyMap<string, string> = new Map(),
): string {
  const request = writeRequest(hideLearned(made, learned), placeholders)
  const headers = Object.entries(request.headers).map(([name, value]) => [
    '-H',
    // With a colon, curl removes a header instead of sending it empty.
    quote(value === '' ? `${name};` : `${name}: ${value}`),
  ])
  return [
    'curl',
    ...(request.method === 'GET' ? [] : ['-X', request.method]),
    quote(toUrl(made, request, hosts)),
    ...headers.flat(),
    ...(request.body === undefined ? [] : ['--data-raw', quote(request.body)]),
  ].join(' ')
}

function hideLearned(made: Case, learned: ReadonlyMap<string, string>): Case {
  const parameters = Object.entries(made.parameters).map(([name, value]) => [
    name,
    (typeof value === 'string' ? learned.get(value) : undefined) ?? value,
  ])
  return { ...made, parameters: Object.fromEntries(parameters) as Case['parameters'] }
}

/** What a directory told, and which variable of the shell stands for it. */
export const learnedVariables = { user: '$USER_ID', position: '$NEXT_TOKEN' } as const

/** The damaged tokens first: what they are made of is a variable too. */
const variables: readonly string[] = [
  ...Object.values(damagedTokens),
  ...Object.values(placeholders),
  ...Object.values(learnedVariables),
]

const names = variables
  .map((name) => name.slice(1).replaceAll(/[{}%?]/g, String.raw`\$&`))
  .map((name) => (name.endsWith('}') ? name : String.raw`${name}\b`))
  .join('|')
const variablePattern = new RegExp(String.raw`\$(?:${names})`)
const dollarPattern = new RegExp(String.raw`\$(?!${names})`, 'g')

/** Single quotes, but double ones around a variable: the shell fills it in there only. */
function quote(text: string): string {
  const readable = variables.reduce(
    (rest, name) => rest.replaceAll(encodeURIComponent(name), name),
    text,
  )
  if (!variablePattern.test(readable)) return `'${readable.replaceAll("'", String.raw`'\''`)}'`
  const escaped = readable.replaceAll(/[\\"`]/g, String.raw`\$&`)
  return `"${escaped.replaceAll(dollarPattern, String.raw`\$`)}"`
}

import type { Case } from '../cases/case.js'
import { placeholders } from '../secrets.js'
import type { Hosts } from '../target.js'
import { toUrl, writeRequest } from './request.js'

/** A line for the shell that repeats a case; `$TOKEN`, `$APP_KEY`, `$APP_SECRET` are its variables. */
export function writeCurl(made: Case, hosts: Hosts): string {
  const request = writeRequest(made, placeholders)
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

const variables = Object.values(placeholders) as readonly string[]

const variablePattern = /\$(?:TOKEN|APP_KEY|APP_SECRET)\b/

/** Single quotes, but double ones around a variable: the shell fills it in there only. */
function quote(text: string): string {
  const readable = variables.reduce(
    (rest, name) => rest.replaceAll(encodeURIComponent(name), name),
    text,
  )
  if (!variablePattern.test(readable)) return `'${readable.replaceAll("'", String.raw`'\''`)}'`
  const escaped = readable.replaceAll(/[\\"`]/g, String.raw`\$&`)
  return `"${escaped.replaceAll(/\$(?!(?:TOKEN|APP_KEY|APP_SECRET)\b)/g, String.raw`\$`)}"`
}

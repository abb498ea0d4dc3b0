import { sourceOfDialect } from '../source.js'
import { makeFinding, type Check } from './check.js'

/** Error pages that web frameworks and proxies write by themselves. */
const pages: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['the error page of Express', /<pre>Cannot (?:GET|POST|PUT|DELETE|PATCH) \//],
  ['the error page of Spring', /Whitelabel Error Page/],
  ['the error page of Werkzeug', /Werkzeug|The requested URL was not found on the server\./],
  ['the error page of nginx', /<center>(?:nginx|openresty|tengine)/i],
]

/** An answer came, and it is a JSON object; an HTML page or an empty body is none. */
export const checkAnswered: Check = (observation) => {
  const { answer } = observation
  const source = sourceOfDialect(observation.case.operation)
  if (answer.kind === 'none') {
    return [
      makeFinding(observation, {
        rule: 'answers-at-all',
        message: `no answer: ${answer.reason}`,
        expected: 'an answer',
        got: 'none',
        source,
      }),
    ]
  }
  if (answer.kind !== 'unreadable') return []
  const got = describeText(answer.text)
  const type = answer.contentType === '' ? 'no content type' : answer.contentType
  return [
    makeFinding(observation, {
      rule: 'answers-with-json',
      message: `no JSON object came but ${got} (HTTP ${answer.status}, ${type})`,
      expected: 'a JSON object',
      got,
      source,
    }),
  ]
}

function describeText(text: string | undefined): string {
  if (text === undefined) return 'something else'
  if (text.trim() === '') return 'an empty body'
  const page = pages.find(([, pattern]) => pattern.test(text))?.[0]
  return page ?? (/^\s*</.test(text) ? 'an HTML page' : 'another text')
}

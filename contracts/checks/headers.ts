import type { Finding } from '../finding.js'
import type { Observation } from '../observation.js'
import { sourceOfDialect } from '../source.js'
import { makeFinding, type Check } from './check.js'
import { idShape } from './request-id.js'

/** Headers that web frameworks add by themselves, and that no answer of the vendor was seen to have. */
const frameworkHeaders = ['x-powered-by', 'etag', 'retry-after', 'x-aspnet-version', 'x-runtime']

/** Frameworks that name themselves in `Server`; a gateway may do so. */
const frameworks =
  /\b(express|kestrel|werkzeug|gunicorn|uvicorn|hypercorn|simplehttp|basehttp|webrick|puma|jetty|tomcat|undertow|php|node(?:\.js)?|python|wiremock|mockserver|prism)\b/i

/** Nothing generic leaks into an answer. Unknown headers say nothing: proxies add what they like. */
export const checkHeaders: Check = (observation) => {
  const { answer } = observation
  if (answer.kind === 'none' || answer.headers === undefined) return []
  const { headers } = answer
  const added = frameworkHeaders.filter((name) => headers.has(name))
  const server = frameworks.exec(headers.get('server') ?? '')?.[0]
  return [
    ...added.map((name) => report(observation, name, `the header ${name}`)),
    ...(server === undefined ? [] : [report(observation, 'server', `${server} as the server`)]),
    ...checkId(observation, headers.get(idHeader)),
  ]
}

/** A proxy may add it, so that it is not held against a real service. */
function report(observation: Observation, name: string, got: string): Finding {
  return makeFinding(observation, {
    rule: 'no-framework-header',
    severity: 'drift',
    pointer: `header#/${name}`,
    message: `answers have no header of a web framework, got ${got}`,
    expected: 'no header of a web framework',
    got,
    source: sourceOfDialect(observation.case.operation),
  })
}

const idHeader = 'x-acs-request-id'

/** Seen once, with all headers of an answer: a note where it looks otherwise. */
function checkId(observation: Observation, id: string | undefined): readonly Finding[] {
  const { operation } = observation.case
  if (operation.dialect !== 'api' || id === undefined || idShape.test(id)) return []
  return [
    makeFinding(observation, {
      rule: 'request-id-has-its-shape',
      severity: 'note',
      pointer: `header#/${idHeader}`,
      message: `expected ${idShape.source}, got a text of another shape`,
      expected: idShape.source,
      got: 'a text of another shape',
      source: sourceOfDialect(operation),
    }),
  ]
}

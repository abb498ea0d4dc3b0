import { describe, expect, it } from 'vitest'
import { reportGithub } from '../../../contracts/reporters/github.js'
import { reportJson } from '../../../contracts/reporters/json.js'
import { reportJunit } from '../../../contracts/reporters/junit.js'
import { asked, found, held, look, makeReport } from './made-report.js'

it('JSON is the report itself', () => {
  const report = makeReport({ findings: [found()] })
  expect(JSON.parse(reportJson(report, look))).toEqual(report)
})

describe('junit', () => {
  const law = 'paging/no-row-twice'
  const ofLaw = found({ rule: law, origin: { kind: 'law', id: law } })
  const report = makeReport({
    operations: [
      asked('topapi.v2.user.list'),
      asked('topapi.user.count', { successes: 0 }),
      asked('gettoken', { exchanges: 0, successes: 0, skipped: 'no value' }),
    ],
    laws: [
      held(law, { outcome: 'broken' }),
      held('paging/walk-ends'),
      held('lists/listid-agrees', { outcome: 'skipped', reason: 'no root' }),
    ],
    findings: [
      found(),
      found({ severity: 'drift', rule: 'documented-fields-only' }),
      found({ severity: 'note', message: 'a note' }),
      ofLaw,
      found({ operation: 'auth.scopes' }),
    ],
    clean: false,
  })

  it('has a suite of operations and one for each family of laws', () => {
    const suites = [...reportJunit(report, look).matchAll(/<testsuite name="([^"]+)" (.*)>/g)]
    expect(suites.map(([, name, tally]) => `${name} ${tally}`)).toEqual([
      'run tests="2" failures="1" errors="1" skipped="0"',
      'operations tests="3" failures="1" errors="1" skipped="1"',
      'laws.paging tests="2" failures="1" errors="0" skipped="0"',
      'laws.lists tests="1" failures="0" errors="0" skipped="1"',
    ])
    expect(reportJunit(report, look)).toContain(
      '<testsuites name="dingtalk-mock check our gateway" tests="8" failures="3" errors="2" skipped="2">',
    )
  })

  it('has each finding once: a failure, or output where it does not count', () => {
    const written = reportJunit(report, look)
    expect(written.match(/<failure /g)).toHaveLength(3)
    expect(written.match(/<system-out>/g)).toHaveLength(1)
    expect(reportJunit(report, { ...look, failOn: 'drift' }).match(/<failure /g)).toHaveLength(4)
  })

  it('is well formed whatever a target says', () => {
    const evil = `<a b="c">&'\u0000\u001b\ud800]]>\n\u{1f600}`
    const written = reportJunit(
      makeReport({
        target: evil,
        findings: [found({ message: evil, got: evil, curl: evil })],
        laws: [held('a/b', { outcome: 'skipped', reason: evil })],
      }),
      look,
    )
    expect(readTags(written)).toEqual([])
    // oxlint-disable-next-line no-control-regex -- these are what must not be there
    expect(written).not.toMatch(/[\u0000-\u0008\u000b-\u001f]/)
    expect(written).not.toMatch(/\p{Cs}/u)
    expect(written).toContain('&lt;a b=&quot;c&quot;&gt;&amp;')
  })
})

/** What is wrong with the nesting of the tags; nothing else has a sign of one in it. */
function readTags(text: string): readonly string[] {
  const open: string[] = []
  const wrong: string[] = []
  const rest = text.replace(/^<\?xml[^>]*\?>\n/, '')
  for (const [tag, end, name = '', empty] of rest.matchAll(
    /<(\/?)([a-z-]+)(?: [a-z]+="[^"<>]*")*(\/?)>/g,
  )) {
    if (end === '/' && open.pop() !== name) wrong.push(tag)
    if (end === '' && empty === '') open.push(name)
  }
  const between = rest.replaceAll(/<\/?[a-z-]+(?: [a-z]+="[^"<>]*")*\/?>/g, '')
  if (/[<>]|&(?!(?:amp|lt|gt|quot|#\d+);)/.test(between)) wrong.push(between)
  return [...wrong, ...open]
}

describe('github', () => {
  it('escapes as the runner wants it', () => {
    const finding = found({
      rule: 'a:b,c',
      message: '100%\nnext',
      expected: '',
      got: '',
      pointer: '',
      curl: 'curl',
    })
    expect(reportGithub(makeReport({ findings: [finding] }), look)).toBe(
      '::error title=a%3Ab%2Cc topapi.v2.user.list::100%25?next%0AThe page https://example.com/page%0Acurl\n',
    )
  })

  it('has a kind for each severity, and drift as an error where it fails', () => {
    const findings = (['error', 'drift', 'note'] as const).map((severity) => found({ severity }))
    const kinds = (failOn: 'error' | 'drift') =>
      reportGithub(makeReport({ findings }), { ...look, failOn }).match(/^::\w+/gm)
    expect(kinds('error')).toEqual(['::error', '::warning', '::notice'])
    expect(kinds('drift')).toEqual(['::error', '::error', '::notice'])
  })

  it('shows ten of a kind, the last of which tells of the others', () => {
    const findings = Array.from({ length: 25 }, (_, index) => found({ pointer: `/${index}` }))
    const lines = reportGithub(makeReport({ findings }), look).trimEnd().split('\n')
    expect(lines).toHaveLength(10)
    expect(lines[9]).toMatch(/^::error title=16 more::/)
  })

  it('says nothing of a clean run, and why another one proves nothing', () => {
    expect(reportGithub(makeReport(), look)).toBe('')
    const operations = [asked('gettoken', { successes: 0 })]
    expect(reportGithub(makeReport({ operations, clean: false }), look)).toMatch(
      /^::error title=Not all was judged::gettoken never succeeded/,
    )
  })
})

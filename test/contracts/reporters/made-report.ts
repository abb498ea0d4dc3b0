import type { Finding, LawReport, OperationReport, Report } from '../../../src/entries/contracts.js'

const none = { seen: 0, total: 0, unseen: [] }

/** A clean report of one operation; `changes` say what is otherwise. */
export function makeReport(changes: Partial<Report> = {}): Report {
  return {
    version: 1,
    target: 'our gateway',
    hosts: { oapi: 'http://127.0.0.1:7878', api: 'http://127.0.0.1:7878' },
    profile: 'live',
    seed: 1,
    calls: 12,
    operations: [asked('topapi.v2.user.list')],
    laws: [],
    coverage: {
      operations: { seen: 1, total: 1, unseen: [] },
      parameters: none,
      fields: { seen: 1, total: 2, unseen: ['topapi.v2.user.list /result/list/*/title'] },
      refusals: none,
    },
    findings: [],
    clean: true,
    ...changes,
  }
}

export function asked(
  id: OperationReport['id'],
  changes: Partial<OperationReport> = {},
): OperationReport {
  return { id, exchanges: 8, successes: 5, ...changes }
}

export function held(id: string, changes: Partial<LawReport> = {}): LawReport {
  return { id, operation: 'topapi.v2.user.list', outcome: 'held', comparisons: 3, ...changes }
}

export function found(changes: Partial<Finding> = {}): Finding {
  return {
    rule: 'body-as-documented',
    severity: 'error',
    operation: 'topapi.v2.user.list',
    pointer: '/result/list/*/active',
    message: 'the plain call: must be boolean, got a text',
    expected: 'a boolean',
    got: 'a text',
    source: { kind: 'page', title: 'The page', url: 'https://example.com/page' },
    curl: `curl "http://127.0.0.1:7878/topapi/v2/user/list?access_token=$TOKEN"`,
    count: 3,
    origin: { kind: 'case', rule: 'accepts-happy-request', name: 'the plain call' },
    ...changes,
  }
}

export const look = {
  width: 80,
  isColored: false,
  isVerbose: false,
  failOn: 'error',
} as const

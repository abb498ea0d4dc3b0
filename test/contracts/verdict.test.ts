import { expect, it } from 'vitest'
import { judgeReport } from '../../contracts/verdict.js'
import { asked, found, makeReport } from './reporters/made-report.js'

const list = asked('topapi.v2.user.list')
const silent = asked('topapi.user.count', { successes: 0 })
const refused = found({ rule: 'accepts-happy-request', operation: 'topapi.user.count' })
const drift = found({ severity: 'drift' })

it.each([
  ['nothing wrong', {}, 0],
  ['an error', { findings: [found()] }, 1],
  ['drift', { findings: [drift] }, 0],
  ['a note', { findings: [found({ severity: 'note' })] }, 0],
  ['an operation that never succeeded', { operations: [list, silent] }, 2],
  ['plain calls that are refused', { operations: [list, silent], findings: [refused] }, 2],
  [
    'a plain call that is refused, and an error',
    { operations: [list, silent], findings: [refused, found()] },
    1,
  ],
  ['a plain call that is refused now and then', { findings: [refused] }, 1],
  ['a spent budget', { stopped: 'it is spent', stoppedBy: 'budget' }, 2],
  ['a spent budget after an error', { stopped: 'x', stoppedBy: 'budget', findings: [found()] }, 1],
  [
    'a target that is not there',
    { stopped: 'x', stoppedBy: 'unreachable', findings: [found({ rule: 'answers-at-all' })] },
    2,
  ],
] as const)('a run with %s ends with its code', (_, changes, code) => {
  const clean = code === 0
  expect(judgeReport(makeReport({ ...changes, clean })).exitCode).toBe(code)
})

it('drift counts where it is asked to', () => {
  expect(judgeReport(makeReport({ findings: [drift] }), 'drift').exitCode).toBe(1)
  expect(
    judgeReport(makeReport({ findings: [found({ severity: 'note' })] }), 'drift').exitCode,
  ).toBe(0)
})

import { expect, it } from 'vitest'
import { toMarkdown } from '../../bench/report.js'
import { compare, toMeasures, type Results } from '../../bench/results.js'
import { comparisons } from '../../bench/targets.js'

const samples = new Map([
  ['start.token/express-bare', [100, 100]],
  ['start.token/default', [150, 150]],
  ['start.token/many', [150, 180]],
  ['crawl.people/many', [1_000_000]],
])

const results: Results = {
  date: '2026-03-01',
  machine: {
    processor: 'A Processor',
    cores: 2,
    memoryGb: 8,
    system: 'Linux 6',
    node: 'v20.20.2',
    packages: { express: '5.3.0' },
  },
  parts: ['start'],
  isQuick: false,
  rounds: 2,
  peopleCount: 1_000_000,
  seconds: 61.4,
  notes: ['Something was left out.'],
  comparisons: compare(samples, comparisons),
  measures: toMeasures(samples),
}

it('the report says on what and when it was measured', () => {
  expect(toMarkdown(results)).toContain(`\
- Machine: A Processor, 2 processors, 8 GB, Linux 6
- Versions: Node v20.20.2, express 5.3.0
- Date: 2026-03-01; 2 rounds, 61 s in all, parts: start
- Organisation asked for: 1,000,000 people
`)
})

it('each target has its figure, its spread and a verdict', () => {
  expect(toMarkdown(results)).toContain(`\
| what | median | min to max | target | verdict |
| --- | --- | --- | --- | --- |
| start to first answer, organisation asked for / default organisation | 1.10 | 1 to 1.20 | ≤ 1.1 | reached |
| start to first answer, organisation asked for / bare Express | 1.65 | 1.50 to 1.80 | ≤ 1.5 | missed |
| start to first answer, default organisation / bare Express | 1.50 | 1.50 to 1.50 | – | – |
`)
})

it('each figure has its meaning and its candidates in words', () => {
  expect(toMarkdown(results)).toContain(`\
**start.token** (ms): from spawning the process to its first answer, of gettoken

| candidate | median | min to max |
| --- | --- | --- |
| bare Express 5, one route, no parsers | 100 | 100 to 100 |
| simulator, default organisation | 150 | 150 to 150 |
| simulator, 1,000,000 people | 165 | 150 to 180 |

**crawl.people** (people): distinct user ids seen, held equal to user/count and to what was asked for

| candidate | median | min to max |
| --- | --- | --- |
| simulator, 1,000,000 people | 1,000,000 | one round |
`)
})

it('notes and what is for development only are said', () => {
  expect(toMarkdown(results)).toContain('## Notes\n\n- Something was left out.\n')
  expect(toMarkdown({ ...results, isQuick: true })).toContain('quick, for development only')
  expect(toMarkdown({ ...results, notes: [], peopleCount: 0 })).not.toContain('## Notes')
})

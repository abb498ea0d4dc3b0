/**
 * What is compared, and what is to be reached: the one place where target figures stand.
 * `of` and `over` are measures, `<figure>/<candidate>`; figures.ts says what they are.
 */
export interface Comparison {
  readonly of: string
  /** Compared round by round; without it the measure itself is judged. */
  readonly over?: string
  /** What the number means. */
  readonly meaning: string
  /** Reached when the median is at most or at least this; without it the number is told only. */
  readonly target?: Target
}

export type Target =
  | { readonly atMost: number; readonly goal?: number }
  | { readonly atLeast: number; readonly goal?: number }

export const comparisons: readonly Comparison[] = [
  {
    of: 'start.token/many',
    over: 'start.token/default',
    meaning: 'start to first answer, organisation asked for / default organisation',
    target: { atMost: 1.1 },
  },
  {
    of: 'start.token/many',
    over: 'start.token/express-bare',
    meaning: 'start to first answer, organisation asked for / bare Express',
    target: { atMost: 1.5 },
  },
  {
    of: 'start.token/default',
    over: 'start.token/express-bare',
    meaning: 'start to first answer, default organisation / bare Express',
  },
  {
    of: 'start.list/many',
    over: 'start.list/default',
    meaning: 'start to the first page of people, organisation asked for / default organisation',
  },
  {
    of: 'start.resident/many',
    over: 'start.resident/express-bare',
    meaning: 'memory after start, organisation asked for / bare Express',
    target: { atMost: 1.5 },
  },
  {
    of: 'start.resident/default',
    over: 'start.resident/express-bare',
    meaning: 'memory after start, default organisation / bare Express',
  },
  {
    of: 'crawl.peak/many',
    meaning: 'most memory held while everybody is crawled, MB',
    target: { atMost: 250 },
  },
  ...toPagePairs('list-100', 'user/list, 100 rows'),
  ...toPagePairs('list-10', 'user/list, 10 rows'),
  ...toPagePairs('listsimple-100', 'user/listsimple, 100 rows'),
  ...toPagePairs('listsimple-10', 'user/listsimple, 10 rows'),
  ...toPagePairs('inactive-100', 'inactive/user/v2/get, 100 rows'),
  ...toPagePairs('leave-50', 'empLeaveRecords, 50 rows'),
  {
    of: 'load.rate-10/many-warm',
    over: 'load.rate-10/express',
    meaning:
      'requests a second, user/list of 10, simulator warm and without log / Express with stock parsers',
    target: { atLeast: 1, goal: 1.2 },
  },
  {
    of: 'load.rate-10/many-warm',
    over: 'load.rate-10/http',
    meaning: 'requests a second, user/list of 10, simulator warm and without log / bare node:http',
    target: { atLeast: 0.4, goal: 0.5 },
  },
  {
    of: 'load.rate-10/many-cold',
    over: 'load.rate-10/many-warm',
    meaning: 'requests a second, user/list of 10, pages never asked before / the same page',
    target: { atLeast: 0.5 },
  },
  ...toLoadRatios('rate-100', 'requests a second, user/list of 100'),
  ...toLoadRatios('cpu-10', 'processor time of a request, user/list of 10'),
  ...toLoadRatios('cpu-100', 'processor time of a request, user/list of 100'),
  ...toLogRatios('rate-10', 'requests a second, user/list of 10'),
  ...toLogRatios('cpu-10', 'processor time of a request, user/list of 10'),
  {
    of: 'process.create/default',
    meaning: 'createSimulator() after the import, ms',
    target: { atMost: 50 },
  },
  {
    of: 'tenant.new/new-seed',
    over: 'tenant.new/known-seed',
    meaning: 'time for a new tenant, of a new seed / of a known one',
  },
  ...[
    ['untouched', 'that nobody changed'],
    ['changed', 'after 20 changes'],
    ['changed-own', "after 20 changes, with 1,000 users of one's own"],
  ].map(([name, words]) => ({
    of: `tenant.reset/${name}`,
    meaning: `reset() of 10,000 people ${words}, ms`,
    target: { atMost: 1 },
  })),
]

function toPagePairs(kind: string, name: string): readonly Comparison[] {
  return [
    {
      of: `pages.${kind}/last`,
      over: `pages.${kind}/first`,
      meaning: `time of the last full page / the first, ${name}`,
      target: { atMost: 1.2 },
    },
    {
      of: `fresh.${kind}/last`,
      over: `fresh.${kind}/first`,
      meaning: `the same, pages from each end that were never asked before, ${name}`,
      target: { atMost: 1.2 },
    },
    {
      of: `asking.${kind}/last`,
      over: `asking.${kind}/first`,
      meaning: `the same, first asking in a new process, ${name}`,
    },
  ]
}

/** Told beside those that have a target. */
function toLoadRatios(figure: string, name: string): readonly Comparison[] {
  return [
    ['many-warm', 'express', 'simulator warm and without log / Express with stock parsers'],
    ['many-warm', 'http', 'simulator warm and without log / bare node:http'],
    ['many-cold', 'many-warm', 'pages never asked before / the same page'],
  ].map(([of, over, words]) => ({
    of: `load.${figure}/${of}`,
    over: `load.${figure}/${over}`,
    meaning: `${name}, ${words}`,
  }))
}

function toLogRatios(figure: string, name: string): readonly Comparison[] {
  return [
    ['log-on', 'log-off', 'log as by default / none'],
    ['log-off-rules', 'log-off', '50 fault rules that match nothing / none, without log'],
    ['log-on-rules', 'log-on', '50 fault rules that match nothing / none, with log'],
    ['log-on-rules', 'log-off', 'both / neither'],
  ].map(([of, over, words]) => ({
    of: `tenant.${figure}/${of}`,
    over: `tenant.${figure}/${over}`,
    meaning: `${name}, ${words}`,
  }))
}

/** What is measured: the unit of each figure and what it means, in one line. */
export interface Figure {
  readonly id: string
  readonly unit:
    | 'ms'
    | 'MB'
    | 'KB'
    | 's'
    | 'people'
    | 'calls'
    | 'requests'
    | 'requests/s'
    | 'µs'
    | '%'
  readonly meaning: string
}

/** A MB is a million bytes, a KB a thousand. */
export const figures: readonly Figure[] = [
  {
    id: 'start.token',
    unit: 'ms',
    meaning: 'from spawning the process to its first answer, of gettoken',
  },
  {
    id: 'start.list',
    unit: 'ms',
    meaning: 'from spawning the process to its second answer, a page of user/list',
  },
  { id: 'start.resident', unit: 'MB', meaning: 'resident memory after the first answer' },
  { id: 'crawl.before', unit: 'MB', meaning: 'resident memory before the crawl' },
  { id: 'crawl.peak', unit: 'MB', meaning: 'most resident memory up to the end of the crawl' },
  { id: 'crawl.after', unit: 'MB', meaning: 'resident memory right after the crawl' },
  {
    id: 'crawl.people',
    unit: 'people',
    meaning: 'distinct user ids seen, held equal to user/count and to what was asked for',
  },
  {
    id: 'crawl.rows',
    unit: 'people',
    meaning: 'rows seen: who is in two departments is seen twice',
  },
  {
    id: 'crawl.calls',
    unit: 'calls',
    meaning: 'calls of listsub and user/list that the crawl took',
  },
  {
    id: 'crawl.time',
    unit: 's',
    meaning: 'time of the crawl, the client included, over 10 connections',
  },
  ...toPageFigures('list-100', 'user/list of the largest department, 100 rows'),
  ...toPageFigures('list-10', 'user/list of the largest department, 10 rows'),
  ...toPageFigures('listsimple-100', 'user/listsimple of the largest department, 100 rows'),
  ...toPageFigures('listsimple-10', 'user/listsimple of the largest department, 10 rows'),
  ...toPageFigures('inactive-100', 'who signed in, whole organisation, 100 rows'),
  ...toPageFigures('leave-50', 'leave records of 365 days, 50 rows'),
  ...[10, 100].flatMap((rows) => toLoadFigures('load', rows, `user/list of ${rows} rows`)),
  ...toLoadFigures('tenant', 10, 'user/list of 10 rows, default organisation'),
  {
    id: 'process.import',
    unit: 'ms',
    meaning: 'import of the package in a new process',
  },
  {
    id: 'process.create',
    unit: 'ms',
    meaning: 'createSimulator() after the import, the first of the process',
  },
  {
    id: 'tenant.new',
    unit: 'ms',
    meaning: 'a new tenant by its key, its people counted; median of 50 in one process',
  },
  {
    id: 'tenant.reset',
    unit: 'ms',
    meaning: 'reset() of 10,000 people, counted again; median of 20 in one process',
  },
  {
    id: 'tenant.idle',
    unit: 'KB',
    meaning: 'heap held by a tenant that was made and counted, of 200 in one process',
  },
]

function toPageFigures(kind: string, name: string): readonly Figure[] {
  return [
    { id: `pages.${kind}`, unit: 'ms', meaning: `one request, asked again and again: ${name}` },
    {
      id: `fresh.${kind}`,
      unit: 'ms',
      meaning: `one request of up to 100 pages from each end, none asked before: ${name}`,
    },
    {
      id: `asking.${kind}`,
      unit: 'ms',
      meaning: `first asking, the first call of a new process after the token: ${name}`,
    },
  ]
}

function toLoadFigures(group: string, rows: number, name: string): readonly Figure[] {
  return [
    { id: `${group}.rate-${rows}`, unit: 'requests/s', meaning: `${name}, over 10 connections` },
    {
      id: `${group}.cpu-${rows}`,
      unit: 'µs',
      meaning: `processor time of the server for one request, ${name}`,
    },
    {
      id: `${group}.generator-${rows}`,
      unit: '%',
      meaning: `how busy the load generator was, of one processor, ${name}`,
    },
    {
      id: `${group}.requests-${rows}`,
      unit: 'requests',
      meaning: `requests measured in a round, ${name}`,
    },
  ]
}

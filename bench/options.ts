import { parseArgs } from 'node:util'

export interface Options {
  readonly parts: readonly Part[]
  readonly isQuick: boolean
  readonly rounds: number
  readonly peopleCount: number
  /** Folder for results.json and RESULTS.md; without it they are printed only. */
  readonly out?: string
}

export const parts = ['start', 'memory', 'pages', 'throughput', 'tenants'] as const
export type Part = (typeof parts)[number]

export const usage = `npm run bench -- [${parts.join('] [')}] [flags]

  --people-count <n>  people of the organisation asked for; 0: the default one, without --people
                      (default: 1000000, with --quick 20000)
  --rounds <n>        rounds of everything but the crawl (default: 5, with --quick 2)
  --quick             for development: about a minute
  --out <folder>      where to write results.json and RESULTS.md; a whole run that is not quick
                      writes them to bench/, any other prints only
`

/** @throws {Error} with what is wrong */
export function readOptions(args: readonly string[]): Options | 'help' {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      'people-count': { type: 'string' },
      rounds: { type: 'string' },
      quick: { type: 'boolean', default: false },
      out: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return 'help'
  const unknown = positionals.find((name) => !parts.includes(name as Part))
  if (unknown !== undefined) throw new Error(`no part "${unknown}"; there are ${parts.join(', ')}`)
  const isWhole = positionals.length === 0
  const out = values.out ?? (isWhole && !values.quick ? 'bench' : undefined)
  return {
    parts: parts.filter((part) => isWhole || positionals.includes(part)),
    isQuick: values.quick,
    rounds: readCount(values.rounds ?? (values.quick ? '2' : '5'), 'rounds', 1),
    peopleCount: readCount(
      values['people-count'] ?? (values.quick ? '20000' : '1000000'),
      'people-count',
      0,
    ),
    ...(out === undefined ? {} : { out }),
  }
}

function readCount(text: string, name: string, least: number): number {
  const count = /^\d{1,7}$/.test(text) ? Number(text) : -1
  if (count >= least) return count
  throw new Error(`--${name} must be a whole number from ${least} on`)
}

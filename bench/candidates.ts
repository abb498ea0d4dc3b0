/** What the candidates of measures are, in words. `asked` is the organisation asked for. */
export function nameCandidate(id: string, asked: string): string {
  return names.get(id)?.replace('{asked}', asked) ?? id
}

const names: ReadonlyMap<string, string> = new Map([
  ['express-bare', 'bare Express 5, one route, no parsers'],
  ['express', 'bare Express 5, stock parsers, res.json of the same object'],
  ['http', 'bare node:http: reads the body, JSON.parse, JSON.stringify of the same object'],
  ['canned', 'bare node:http, canned bytes'],
  ['default', 'simulator, default organisation'],
  ['many', 'simulator, {asked}'],
  ['many-warm', 'simulator without log, {asked}, the same page'],
  ['many-cold', 'simulator without log, {asked}, pages never asked before'],
  ['first', 'first pages'],
  ['last', 'last full pages'],
  ['log-off', 'simulator, --log-limit 0'],
  ['log-on', 'simulator, log as by default'],
  ['log-off-rules', 'simulator, --log-limit 0, 50 fault rules'],
  ['log-on-rules', 'simulator, log as by default, 50 fault rules'],
  ['new-seed', 'of a seed that no tenant has yet'],
  ['known-seed', 'of a seed that another tenant has'],
  ['untouched', 'nothing was changed'],
  ['changed', 'after 20 changes'],
  ['changed-own', "after 20 changes, with 1,000 users of one's own"],
])

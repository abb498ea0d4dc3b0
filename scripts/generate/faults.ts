import { banner, type Schemas } from './read.js'

/** The faults of `faults.json`, each with its source in full. Those who plan them say their types. */
export function generateFaults({ faults: { faults, sources } }: Schemas): string {
  const rows = faults.map((fault) => {
    const source = sources[fault.source]
    if (source === undefined) throw new Error(`faults.json has no source "${fault.source}"`)
    return `  ${JSON.stringify({ ...fault, source })},\n`
  })
  return [
    banner,
    `/** In the order in which they are told. */\n`,
    `export const faults = [\n`,
    ...rows,
    `] as const\n`,
  ].join('')
}

/**
 * Holds the simulator to the contract for as long as that takes: 100,000 people, and every
 * organisation with seeds 1 to 50, in either profile. Nothing is to be found.
 *
 *     npm run soak -- --seeds 50 --people 100000
 *
 * The peak is that of the heap during the run, garbage included. Exits with 0 when nothing was
 * found, 1 when something was.
 */
import { parseArgs } from 'node:util'
import { runContracts, type Report, type Target } from '../../src/entries/contracts.js'
import type { SimulatorOptions } from '../../src/entries/index.js'
import { organizationNames } from '../../mock/world/organizations/index.js'
import { makeTestSimulator, now, toTarget } from './simulator-target.js'

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '50' },
    people: { type: 'string', default: '100000' },
  },
})

/** Runs in both profiles and prints what came; how much was found. */
async function soak(name: string, options: SimulatorOptions): Promise<number> {
  let found = 0
  for (const profile of ['live', 'mock'] as const) {
    const watched = watch(toTarget(makeTestSimulator(options)))
    const startMs = performance.now()
    const report = await runContracts(watched.target, { now, profile })
    const seconds = ((performance.now() - startMs) / 1000).toFixed(2)
    const faults = toFaults(report)
    found += faults.length
    const verdict = faults.length === 0 ? 'nothing found' : `${faults.length} found`
    const { calls, peak } = watched.measure()
    console.log(`${name}, ${profile}: ${verdict}, ${calls} calls, ${seconds} s, peak ${peak} MB`)
    for (const fault of faults) console.log(`  ${fault}`)
  }
  return found
}

function toFaults({ findings, clean, stopped }: Report): readonly string[] {
  const told = findings.map(
    ({ severity, rule, operation, pointer, message, curl }) =>
      `${severity} ${rule} ${operation} ${pointer}\n    ${message}\n    ${curl}`,
  )
  if (clean || told.length > 0) return told
  return [`not clean${stopped === undefined ? '' : `: ${stopped}`}`]
}

/** Counts the calls, and looks at the heap before each of them. */
function watch(target: Target) {
  let calls = 0
  let peakBytes = 0
  const fetch: Target['fetch'] = (request) => {
    calls++
    peakBytes = Math.max(peakBytes, process.memoryUsage().heapUsed)
    return target.fetch(request)
  }
  const measure = () => ({ calls, peak: Math.round(peakBytes / 2 ** 20) })
  return { target: { ...target, fetch }, measure }
}

let found = await soak('517 people', {})
const people = Number(values.people)
found += await soak(`${people} people`, { people })
/** Where nobody is too little can be asked for a run to be clean. */
const populated = organizationNames.filter((name) => name !== 'empty')
for (const organization of populated) {
  for (let seed = 1; seed <= Number(values.seeds); seed++) {
    found += await soak(`${organization}, seed ${seed}`, { organization, seed })
  }
}
process.exitCode = found === 0 ? 0 : 1

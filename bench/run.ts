/**
 * Measures the built command over sockets, beside bare servers, in turn and in one run; what tests
 * wait for is measured in process:
 *
 *     npm run bench -- --help
 *
 * Ends with 1 when any answer was wrong. Reads /proc, so it needs Linux.
 */
import { execFileSync } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readMachine } from './machine.js'
import { parts, readOptions, usage, type Options, type Part } from './options.js'
import { measureMemory } from './parts/memory.js'
import { measurePages } from './parts/pages.js'
import { measureStart } from './parts/start.js'
import { measureTenants } from './parts/tenants.js'
import { measureThroughput } from './parts/throughput.js'
import { toMarkdown } from './report.js'
import { compare, toGeneratorNotes, toMeasures, type Results } from './results.js'
import type { Run } from './run-context.js'
import { comparisons } from './targets.js'

const formatter = fileURLToPath(new URL('../node_modules/.bin/oxfmt', import.meta.url))

const measurePart: { readonly [Name in Part]: (run: Run) => Promise<void> } = {
  start: measureStart,
  memory: measureMemory,
  pages: measurePages,
  throughput: measureThroughput,
  tenants: measureTenants,
}

try {
  const options = readOptions(process.argv.slice(2))
  if (options === 'help') process.stdout.write(usage)
  else await write(await measure(options), options)
  // Servers and the load generator, where something of them is left.
  process.exit(0)
} catch (error) {
  process.stderr.write(`bench: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}

async function measure(options: Options): Promise<Results> {
  const startedMs = performance.now()
  const date = new Date().toISOString().slice(0, 10)
  const samples = new Map<string, number[]>()
  const notes: string[] = []
  const run: Run = {
    ...options,
    record: (id, value) => void samples.set(id, [...(samples.get(id) ?? []), value]),
    note: (text) => void notes.push(text),
    progress: (text) => void process.stderr.write(`${text}\n`),
  }
  for (const part of parts.filter((each) => options.parts.includes(each))) {
    run.progress(`${part} …`)
    await measurePart[part](run)
  }
  const measures = toMeasures(samples)
  return {
    date,
    machine: await readMachine(),
    parts: options.parts,
    isQuick: options.isQuick,
    rounds: options.rounds,
    peopleCount: options.peopleCount,
    seconds: (performance.now() - startedMs) / 1000,
    notes: [...notes, ...toGeneratorNotes(measures)],
    comparisons: compare(samples, comparisons),
    measures,
  }
}

async function write(results: Results, { out }: Options): Promise<void> {
  const markdown = toMarkdown(results)
  process.stdout.write(markdown)
  if (out === undefined) return
  const files = [join(out, 'results.json'), join(out, 'RESULTS.md')] as const
  await mkdir(out, { recursive: true })
  await writeFile(files[0], JSON.stringify(results, null, 2))
  await writeFile(files[1], markdown)
  // As the format check wants them, for they are committed.
  execFileSync(formatter, files)
}

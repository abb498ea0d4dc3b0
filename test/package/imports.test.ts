import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const entries = new URL('../../dist/src/entries/', import.meta.url)

/** The bundle of the CLI has several on a line, and no blanks. */
const importPattern =
  /(?:^|;)(?:import\b|export\s*[*{])(?:[^'"();]*?\bfrom\b)?\s*['"]([^'"]+)['"]/gm

/** Everything that an entry loads when it is imported: packages by name, own files by path. */
async function staticImports(file: URL, found = new Set<string>()): Promise<ReadonlySet<string>> {
  const path = fileURLToPath(file)
  if (found.has(path)) return found
  found.add(path)
  const code = await readFile(file, 'utf8')
  for (const [, specifier = ''] of code.matchAll(importPattern)) {
    if (specifier.startsWith('.')) await staticImports(toFile(specifier, file), found)
    else found.add(specifier)
  }
  return found
}

/** Declarations name the JavaScript file that they describe. */
function toFile(specifier: string, from: URL): URL {
  const areTypes = from.pathname.endsWith('.d.ts')
  return new URL(areTypes ? specifier.replace(/\.js$/, '.d.ts') : specifier, from)
}

function packagesOf(found: ReadonlySet<string>): string[] {
  return [...found].filter((name) => !name.startsWith('/')).toSorted()
}

it.each([
  ['index.js', []],
  ['config.js', ['node:fs/promises', 'node:path', 'yaml']],
  ['msw.js', ['msw']],
  ['contracts.js', ['ajv']],
  ['vitest.js', ['ajv', 'vitest']],
  ['jest.js', ['ajv']],
  ['express.js', ['express']],
  ['operations.js', ['ajv', 'node:fs/promises', 'node:module', 'node:path', 'yaml']],
  ['types.js', []],
])('%s loads these packages and no others', async (entry, packages) => {
  expect(packagesOf(await staticImports(new URL(entry, entries)))).toEqual(packages)
})

it.each([
  ['index', []],
  ['config', []],
  ['msw', ['msw']],
  ['contracts', []],
  ['vitest', ['vitest']],
  ['jest', []],
  ['express', ['node:http']],
  ['operations', []],
  ['types', []],
])('the types of %s need the types of these packages and no others', async (entry, packages) => {
  expect(packagesOf(await staticImports(new URL(`${entry}.d.ts`, entries)))).toEqual(packages)
})

it('the command check loads Ajv, and nothing of the simulator', async () => {
  const found = await staticImports(new URL('../../contracts/cli/perform.js', entries))
  expect(packagesOf(found)).toEqual(['ajv'])
  expect([...found].filter((path) => path.includes('/dist/mock/'))).toEqual([])
})

it('the two halves do not load each other', async () => {
  const [mock, contracts] = await Promise.all(
    ['index.js', 'contracts.js'].map((entry) => staticImports(new URL(entry, entries))),
  )
  expect([...(mock ?? [])].filter((path) => path.includes('/dist/contracts/'))).toEqual([])
  expect([...(contracts ?? [])].filter((path) => path.includes('/dist/mock/'))).toEqual([])
})

it('the CLI loads yaml, Express and the reader of files when they are needed, not before', async () => {
  const found = await staticImports(new URL('../../cli.js', entries))
  expect(packagesOf(found)).toEqual(['commander', 'node:fs/promises', 'node:url'])
})

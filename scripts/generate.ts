/**
 * Makes `src/generated/` and what the README lists from `schemas/`. With `--check` it
 * writes nothing and fails when a file on disk differs from what it would write.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { readCovered } from '../mock/cli/covered.js'
import { statefulIds } from '../mock/handlers/table.js'
import { generateCatalog } from './generate/catalog.js'
import { generateConfig } from './generate/config.js'
import { generateControl } from './generate/control.js'
import { generateErrors } from './generate/errors.js'
import { generateExamples } from './generate/examples.js'
import { generateFaults } from './generate/faults.js'
import { generateNames } from './generate/names.js'
import { readSchemas, root } from './generate/read.js'
import { generateReadme } from './generate/readme.js'
import { generateTypes } from './generate/types.js'
import { generateValidators } from './generate/validators.js'

const checkOnly = process.argv.includes('--check')

const schemas = await readSchemas()
const files: Record<string, string> = {
  'src/generated/catalog.ts': generateCatalog(schemas),
  'src/generated/config.ts': await generateConfig(),
  'src/generated/control.ts': await generateControl(),
  'src/generated/errors.ts': generateErrors(schemas),
  'src/generated/examples.ts': generateExamples(schemas),
  'src/generated/faults.ts': generateFaults(schemas),
  'src/generated/names.ts': generateNames(),
  'src/generated/types.ts': await generateTypes(schemas),
  'src/generated/validators.ts': await generateValidators(schemas),
  'README.md': generateReadme(
    await readCovered(join(root, 'schemas'), statefulIds),
    await readFile(join(root, 'README.md'), 'utf8'),
  ),
}

const stale: string[] = []
for (const [name, text] of Object.entries(files)) {
  const path = join(root, name)
  const before = await readFile(path, 'utf8').catch(() => '')
  if (before === text) continue
  stale.push(name)
  if (checkOnly) continue
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
}

if (stale.length === 0) console.log('what is generated is current')
else if (checkOnly) {
  console.error(`stale: ${stale.join(', ')}. Run: npm run generate`)
  process.exitCode = 1
} else console.log(`wrote ${stale.join(', ')}`)

/**
 * Makes `src/generated/` from `schemas/`. With `--check` it writes nothing and fails when a file
 * on disk differs from what it would write.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { generateCatalog } from './generate/catalog.js'
import { generateExamples } from './generate/examples.js'
import { readSchemas, root } from './generate/read.js'
import { generateTypes } from './generate/types.js'
import { generateValidators } from './generate/validators.js'

const folder = join(root, 'src', 'generated')
const checkOnly = process.argv.includes('--check')

const schemas = await readSchemas()
const files: Record<string, string> = {
  'catalog.ts': generateCatalog(schemas),
  'examples.ts': generateExamples(schemas),
  'types.ts': await generateTypes(schemas),
  'validators.ts': await generateValidators(schemas),
}

const stale: string[] = []
await mkdir(folder, { recursive: true })
for (const [name, text] of Object.entries(files)) {
  const path = join(folder, name)
  const before = await readFile(path, 'utf8').catch(() => '')
  if (before === text) continue
  stale.push(name)
  if (!checkOnly) await writeFile(path, text)
}

if (stale.length === 0) console.log('src/generated is current')
else if (checkOnly) {
  console.error(`src/generated is stale: ${stale.join(', ')}. Run: npm run generate`)
  process.exitCode = 1
} else console.log(`wrote ${stale.map((name) => `src/generated/${name}`).join(', ')}`)

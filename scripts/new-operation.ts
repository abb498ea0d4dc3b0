/**
 * Drafts the four files of an operation from a page of the vendor's docs in Markdown. What a
 * person has to decide is the text TODO, which `npx vitest run test/schemas` names.
 */
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import type { ErrorsFile } from '../src/schemas/errors-file.js'
import { root } from './generate/read.js'
import { draftFiles, pickId, type Drafted } from './new-operation/draft.js'
import { readPage, type Trouble } from './new-operation/page.js'

const usage =
  'npm run new-operation -- <page.md> [--id <id>] [--url <address of the page>] [--out <folder>]'
const docs = 'https://help.dingtalk.io/open/development'

interface Flags {
  readonly file: string
  readonly id?: string
  readonly url?: string
  readonly out?: string
}

function readFlags(): Flags | Trouble {
  const text = { type: 'string' } as const
  try {
    const { values, positionals } = parseArgs({
      options: { id: text, url: text, out: text },
      allowPositionals: true,
    })
    const [file, ...more] = positionals
    if (file !== undefined && more.length === 0) return { ...values, file }
    return { trouble: `one page is wanted: ${usage}` }
  } catch (error) {
    return { trouble: `${(error as Error).message}\n${usage}` }
  }
}

async function run(): Promise<Trouble | undefined> {
  const flags = readFlags()
  if ('trouble' in flags) return flags
  const text = await readFile(flags.file, 'utf8').catch(() => undefined)
  if (text === undefined) return { trouble: `cannot read ${flags.file}` }
  const slug = basename(flags.file).replace(/\.mdx?$/, '')
  const page = readPage(text, flags.url ?? `${docs}/${slug}`)
  if ('trouble' in page) return { trouble: `${flags.file}: ${page.trouble}` }
  const id = pickId(page, flags.id)
  if (typeof id !== 'string') return id
  const folder = join(flags.out ?? join(root, 'schemas', 'operations'), id)
  if (existsSync(folder)) return { trouble: `${folder} exists; nothing was written` }
  const table = await readFile(join(root, 'schemas', 'errors.json'), 'utf8')
  const drafted = draftFiles(page, id, (JSON.parse(table) as ErrorsFile).errors)
  await mkdir(folder, { recursive: true })
  const meta = relative(folder, join(root, 'schemas', 'meta'))
  for (const [name, content] of Object.entries(drafted.files)) {
    await writeFile(join(folder, name), content.replace('../../meta', meta))
  }
  console.log(tellNext(drafted, relative(process.cwd(), folder), flags.out))
}

function tellNext({ id, files }: Drafted, folder: string, out: string | undefined): string {
  const counts = Object.entries(files).map(([name, text]) => {
    const lines = text.trimEnd().split('\n')
    const open = lines.filter((line) => line.includes('TODO'))
    return `  ${name}: ${lines.length} lines, ${open.length} with TODO`
  })
  const commands =
    out === undefined
      ? ['npm run format', 'npx vitest run test/schemas', 'npm run generate']
      : ['npm run build', `node dist/cli.js explain ${id} --schemas ${out}`]
  return [
    `drafted ${id} in ${folder}`,
    ...counts,
    'Next: hold every row against the page, write each TODO (schemas/README.md says how). Then:',
    ...commands.map((command) => `  ${command}`),
  ].join('\n')
}

const trouble = await run()
if (trouble !== undefined) {
  console.error(trouble.trouble)
  process.exitCode = 2
}

// Compiles everything with tsc, then bundles the CLI, whose start is felt: finding its sixty
// small files takes a tenth of it (decisions/tools.md). Plain JavaScript, because it
// runs before anything is compiled.
import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))

rmSync(new URL('../dist', import.meta.url), { recursive: true, force: true })
const tsc = fileURLToPath(new URL('../node_modules/typescript/bin/tsc', import.meta.url))
execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' })

await build({
  absWorkingDir: root,
  entryPoints: { cli: 'dist/src/entries/cli.js' },
  outdir: 'dist',
  bundle: true,
  // What is imported when it is needed stays a file of its own.
  splitting: true,
  chunkNames: 'cli-[name]-[hash]',
  packages: 'external',
  platform: 'node',
  format: 'esm',
  // Half the letters to read at each start; the modules beside it stay readable.
  minify: true,
  logLevel: 'warning',
})

import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const oxlint = join(root, 'node_modules', '.bin', 'oxlint')

/** A line that the linter must refuse where it stands. */
const forbidden: readonly (readonly [file: string, code: string])[] = [
  ...['mock/core', 'mock/handlers', 'mock/world', 'mock'].flatMap((folder) =>
    [
      'export const x = Math.random()',
      'export const x = Date.now()',
      'export const x = new Date()',
      'export const x = globalThis.Date',
      'export const x = process.pid',
      "console.log('x')",
      "import { pid } from 'node:process'\nexport const x = pid",
      "import { cpus } from 'os'\nexport const x = cpus",
      "import { readFile } from 'fs/promises'\nexport const x = readFile",
      "import express from 'express'\nexport const x = express",
      "import { http } from 'msw'\nexport const x = http",
      "import { Ajv } from 'ajv'\nexport const x = Ajv",
      "import { parse } from 'yaml'\nexport const x = parse",
      "export { x } from '../config/read-config.js'",
      "import { createSimulator } from 'dingtalk-mock'\nexport const x = createSimulator",
      "import { x as y } from '../../src/entries/index.js'\nexport const x = y",
      "import { x as y } from '../../contracts/run.js'\nexport const x = y",
    ].map((code) => [`${folder}/x.ts`, code] as const),
  ),
  ['mock/core/x.ts', "export { x } from '../handlers/table.js'"],
  ['mock/core/x.ts', "export { x } from '../world/make-directory.js'"],
  ['mock/core/x.ts', "export { x } from '../simulator.js'"],
  ['mock/core/x.ts', "export { x } from '../transports/fetch.js'"],
  ['mock/handlers/x.ts', "export { x } from '../core/resolve.js'"],
  ['mock/handlers/x.ts', "export { x } from '../world/make-directory.js'"],
  ['mock/world/x.ts', "export { x } from '../core/app.js'"],
  ['mock/world/x.ts', "export { faker } from '@faker-js/faker/locale/zh_CN'"],
  ['test/contracts/second/x.ts', "export { x } from '../../../mock/simulator.js'"],
  ['test/contracts/second/x.ts', "export { x } from '../../../contracts/run.js'"],
  ['test/contracts/second/x.ts', "export { x } from '../../../src/entries/index.js'"],
  ['mock/cli/x.ts', "import { parse } from 'yaml'\nexport const x = parse"],
  ['mock/config/x.ts', "import { readFile } from 'node:fs'\nexport const x = readFile"],
  ['mock/config/x.ts', 'export const x = process.cwd()'],
  ['mock/config/x.ts', "export { x } from '../core/app.js'"],
  ['mock/config/x.ts', "export { x } from '../cli/log.js'"],
  ['mock/transports/msw.ts', "export { x } from './express.js'"],
  [
    'mock/transports/x.ts',
    "import { createServer } from 'node:http'\nexport const x = createServer",
  ],
  ['mock/transcripts/x.ts', "export { x } from '../simulator.js'"],
  ['mock/transcripts/x.ts', "export { x } from '../cli/serve.js'"],
  ['mock/transcripts/x.ts', 'export const x = process.pid'],
  ['src/x.ts', "export { x } from '../mock/simulator.js'"],
  ['src/x.ts', "export { x } from '../contracts/run.js'"],
  ['src/x.ts', "import { parse } from 'yaml'\nexport const x = parse"],
  ['src/x.ts', 'export const x = Date.now()'],
  ['src/x.ts', "import { readFile } from 'node:fs'\nexport const x = readFile"],
  ['src/entries/msw.ts', "import express from 'express'\nexport const x = express"],
  ['contracts/x.ts', "export { x } from '../mock/simulator.js'"],
  ['contracts/x.ts', "export { createSimulator } from 'dingtalk-mock'"],
  ['contracts/x.ts', "import { parse } from 'yaml'\nexport const x = parse"],
  ['contracts/x.ts', 'export const x = Math.random()'],
  ['contracts/x.ts', "import { readFile } from 'node:fs'\nexport const x = readFile"],
]

/** The same places with something that they may have, so that not everything is refused. */
const allowed: readonly (readonly [file: string, code: string])[] = [
  ['mock/core/x.ts', "export type { Directory as X } from '../world/directory.js'"],
  ['mock/handlers/x.ts', "export { reply } from '../core/handler.js'"],
  [
    'mock/transports/server.ts',
    "import { createServer } from 'node:http'\nexport const x = createServer",
  ],
  ['mock/transcripts/x.ts', "import { readFile } from 'node:fs'\nexport const x = readFile"],
  ['mock/transcripts/x.ts', "export { Ajv } from 'ajv'"],
  ['mock/config/x.ts', "import { parse } from 'yaml'\nexport const x = parse"],
  ['mock/cli/x.ts', "export { x } from '../config/read-config.js'"],
  ['src/x.ts', "export { x } from './catalog/catalog.js'"],
  ['src/entries/x.ts', 'export const x = Date.now()'],
  ['contracts/x.ts', "export { Ajv } from 'ajv'"],
]

/** Findings by case: each case is a checkout of its own, with the linter's settings and one file. */
function countFindings(
  cases: readonly (readonly [file: string, code: string])[],
): readonly number[] {
  const folder = mkdtempSync(join(tmpdir(), 'boundaries-'))
  // Options are for the root alone; nothing here needs types.
  const { options: _options, ...rules } = JSON.parse(
    readFileSync(join(root, '.oxlintrc.json'), 'utf8'),
  )
  const settings = JSON.stringify(rules)
  for (const [index, [file, code]] of cases.entries()) {
    const path = join(folder, `case-${index}`, file)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, `${code}\n`)
    writeFileSync(join(folder, `case-${index}`, '.oxlintrc.json'), settings)
  }
  const { stdout } = spawnSync(oxlint, ['--format=unix'], { cwd: folder, encoding: 'utf8' })
  rmSync(folder, { recursive: true })
  const lines = stdout.split('\n').filter((line) => /no-restricted-|no-console/.test(line))
  return cases.map((_, index) => lines.filter((line) => line.startsWith(`case-${index}/`)).length)
}

describe('the linter', () => {
  const cases = [...forbidden, ...allowed]
  let findings: readonly number[]
  beforeAll(() => {
    findings = countFindings(cases)
  })

  it.each(forbidden)('refuses in %s: %s', (...made) => {
    expect(findings[indexOf(made)]).toBeGreaterThan(0)
  })

  it.each(allowed)('lets pass in %s: %s', (...made) => {
    expect(findings[indexOf(made)]).toBe(0)
  })

  function indexOf([file, code]: readonly [string, string]): number {
    return cases.findIndex((made) => made[0] === file && made[1] === code)
  }
})

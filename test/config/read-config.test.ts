import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readConfig } from '../../src/entries/config.js'
import { createSimulator } from '../../src/entries/index.js'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'config-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

function write(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

it('gives the options of a simulator, and leaves out what is for the command', async () => {
  const path = write('right.yaml', 'organization: tiny\nport: 80\nlog: json\n')
  const options = await readConfig(path)
  expect(options).toEqual({ organization: 'tiny' })
  expect(createSimulator(options).organization.people).toBe(7)
})

it('tells all problems of a wrong file', async () => {
  const path = write('wrong.json', '{\n  "seed": -1,\n  "port": -1\n}')
  await expect(readConfig(path)).rejects.toMatchObject({
    name: 'MockError',
    code: 'ERR_CONFIG',
    message:
      `${path}:2:11  seed: expected an integer from 0 on, not -1\n` +
      `${path}:3:11  port: expected an integer from 0 to 65535, not -1`,
  })
})

it.each([
  ['a file that is not there', 'none.yaml', 'there is no such file'],
  ['a file below a file', 'file/none.yaml', 'there is no such file'],
  ['a folder', 'folder', 'is a folder; expected a file'],
  ['a name that no file has', 'a\0b', 'cannot be read: '],
])('tells of %s', async (_, name, reason) => {
  mkdirSync(join(folder, 'folder'), { recursive: true })
  write('file', '')
  const path = join(folder, name)
  const message = expect.stringContaining(`${path}  ${reason}`) as string
  await expect(readConfig(path)).rejects.toMatchObject({ code: 'ERR_CONFIG', message })
})

// The superuser reads everything.
it.skipIf(process.getuid?.() === 0)('tells of a file that may not be read', async () => {
  const path = write('closed.yaml', 'seed: 7')
  chmodSync(path, 0)
  await expect(readConfig(path)).rejects.toThrow(`${path}  may not be read by this user`)
})

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readData } from '../../mock/cli/steer/read-data.js'

describe('a file of data', () => {
  const folder = mkdtempSync(join(tmpdir(), 'data-'))
  const at = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it.each([
    ['t.yaml', 'appKey: team', { appKey: 'team' }],
    ['t.json', '{"appKey":"team"}', { appKey: 'team' }],
  ])('%s is read', async (name, text, value) => {
    expect(await readData(at(name, text))).toEqual(value)
  })

  it.each([
    ['t.yaml', 'appKey: [', 't.yaml:1:10  '],
    ['t.json', '{"appKey":}', 't.json:1:11  '],
  ])('%s is refused where it is wrong', async (name, text, message) => {
    await expect(readData(at(name, text))).rejects.toThrow(message)
  })
})

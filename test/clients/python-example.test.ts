import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { start, untilPrinted } from '../support/command.js'

const folder = fileURLToPath(new URL('../../examples/python/', import.meta.url))
const hasPython = spawnSync('python3', ['--version']).status === 0

it('the example in Python passes its tests', async ({ skip }) => {
  skip(!hasPython, 'there is no python3 on this machine')
  const run = start('serve', '--port', '0', '--log', 'json')
  const url = await untilPrinted(run, /"url":"([^"]+)"/)
  const env = { PATH: process.env['PATH'], DINGTALK_MOCK_URL: url, PYTHONDONTWRITEBYTECODE: '1' }
  const python = spawn('python3', ['-m', 'unittest', '-v'], { cwd: folder, env })
  let said = ''
  python.stderr.on('data', (text) => (said += String(text)))
  await once(python, 'close')
  expect(said).toMatch(/\nRan 9 tests .*\n\nOK\n/)
})

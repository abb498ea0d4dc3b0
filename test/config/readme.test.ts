import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { createSimulator } from '../../src/entries/index.js'
import { callTopapi, getToken } from '../support/client.js'
import { findProblems, readText } from './support.js'

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
const [, file = ''] = /```yaml\n(.*?)```/s.exec(readme) ?? []

it('the file of the README gives a token, and refuses the list of people', async () => {
  const read = readText(file)
  if (read.kind === 'problems') throw new Error(read.message)
  const simulator = createSimulator(read.config.options)
  const list = { dept_id: 1, cursor: 0, size: 1 }
  const token = await getToken(simulator)
  expect(await callTopapi(simulator, token, 'topapi.v2.user.list', list)).toMatchObject({
    errcode: 88,
    sub_code: '60011',
  })
})

it('the same file with three slips is told what the README shows', () => {
  const slips = [
    ['member]', 'membr]'],
    ['100000011', '100000031'],
    ['callsPer', 'callPer'],
  ] as const
  const wrong = slips.reduce((text, [right, slip]) => text.replace(right, slip), file)
  const message = findProblems(wrong, 'dingtalk-mock.yaml')
  expect(message.split('\n')).toHaveLength(slips.length)
  expect(readme).toContain(`\`\`\`\ndingtalk-mock:\n${message}\n\`\`\`\n`)
})

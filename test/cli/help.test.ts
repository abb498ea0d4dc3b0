import { expect, it } from 'vitest'
import { start } from '../support/command.js'

async function run(...flags: readonly string[]) {
  const command = start(...flags)
  const code = await command.ended
  return { code, ...command.output }
}

it('the help shows each command with an example', async () => {
  const { code, stdout } = await run('--help')
  expect(code).toBe(0)
  for (const command of ['serve', 'check', 'operations', 'explain']) {
    expect(stdout).toMatch(new RegExp(`^ {2}${command} `, 'm'))
    expect(stdout).toMatch(new RegExp(`^ {2}dingtalk-mock ${command} `, 'm'))
  }
})

it.each([
  ['operation', 'operations'],
  ['explian', 'explain'],
])('an unknown command %s gets a hint, and the exit code 2', async (wrong, right) => {
  const { code, stderr } = await run(wrong)
  expect(code).toBe(2)
  expect(stderr).toContain(`(Did you mean ${right}?)`)
})

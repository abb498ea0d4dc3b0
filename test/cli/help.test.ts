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
  const reading = ['serve', 'check', 'operations', 'explain']
  const steering = ['faults', 'clock', 'changes', 'log', 'reset', 'tenants']
  for (const command of [...reading, ...steering]) {
    expect(stdout).toMatch(new RegExp(`^ {2}${command} `, 'm'))
    expect(stdout).toMatch(new RegExp(`^ {2}dingtalk-mock ${command} `, 'm'))
  }
})

it.each([
  ['operation', 'operations'],
  ['explian', 'explain'],
  ['fault', 'faults'],
])('an unknown command %s gets a hint, and the exit code 2', async (wrong, right) => {
  const { code, stderr } = await run(wrong)
  expect(code).toBe(2)
  expect(stderr).toContain(`(Did you mean ${right}?)`)
})

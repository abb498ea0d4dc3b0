import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { createSimulator } from '../../src/entries/index.js'
import { readConfig } from '../../src/entries/config.js'
import { oapi } from '../support/client.js'
import { start, untilPrinted } from '../support/command.js'

const schemas = fileURLToPath(new URL('../../examples/own-operation/schemas', import.meta.url))

it('answers operations of a folder of its user', async () => {
  const run = start('serve', '--port', '0', '--schemas', schemas)
  const url = await untilPrinted(run, /is DingTalk on (http:\/\/127\.0\.0\.1:\d+)/)
  const keys = 'appkey=dingmock&appsecret=mock-secret'
  const { access_token: token } = await (await fetch(`${url}/gettoken?${keys}`)).json()
  const body = new URLSearchParams({ role_id: '1203141', size: '3' })
  const response = await fetch(`${url}/topapi/role/simplelist?access_token=${token}`, {
    method: 'POST',
    body,
  })
  expect(await response.json()).toMatchObject({ errcode: 0, result: { list: expect.any(Array) } })
  await untilPrinted(run, /topapi\.role\.simplelist {2,}reply/)
})

it('answers operations of the folder that a configuration names, from where the file lies', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'config-'))
  await cp(schemas, join(folder, 'own'), { recursive: true })
  const file = join(folder, 'dingtalk-mock.yaml')
  await writeFile(file, 'schemas: ./own\napps:\n  - { key: a, secret: s, permissions: [] }\n')
  const simulator = createSimulator(await readConfig(file))
  const run = start('serve', '--port', '0', '--config', file)
  const url = await untilPrinted(run, /is DingTalk on (http:\/\/127\.0\.0\.1:\d+)/)
  const answers = await Promise.all(
    [simulator.fetch, (path: string) => fetch(path.replace(oapi, url))].map(async (send) =>
      (await send(`${oapi}/topapi/role/simplelist`)).json(),
    ),
  )
  for (const answer of answers) expect(answer).toMatchObject({ errcode: 88, sub_code: '40000' })
  await rm(folder, { recursive: true })
})

it('could not run with a folder that is none', async () => {
  const run = start('serve', '--port', '0', '--schemas', `${schemas}-of-mine`)
  expect(await run.ended).toBe(2)
  expect(run.output.stderr).toBe(
    `dingtalk-mock: ${schemas}-of-mine does not exist; expected a folder of operations\n`,
  )
  expect(run.output.stdout).toBe('')
})

it.each(['serve', 'operations', 'explain'])(
  '%s refuses an operation that the package has',
  async (command) => {
    const folder = await mkdtemp(join(tmpdir(), 'own-'))
    const id = 'topapi.user.count'
    const built = fileURLToPath(new URL(`../../schemas/operations/${id}`, import.meta.url))
    await cp(built, join(folder, id), { recursive: true })
    const words = { serve: ['--port', '0'], operations: [], explain: [id] }[command] ?? []
    const run = start(command, ...words, '--schemas', folder)
    expect(await run.ended).toBe(2)
    expect(run.output.stderr).toContain(`the operation "${id}" is there already`)
    await rm(folder, { recursive: true })
  },
)

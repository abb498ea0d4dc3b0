import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { beforeAll, expect, it } from 'vitest'
import { findOrganization, organizationNames } from '../../mock/world/organizations/index.js'
import { catalog } from '../../src/catalog/catalog.js'
import { createSimulator } from '../../src/entries/index.js'
import { callTopapi, getToken, postTopapi } from '../support/client.js'

const run = promisify(execFile)
const root = new URL('../../', import.meta.url)
let readme: string
beforeAll(async () => {
  readme = await readFile(new URL('README.md', root), 'utf8')
})

it('the README shows what the CLI prints', async () => {
  const samples = [...readme.matchAll(/^```console\n\$ node (.+)\n([^]*?)```$/gm)]
  expect(samples.map(([, command]) => command?.split(' ')[1])).toEqual(['explain', 'operations'])
  for (const [, command = '', printed] of samples) {
    const { stdout } = await run(process.execPath, command.split(' '), { cwd: root })
    expect(stdout).toBe(printed)
  }
})

it('the README shows the answers that the simulator gives', async () => {
  const simulator = createSimulator()
  const token = await getToken(simulator)
  const query = { dept_id: 431_926_471, cursor: 0, size: 1 }
  const sample = await (await postTopapi(simulator, token, 'topapi.v2.user.list', query)).text()
  expect(readme).toContain(sample.slice(0, sample.indexOf('"request_id"')))
  const refused = await postTopapi(simulator, token, 'topapi.v2.user.list', { ...query, size: 101 })
  expect(readme).toContain(`x-dingtalk-mock-rule: ${refused.headers.get('x-dingtalk-mock-rule')}`)
  expect(
    await callTopapi(simulator, token, 'topapi.v2.user.list', { ...query, size: 101 }),
  ).toMatchObject({
    errmsg: '不合法的参数',
  })
})

it('the README, the changelog and the help count what there is', async () => {
  const changelog = await readFile(new URL('CHANGELOG.md', root), 'utf8')
  const { people, departments } = createSimulator().organization
  expect(readme).toContain(`company: ${people} people in ${departments} departments`)
  expect(readme).toContain(`${findOrganization('company')?.edgeCases.length} numbered oddities`)
  expect(readme).toContain(
    `\`tiny\`: ${createSimulator({ organization: 'tiny' }).organization.people} people`,
  )
  expect(organizationNames.toSorted()).toEqual(['company', 'empty', 'tiny'])
  const untold = catalog.operations.map(({ id }) => id).filter((id) => !changelog.includes(id))
  expect(untold, 'operations without a line in CHANGELOG.md').toEqual([])
})

import { readFile } from 'node:fs/promises'
import { beforeAll, expect, it } from 'vitest'
import { findOrganization, organizationNames } from '../../mock/world/organizations/index.js'
import { catalog } from '../../src/catalog/catalog.js'
import { createSimulator } from '../../src/entries/index.js'
import { callTopapi, getToken, postTopapi } from '../support/client.js'

const root = new URL('../../', import.meta.url)
let readme: string
beforeAll(async () => {
  readme = await readFile(new URL('README.md', root), 'utf8')
})

/** `4 d, 2 i`: how many rules rest on each basis. */
function countBases(bases: readonly string[]): string {
  return ['documented', 'observed', 'inferred']
    .map((basis) => [bases.filter((other) => other === basis).length, basis.charAt(0)] as const)
    .filter(([count]) => count > 0)
    .map(([count, letter]) => `${count} ${letter}`)
    .join(', ')
}

async function toRow({
  id,
  method,
  path,
  rules,
}: (typeof catalog.operations)[number]): Promise<string> {
  const file = new URL(`schemas/operations/${id}/operation.json`, root)
  const { errata } = JSON.parse(await readFile(file, 'utf8')) as { errata: readonly unknown[] }
  const bases = countBases(rules.map(({ basis }) => basis))
  return `| \`${id}\` | ${method} ${path} | ${bases} | ${errata.length} |`
}

it('the README lists every operation, with its rules and errata counted', async () => {
  const rows = readme.split('\n').map((line) => line.replaceAll(/ +/g, ' '))
  for (const operation of catalog.operations) expect(rows).toContain(await toRow(operation))
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
  expect(organizationNames.toSorted()).toEqual(['company', 'tiny'])
  for (const { id } of catalog.operations) expect(changelog).toContain(id)
})

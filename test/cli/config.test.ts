import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { start, untilPrinted } from '../support/command.js'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'serve-config-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

function write(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

const tiny = `
organization: tiny
seed: 3
appKey: file-key
appSecret: file-secret
corpId: file-corp
host: localhost
port: 0
log: json
apps:
  - key: file-key
    permissions: []
`

interface Banner {
  readonly url: string
}

async function readBanner(...flags: readonly string[]): Promise<Banner> {
  return JSON.parse(await untilPrinted(start('serve', ...flags), /^(\{.*\})\n/)) as Banner
}

it('serves what a file says', async () => {
  const banner = await readBanner('--config', write('tiny.yaml', tiny))
  expect(banner).toMatchObject({
    appKey: 'file-key',
    appSecret: 'file-secret',
    corpId: 'file-corp',
    organization: { name: 'tiny' },
  })
  const answer = await fetch(`${banner.url}/gettoken?appkey=file-key&appsecret=file-secret`)
  const { access_token: token } = (await answer.json()) as { access_token: string }
  const refused = await fetch(`${banner.url}/topapi/user/listid?access_token=${token}&dept_id=1`)
  expect(await refused.json()).toMatchObject({ errcode: 88, sub_code: '60011' })
})

it('lets each flag beat the file, also one that says the default', async () => {
  const path = write(
    'beaten.yaml',
    tiny.replace('port: 0', 'port: 1').replace('log: json', 'log: silent'),
  )
  const flags = '--port 0 --host 127.0.0.1 --organization company --app-secret mine --log json'
  const banner = await readBanner('--config', path, ...flags.split(' '))
  expect(banner).toMatchObject({
    url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:/),
    appKey: 'file-key',
    appSecret: 'mine',
    organization: { name: 'company' },
  })
})

it('gives the clock to the flag', async () => {
  const path = write('clock.yaml', 'clock: 2020-02-03T04:05:06+08:00\nport: 0\nlog: json')
  const time = '2021-02-03T04:05:06+08:00'
  const [file, flag] = await Promise.all([
    readBanner('--config', path),
    readBanner('--config', path, '--clock', time),
  ])
  const dates = [file, flag].map(async ({ url }) => (await fetch(url)).headers.get('date'))
  expect(await Promise.all(dates)).toEqual([
    expect.stringMatching(/^Sun, 02 Feb 2020 20:0/),
    expect.stringMatching(/^Tue, 02 Feb 2021 20:0/),
  ])
})

describe('ends with 2 on a wrong file, one line for each problem, which begins with its place', () => {
  it.each([
    [
      'options',
      'seed: x\nprot: 1',
      ':1:7  seed: expected an integer from 0 on, not the text "x"\n',
      ':2:1  prot: unknown property. Did you mean "port"?\n',
    ],
    [
      'an organisation without a department',
      'organization: tiny\napps: [{key: dingmock, contactScope: {departments: [5]}}]',
      ':2:53  apps[0].contactScope.departments[0]: tiny has no department 5. Known: 1, 100000011, 100000012, 100000013.\n',
    ],
    [
      'a text that is no YAML',
      'a: [',
      ':1:5  no YAML: Flow sequence in block collection must be sufficiently indented and end with a ]\n',
    ],
  ])('of %s', async (_, text, ...lines) => {
    const path = write('wrong.yaml', text)
    const run = start('serve', '--config', path)
    expect(await run.ended).toBe(2)
    expect(run.output.stderr).toBe(`dingtalk-mock:\n${lines.map((line) => path + line).join('')}`)
    expect(run.output.stdout).toBe('')
  })

  it('that is empty', async () => {
    const path = write('empty.yaml', '')
    const run = start('serve', '--config', path)
    expect(await run.ended).toBe(2)
    expect(run.output.stderr).toBe(
      `dingtalk-mock: ${path}  is empty; expected options, such as seed: 7\n`,
    )
  })

  it('that is not there', async () => {
    const run = start('serve', '--config', 'nowhere.yaml')
    expect(await run.ended).toBe(2)
    expect(run.output.stderr).toBe('dingtalk-mock: nowhere.yaml  there is no such file\n')
  })

  it('and of a wrong flag beside a right file, without a place in it', async () => {
    const run = start('serve', '--config', write('right.yaml', 'seed: 7'), '--organization', 'tny')
    expect(await run.ended).toBe(2)
    expect(run.output.stderr).toBe(
      'dingtalk-mock: organization: no organization "tny". Did you mean "tiny"?\n',
    )
  })
})

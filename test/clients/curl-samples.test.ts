import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getOperation } from '../../src/catalog/catalog.js'
import { createSimulator, type Simulator } from '../../src/entries/index.js'
import { operations } from '../../src/generated/catalog.js'
import type { OperationId } from '../../src/generated/types.js'
import { readJson } from '../../src/protocol/json.js'
import { isSuccess } from '../../src/protocol/success.js'
import { getToken } from '../support/client.js'

const run = promisify(execFile)

/** The samples ask for 1 January 2020, which had to be yesterday. */
const clock = '2020-01-02T10:00:00+08:00'
let simulator: Simulator
let base: string
let token: string
beforeAll(async () => {
  simulator = createSimulator({ clock })
  base = (await simulator.listen()).url
  token = await getToken(simulator)
})
afterAll(() => simulator.close())

interface Sample {
  readonly name: string
  readonly printed?: readonly string[]
}

/** The lines of the first sample that begins like this. */
async function readPrinted(id: string, beginning: string): Promise<readonly string[]> {
  const path = new URL(`../../schemas/operations/${id}/examples.json`, import.meta.url)
  const { examples } = JSON.parse(await readFile(path, 'utf8')) as { examples: readonly Sample[] }
  return examples.find(({ printed }) => printed?.[0]?.startsWith(beginning))?.printed ?? []
}

async function readSample(id: string): Promise<string> {
  return (await readPrinted(id, 'curl')).join('\n')
}

/** As printed but for host, token, credentials and ids; the damage around `dept_ids` stays. */
function fillIn(printed: string): string {
  return printed
    .replace(/https:\/\/(?:oapi|api)\.dingtalk\.io/, base)
    .replace(/access_token=[\w-]+/, `access_token=${token}`)
    .replace(/dept_id=\d+/, 'dept_id=431905112')
    .replace(/userid=\w+/, 'userid=manager4713')
    .replace('%5C%222%2C3%2C4%5C%22', '%5C%221%2C50541877%2C433017564%5C%22')
    .replaceAll('dingeqqpkv3xxxxxx', simulator.appKey)
    .replaceAll('GT-lsu-taDAxxxsTsxxxx', simulator.appSecret)
}

/** These pages print a request, or nothing, in place of a line for the shell. */
const withoutCurl = ['contact_1.0.ListEmpLeaveRecords', 'oauth2_1.0.GetToken']
/** The erratum token-in-the-body: curl sends the form of a GET as its body. */
const withWrongCurl = ['auth.scopes']
const withCurl = Object.keys(operations).filter(
  (id) => ![...withoutCurl, ...withWrongCurl].includes(id),
)

describe('run as printed but for host, token and ids, the curl sample', () => {
  it.each(withCurl as OperationId[])('of %s succeeds', async (id) => {
    const { stdout } = await run('sh', ['-c', `${fillIn(await readSample(id))} --silent`])
    const body = readJson(stdout)
    expect(isSuccess(getOperation(id).dialect, { status: 200, body })).toBe(true)
  })

  it.each(withWrongCurl)(
    'of %s is refused, and succeeds with its form in the query',
    async (id) => {
      const sample = fillIn(await readSample(id))
      const wrong = await run('sh', ['-c', `${sample} --silent`])
      expect(readJson(wrong.stdout)).toEqual({ errcode: 40035, errmsg: '缺少参数 access_token' })
      const right = await run('sh', ['-c', `${sample} --silent --get`])
      expect(readJson(right.stdout)).toMatchObject({ errcode: 0 })
    },
  )

  it('of the leave records, printed as a request line, succeeds', async () => {
    const path =
      '/v1.0/contact/empLeaveRecords?startTime=2019-07-10T00:00:00Z&endTime=2019-08-10T00:00:00Z&nextToken=0&maxResults=10'
    const headers = [
      '-H',
      `x-acs-dingtalk-access-token:${token}`,
      '-H',
      'Content-Type:application/json',
    ]
    const { stdout } = await run('curl', ['--silent', ...headers, `${base}${path}`])
    expect(readJson(stdout)).toHaveProperty('records')
  })

  it('of the token of one organisation, printed as a request, succeeds', async () => {
    const lines = await readPrinted('oauth2_1.0.GetToken', 'POST')
    const [start = '', , contentType = '', , ...body] = lines.map((line) =>
      line
        .replace('ding9f****41', simulator.corpId)
        .replace('suite123', simulator.appKey)
        .replace('********', simulator.appSecret),
    )
    const url = `${base}${start.split(' ')[1]}`
    const { stdout } = await run('curl', ['--silent', '-H', contentType, '-d', body.join(''), url])
    expect(readJson(stdout)).toEqual({ access_token: token, expires_in: 7200 })
  })
})

it('reads the damaged list of departments as the list it stands for', async () => {
  const sample = fillIn(await readSample('topapi.inactive.user.v2.get'))
  const damaged = readJson((await run('sh', ['-c', `${sample} --silent`])).stdout)
  const plain = sample.replaceAll('%5C%22', '')
  const sound = readJson((await run('sh', ['-c', `${plain} --silent`])).stdout)
  expect(plain).not.toBe(sample)
  expect(damaged).toMatchObject({
    errcode: 0,
    result: { list: expect.arrayContaining([expect.any(String)]) },
  })
  expect({ ...(damaged as object), request_id: '' }).toEqual({
    ...(sound as object),
    request_id: '',
  })
})

import { beforeAll, describe, expect, it } from 'vitest'
import { reporterNames } from '../../../contracts/reporters/names.js'
import { reporters } from '../../../contracts/reporters/table.js'
import { runContracts, type ContractOptions, type Report } from '../../../src/entries/contracts.js'
import { readJson, writeJson, type JsonValue } from '../../../src/protocol/json.js'
import { makeTestSimulator, now, toTarget } from '../simulator-target.js'
import { look } from './made-report.js'

/** Stands at the start of every text that an answer holds. */
const mark = 'mk"/+\u5bc6~'
const appSecret = 'the secret/of+the "app"'

/** As a text looks in a text, a URL, a form, JSON, JSON of the vendor, XML, GitHub and base64. */
function formsOf(text: string): readonly string[] {
  const inJson = JSON.stringify(text).slice(1, -1)
  return [
    text,
    encodeURIComponent(text),
    new URLSearchParams([['', text]]).toString().slice(1),
    inJson,
    inJson.replaceAll('/', String.raw`\/`),
    text.replaceAll('"', '&quot;'),
    text.replaceAll('%', '%25'),
    Buffer.from(text).toString('base64').replace(/=+$/, ''),
    Buffer.from(text).toString('base64url'),
  ]
}

/** Of the protocol: without these nothing but the token calls would be judged. */
const kept = new Set(['access_token', 'accessToken', 'code', 'sub_code', 'expireIn', 'corpid'])

/** Every text marked; each boolean a marked text too, so that each such field is found fault with. */
function plant(value: JsonValue, name = ''): JsonValue {
  if (typeof value === 'string') return kept.has(name) ? value : mark + value
  if (typeof value === 'boolean') return name === 'has_more' ? value : `${mark}${value}`
  if (Array.isArray(value)) return value.map((item) => plant(item))
  if (typeof value !== 'object' || value === null) return value
  const members = Object.entries(value).map(([key, member]) => [key, plant(member, key)])
  return { ...Object.fromEntries(members), [`${mark}name`]: mark } as JsonValue
}

async function withoutMarks(request: Request): Promise<Request> {
  const forms = formsOf(mark).toSorted((a, b) => b.length - a.length)
  const strip = (text: string) => forms.reduce((rest, form) => rest.replaceAll(form, ''), text)
  const text = await request.text()
  const { method, headers } = request
  return new Request(strip(request.url), {
    method,
    headers,
    ...(text === '' ? {} : { body: strip(text) }),
  })
}

function curls({ findings }: Report): string {
  return findings.map(({ curl }) => curl).join('\n')
}

const secrets = [mark, appSecret]
const simulator = makeTestSimulator({ appSecret, organization: 'tiny' })
const honest = toTarget(simulator)

async function run(options: ContractOptions): Promise<Report> {
  const fetch = async (request: Request): Promise<Response> => {
    const response = await honest.fetch(await withoutMarks(request))
    const body = readJson(await response.text()) as { readonly [name: string]: JsonValue }
    const token = body['access_token'] ?? body['accessToken']
    if (typeof token === 'string') secrets.push(token)
    const { status, headers } = response
    const contentType = headers.get('content-type') ?? ''
    return new Response(writeJson(plant(body)), {
      status,
      headers: { 'content-type': contentType },
    })
  }
  return runContracts({ ...honest, fetch }, { now, ...options })
}

describe.each(['live', 'mock'] as const)('in profile %s', (profile) => {
  let report: Report
  beforeAll(async () => {
    report = await run({ profile })
  }, 60_000)

  it('much is found', () => {
    expect(report.findings.length).toBeGreaterThan(30)
    expect(report.calls).toBeGreaterThan(100)
  })

  it.each(reporterNames)('nothing that an answer holds is in the report %s', (name) => {
    const text = reporters[name](report, { ...look, width: undefined, isVerbose: true })
    const found = secrets.flatMap(formsOf).filter((form) => text.includes(form))
    expect(
      found.map((form) =>
        text.slice(Math.max(0, text.indexOf(form) - 200), text.indexOf(form) + 100),
      ),
    ).toEqual([])
  })
})

it('people stand in curl lines only when that is asked for', async () => {
  const only = ['topapi.v2.user.get']
  const [told, hidden] = await Promise.all([run({ only, showValues: true }), run({ only })])
  expect(curls(told)).toContain(JSON.stringify(mark).slice(1, -1))
  expect(curls(hidden)).toContain('$USER_ID')
})

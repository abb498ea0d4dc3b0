import { expect, it } from 'vitest'
import type { Target } from '../../contracts/target.js'
import type { JsonValue } from '../../src/protocol/json.js'
import {
  change,
  findAlarms,
  honestServers,
  openSimulator,
  run,
  type Profile,
} from './benign-support.js'
import { isError, spoilEvery, spoilAnswers, spoilErrors, spoilRows, type Spoil } from './spoil.js'

type Body = Record<string, JsonValue>

/** Fields that the pages let vanish: by permission, by type of app, or when unset. */
const optional = new Set(
  'mobile state_code telephone job_number title email org_email work_place remark extension'
    .concat(' hired_date exclusive_account nickname login_id stateCode')
    .split(' '),
)

/** What a third-party app does not get, as the pages say field by field. */
const internalOnly = new Set(
  'mobile state_code telephone email org_email work_place remark extension hired_date'
    .concat(' exclusive_account exclusive_account_type login_id nickname disable_status')
    .concat(' exclusive_account_corp_id exclusive_account_corp_name')
    .split(' '),
)

/** A proxy in front of an honest server, and what it does that means nothing. */
interface Benign {
  readonly name: string
  readonly spoil: Spoil
  /** Why a closed world does not allow it, if so: there it is to be told. */
  readonly notInMock?: string
}

const rows: readonly Benign[] = [
  { name: 'another order of keys at every level', spoil: spoilEvery(({ body }) => turn(body)) },
  { name: 'no charset', spoil: spoilEvery(() => ({ contentType: 'application/json' })) },
  {
    name: 'a charset in other letters',
    spoil: spoilEvery(() => ({ contentType: 'Application/JSON; charset="UTF8"' })),
  },
  {
    name: 'no optional fields',
    spoil: spoilRows((row) => without(row, optional)),
    notInMock: 'the app of a simulator has all rights, and an organisation has all fields',
  },
  {
    name: 'the fields of a third-party app',
    spoil: spoilRows((row) => without(row, internalOnly)),
    notInMock: 'the app of a simulator is an internal one',
  },
  {
    name: 'an empty text for what is unset',
    spoil: spoilRows((row) => ('unionid' in row ? { remark: '', telephone: '', ...row } : row)),
  },
  {
    name: 'English texts',
    spoil: spoilErrors(({ body }) => ({ body: { ...body, ...toEnglish(body) } })),
  },
  {
    name: 'Chinese texts',
    spoil: spoilErrors(({ body }) => ({
      body: 'code' in body ? { ...body, message: '参数错误' } : body,
    })),
  },
  {
    name: 'next_cursor 0 on a last page',
    spoil: spoilPages((page) => ({ next_cursor: 0, ...page })),
    notInMock: 'captured last pages have none',
  },
  {
    name: 'no next_cursor on a last page',
    spoil: spoilPages((page) =>
      page['has_more'] === true ? page : without(page, new Set(['next_cursor'])),
    ),
  },
  {
    name: 'emoji, quotes and slashes in names',
    spoil: spoilRows((row) => ('name' in row ? { ...row, name: '😀 "O\'Neill" \\/ 张' } : row)),
  },
  {
    name: 'fields that no page has',
    spoil: spoilRows((row) => ({ ...row, shoe_size: 42 })),
    notInMock: 'a simulator invents no fields',
  },
  {
    name: 'leave times with the offset of China',
    spoil: spoilRecords((record) => ({
      ...record,
      leaveTime: toShanghai(String(record['leaveTime'])),
    })),
  },
  { name: 'headers of proxies on the way', spoil: addHeaders },
  { name: 'a long way', spoil: comeLate },
]

const table = Object.entries(honestServers).flatMap(([server, open]) =>
  rows.map((row) => [row.name, server, { ...row, open }] as const),
)

it.each(table)('finds no fault in %s of %s, in profile live', async (_, __, { open, spoil }) => {
  expect(findAlarms(await run(change(open(), spoil), 'live'))).toEqual([])
})

it.each(rows.filter(({ notInMock }) => notInMock === undefined))(
  'finds no fault in $name of the simulator, in profile mock',
  async ({ spoil }) => {
    expect(await findAllOfSimulator(spoil, 'mock')).toEqual([])
  },
)

it.each(rows.filter(({ name }) => name === 'fields that no page has'))(
  'tells $name as drift in profile live, and as an error in profile mock',
  async ({ spoil }) => {
    const severities = async (profile: Profile): Promise<readonly string[]> => {
      const found = await findAllOfSimulator(spoil, profile)
      return [...new Set(found)]
    }
    expect(await severities('live')).toEqual(['drift documented-fields-only'])
    expect(await severities('mock')).toEqual(['error documented-fields-only'])
  },
)

async function findAllOfSimulator(spoil: Spoil, profile: Profile): Promise<readonly string[]> {
  const honest = honestServers['the simulator']()
  // A closed world is asked five times as much; seven people show what a proxy does to answers.
  const { target } = profile === 'mock' ? openSimulator({ organization: 'tiny' }) : honest
  const report = await run(change({ ...honest, target }, spoil), profile)
  return report.findings.map(({ severity, rule }) => `${severity} ${rule}`)
}

function turn(body: Body): { readonly body: Body } {
  const turned = (value: JsonValue): JsonValue => {
    if (Array.isArray(value)) return value.map(turned)
    if (typeof value !== 'object' || value === null) return value
    const members = Object.entries(value as Body).toReversed()
    return Object.fromEntries(members.map(([name, member]) => [name, turned(member)]))
  }
  return { body: turned(body) as Body }
}

function without(row: Body, names: ReadonlySet<string>): Body {
  return Object.fromEntries(Object.entries(row).filter(([name]) => !names.has(name)))
}

function toEnglish(body: Body): Body {
  if ('code' in body) return { message: 'Invalid parameter' }
  if (!('sub_msg' in body)) return { errmsg: 'Invalid parameter' }
  const code = 'sub_code' in body ? `subcode=${String(body['sub_code'])},` : ''
  return { sub_msg: 'Invalid', errmsg: `ding talk error[${code}submsg=Invalid]` }
}

/** Pages of both kinds of rows, people and ids. */
function spoilPages(edit: (page: Body) => Body): Spoil {
  return spoilAnswers(({ body }) => {
    const result = body['result'] as Body | undefined
    const isPage = !isError(body) && typeof result?.['has_more'] === 'boolean'
    return isPage ? { body: { ...body, result: edit(result) } } : {}
  })
}

function spoilRecords(edit: (record: Body) => Body): Spoil {
  return spoilAnswers(({ body }) => {
    const records = body['records'] as readonly Body[] | undefined
    return records === undefined ? {} : { body: { ...body, records: records.map(edit) } }
  })
}

function toShanghai(text: string): string {
  const moved = new Date(Date.parse(text) + 8 * 3_600_000).toISOString()
  return moved.replace('.000Z', '+08:00')
}

/** None of them says anything of the server behind: load balancers and gateways add them. */
function addHeaders(honest: Target['fetch']): Target['fetch'] {
  let count = 0
  return async (request) => {
    const response = await honest(request)
    const headers = new Headers(response.headers)
    headers.set('Server', 'nginx')
    headers.set('Via', '1.1 gateway.example.com')
    headers.set('X-Request-Id', String(count++))
    headers.set('EagleEye-TraceId', '0b51f4e817000000000001')
    headers.set('Strict-Transport-Security', 'max-age=31536000')
    headers.set('Cache-Control', 'no-store')
    headers.set('Vary', 'Accept-Encoding')
    headers.set('Timing-Allow-Origin', '*')
    headers.append('Set-Cookie', 'route=abc; Path=/; HttpOnly')
    headers.append('Set-Cookie', 'cna=def; Secure')
    return new Response(await response.arrayBuffer(), { status: response.status, headers })
  }
}

/** Three milliseconds stand for 300: nothing but the limit of an exchange looks at the time. */
function comeLate(honest: Target['fetch']): Target['fetch'] {
  return async (request) => {
    await new Promise((resolve) => {
      setTimeout(resolve, 3)
    })
    return honest(request)
  }
}

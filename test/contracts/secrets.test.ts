import { expect, it } from 'vitest'
import { runContracts, type Report, type Target } from '../../src/entries/contracts.js'
import { makeTestSimulator, now, toTarget } from './simulator-target.js'

const appSecret = 'tell/no+body "this" \u5bc6'

/** As a secret looks in a text, a URL, a form, a JSON text and base64. */
function formsOf(secret: string): readonly string[] {
  return [
    secret,
    encodeURIComponent(secret),
    new URLSearchParams([['', secret]]).toString().slice(1),
    JSON.stringify(secret).slice(1, -1),
    Buffer.from(secret).toString('base64').replace(/=+$/, ''),
    Buffer.from(secret).toString('base64url'),
  ]
}

/** Every text of a report, names of members too. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, member]) => [name].concat(textsOf(member)))
}

interface Leaking {
  readonly request: Request
  readonly response: Response
  readonly secrets: readonly string[]
}

/** Lets a server leak what it knows, in calls that hand out no token. */
async function runLeaking(leak: (leaking: Leaking) => Promise<Response>): Promise<string> {
  const simulator = makeTestSimulator({ appSecret })
  const token = await readToken(simulator)
  const secrets = [token, appSecret].flatMap(formsOf)
  const fetch: Target['fetch'] = async (request) => {
    const response = await simulator.fetch(request.clone())
    const isTokenCall = /gettoken|accessToken|\/token/.test(request.url)
    return isTokenCall ? response : leak({ request, response, secrets })
  }
  const target = toTarget(simulator, { fetch, name: `a target of ${appSecret}` })
  const report = await runContracts(target, { now })
  expect(report.findings).not.toEqual([])
  return findLeak(report, secrets)
}

function findLeak(report: Report, secrets: readonly string[]): string {
  const texts = textsOf(report)
  return secrets.filter((secret) => texts.some((text) => text.includes(secret))).join(' ')
}

async function readToken({ fetch, appKey }: ReturnType<typeof makeTestSimulator>): Promise<string> {
  const query = new URLSearchParams({ appkey: appKey, appsecret: appSecret }).toString()
  const response = await fetch(`https://oapi.dingtalk.com/gettoken?${query}`)
  return ((await response.json()) as { readonly access_token: string }).access_token
}

it.each<[string, (leaking: Leaking) => Promise<Response>]>([
  [
    'as fields of its answers',
    async ({ response, secrets }) => {
      const leaked = Object.fromEntries(secrets.map((secret) => [secret, secret]))
      return Response.json({ ...((await response.json()) as object), ...leaked }, response)
    },
  ],
  [
    'as a code',
    async ({ secrets }) => Response.json({ code: secrets.join(' '), errcode: 1, errmsg: 'x' }),
  ],
  [
    'in its content type',
    async ({ response, secrets }) =>
      new Response(await response.text(), {
        headers: { 'content-type': `text/x; was="${secrets.slice(0, 6).join(' ')}"` },
      }),
  ],
  [
    'in network errors',
    ({ request, secrets }) =>
      Promise.reject(
        new TypeError('fetch failed', { cause: new Error([request.url, ...secrets].join(' ')) }),
      ),
  ],
])('tells no secret that a server leaks %s', async (_, leak) => {
  expect(await runLeaking(leak)).toBe('')
})

it('tells no secret of an app that gets no token', async () => {
  const report = await runContracts(toTarget(makeTestSimulator({ appSecret }), { fetch: fail }), {
    now,
  })
  expect(report.stopped).toContain('no route to')
  expect(findLeak(report, formsOf(appSecret))).toBe('')
})

function fail({ url }: Request): Promise<Response> {
  return Promise.reject(new TypeError(`no route to ${url}`))
}

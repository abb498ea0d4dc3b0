import fc from 'fast-check'
import { judge } from '../oracle.js'
import { showRequest, toWireRequest, type Answer, type FuzzRequest } from '../request.js'
import { anyRequest, nearlyRight } from '../requests/requests.js'
import { withoutIds } from '../same.js'
import type { Target } from '../target.js'
import { expectNothing, type Campaign } from './campaign.js'

/** Every request twice to the core, which must answer alike, and once through `fetch`. */
export const core: Campaign = {
  name: 'core',
  about: 'requests in process',
  batchRuns: 500,
  open: async (target) => ({
    property: fc.asyncProperty(
      fc.oneof({ weight: 9, arbitrary: nearlyRight(target) }, { weight: 1, arbitrary: anyRequest }),
      (request) => check(target, request),
    ),
    settle: async () => [],
    close: async () => {},
  }),
}

async function check(target: Target, request: FuzzRequest): Promise<void> {
  const first = askCore(target, request)
  const second = askCore(target, request)
  const isSame = withoutIds(first) === withoutIds(second)
  const fetched = await askFetch(target, request)
  const findings = [
    ...(request.method === 'HEAD' ? [] : judge(request, first, target.secrets)),
    ...(isSame ? [] : [`asked twice, it answers ${first.body} and ${second.body}`]),
    ...(fetched ?? []),
  ]
  expectNothing(findings, () => showRequest(request))
}

export function askCore({ simulator }: Target, request: FuzzRequest): Answer {
  return simulator.answer(toWireRequest(request)).response
}

/** Judges the way through `fetch`; nothing where the platform makes no request of it. */
async function askFetch(target: Target, request: FuzzRequest): Promise<readonly string[]> {
  const made = toFetchRequest(request)
  if (made === undefined) return []
  const { pathname, search, host } = new URL(made.url)
  const response = await target.simulator.fetch(made)
  const answer = {
    status: response.status,
    headers: [...response.headers],
    body: await response.text(),
  }
  return judge(
    { ...request, method: made.method, host, target: pathname + search },
    answer,
    target.secrets,
  )
}

function toFetchRequest({ host, target, method, headers, body }: FuzzRequest): Request | undefined {
  const mayHaveBody = !['GET', 'HEAD'].includes(method)
  try {
    return new Request(`https://${host}${target}`, {
      method,
      headers: headers.map(([name, value]): [string, string] => [name, value]),
      ...(mayHaveBody ? { body: Buffer.from(body) } : {}),
    })
  } catch {
    return undefined
  }
}

import type { AppOptions, SimulatorOptions } from '../../../src/entries/index.js'
import { readJson } from '../../../src/protocol/json.js'
import type { Environment } from '../../../mock/core/environment.js'
import type { Resolution } from '../../../mock/core/resolve.js'
import type { WireRequest } from '../../../mock/core/wire.js'
import { makeSimulator } from '../../../mock/simulator.js'
import { clock } from '../refusal-table.js'
import { pages, type Page } from './page.js'
import { toWire, type Changes } from './request.js'

type Answer = (request: WireRequest) => Resolution

/** A simulator whose clock goes on when it is told to, so that a rate is a rate. */
interface Door {
  readonly answer: Answer
  readonly app: AppOptions
  pass(ms: number): void
}

const happyApp: AppOptions = { key: 'dingmock', secret: 'mock-secret' }
/** Third-party credentials for the operations that take some. */
const isv: AppOptions = { key: 'isv', secret: 's', type: 'third-party' }

/** Makes the call to a simulator of the kind that it asks for. */
export function ask(page: Page, changes: Changes): Resolution {
  const door = openDoor(page, changes)
  const needsToken = page.operation.authentication === 'token'
  const token = needsToken ? getToken(door) : undefined
  door.pass(changes.laterMs ?? 0)
  return door.answer(toWire(page, changes, token))
}

const shared = new Map<string, Door>()

/** Calls that differ in no more than the settings share a simulator. */
function openDoor(page: Page, changes: Changes): Door {
  const { settings, ...special } = changes.simulator ?? {}
  const app = pickApp(page, changes)
  const isOwn = changes.app || changes.laterMs || Object.keys(special).length > 0
  if (isOwn) return makeDoor(page, changes.simulator, app)
  const key = JSON.stringify([app.key, settings])
  const door = shared.get(key) ?? makeDoor(page, changes.simulator, app)
  shared.set(key, door)
  return door
}

function pickApp({ operation }: Page, changes: Changes): AppOptions {
  const isForUs = operation.appTypes.includes('internal')
  const app = isForUs || operation.authentication === 'none' ? happyApp : isv
  return changes.app === undefined
    ? app
    : { type: app.type ?? 'internal', ...changes.app, key: 'caller', secret: 's' }
}

function makeDoor(page: Page, special: SimulatorOptions = {}, app: AppOptions): Door {
  let passedMs = 0
  const environment: Environment = {
    now: () => passedMs,
    elapsedMs: () => 0,
    randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
    later: () => () => {},
  }
  const { fault, apps = [], ...rest } = special
  const others = app.key === 'caller' ? [app] : []
  const options: SimulatorOptions = {
    clock,
    ...rest,
    apps: [isv, ...others, ...apps],
    ...(fault && {
      fault: (call) => (call.operation.id === page.operation.id ? fault(call) : undefined),
    }),
  }
  const { answer } = makeSimulator(options, environment)
  return { answer, app, pass: (ms) => void (passedMs += ms) }
}

/** The call that gives a token to apps of all types. */
const tokenPage = getPage('oauth2_1.0.GetToken')

function getPage(id: string): Page {
  const page = pages.find(({ operation }) => operation.id === id)
  if (page === undefined) throw new Error(`no operation "${id}"`)
  return page
}

function getToken({ answer, app: { key, secret = '', type } }: Door): string {
  const credentials = { client_id: key, client_secret: secret }
  const request =
    type === 'third-party'
      ? toWire(tokenPage, { parameters: credentials }, undefined)
      : {
          ...gettoken,
          target: `/gettoken?${new URLSearchParams({ appkey: key, appsecret: secret })}`,
        }
  const body = readJson(answer(request).response.body) as { readonly access_token?: string }
  if (body.access_token === undefined) throw new Error(`no token for "${key}"`)
  return body.access_token
}

const gettoken: Omit<WireRequest, 'target'> = {
  method: 'GET',
  host: 'oapi.dingtalk.com',
  header: () => undefined,
  body: new Uint8Array(),
  isBodyUnreadable: false,
  clientIp: '10.0.0.1',
}

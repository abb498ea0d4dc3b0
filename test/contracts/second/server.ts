import { readJson, writeJson, type JsonValue } from '../../../src/protocol/json.js'
import { makeDirectory, type Directory } from './directory.js'
import { listLeavers } from './leave-records.js'
import { oldOperations } from './old-operations.js'
import { readParameters, type Values } from './parameters.js'
import { translate } from './texts.js'
import { plainVariants, type Variants } from './variants.js'

/**
 * An honest server of the five operations that shares no code with the simulator, and does as much
 * as it may in another way: see {@link Variants}.
 */
export interface SecondServer {
  fetch(request: Request): Promise<Response>
  readonly credentials: { readonly appKey: string; readonly appSecret: string }
  readonly directory: Directory
}

type Body = { readonly [name: string]: JsonValue }

interface Answer {
  readonly status?: number
  readonly contentType: string
  readonly body: Body
}

interface Server {
  readonly now: number
  readonly variants: Variants
  readonly directory: Directory
  /** Different for every answer. */
  nextId(): number
}

const appKey = 'dingsecondapp'
const appSecret = 'a-second-secret'
const token = 'c0ffee00112233445566778899aabbcc'

/** @param now Unix milliseconds at which the server stands */
export function makeSecondServer(now: number, changes: Partial<Variants> = {}): SecondServer {
  let id = 0
  const variants = { ...plainVariants, ...changes }
  const directory = makeDirectory(now, variants)
  const server: Server = {
    now,
    variants,
    directory,
    nextId: () => (id += 104_729),
  }
  return {
    credentials: { appKey, appSecret },
    directory,
    async fetch(request) {
      const { status = 200, contentType, body } = await answer(server, request)
      const bytes = new TextEncoder().encode(writeJson(body))
      return new Response(bytes, { status, headers: { 'content-type': contentType } })
    },
  }
}

async function answer(server: Server, request: Request): Promise<Answer> {
  const { pathname } = new URL(request.url)
  if (pathname.startsWith('/topapi/')) {
    const body = await answerOld(server, request)
    const id = server.nextId().toString(36).padStart(12, '1o4kq7z3m8xw')
    return { contentType: 'application/json;charset=UTF-8', body: { ...body, request_id: id } }
  }
  if (/^\/v\d/.test(pathname)) return answerNew(server, request)
  return { contentType: 'application/json', body: answerPlain(server, request) }
}

async function answerOld({ variants, directory, now }: Server, request: Request): Promise<Body> {
  const name = new URL(request.url).pathname.slice('/topapi/'.length)
  const operation = Object.hasOwn(oldOperations, name) ? oldOperations[name] : undefined
  const isHidden = name.endsWith('listsubid') && variants.subDepartments === 'unknown-api'
  if (operation === undefined || isHidden) {
    const text = `不合法ApiName，ApiName = dingtalk.oapi.${name.replaceAll('/', '.')}`
    return { errcode: 22, sub_msg: text, errmsg: `Invalid method[submsg=${text}]` }
  }
  const sent = await readCall(request)
  if (sent === undefined && variants.unreadable === 'refused') return refuseOld(47001, variants)
  const reading = readParameters(operation.parameters, sent ?? {}, variants)
  const ofToken = refuseToken(sent ?? readQuery(request), variants)
  const ofParameters =
    'code' in reading ? refuseOld(reading.code, variants, reading.message) : undefined
  const [first, second] =
    variants.judgedFirst === 'token' ? [ofToken, ofParameters] : [ofParameters, ofToken]
  if (first !== undefined || second !== undefined || 'code' in reading) {
    return first ?? second ?? {}
  }
  const result = operation.answer({ directory, variants, now, values: reading.values })
  if (typeof result === 'number') return refuseOld(result, variants)
  return { errcode: 0, result, errmsg: 'ok' }
}

function refuseOld(code: number, variants: Variants, message = translate(code, variants)): Body {
  return { errcode: code, errmsg: message }
}

function refuseToken(sent: Values, variants: Variants): Body | undefined {
  const given = sent['access_token'] ?? ''
  if (given === '') return wrap('40000', 'access_token is blank')
  return given === token ? undefined : wrap('40014', translate(40014, variants))
}

function wrap(code: string, text: string): Body {
  const errmsg = `ding talk error[subcode=${code},submsg=${text}]`
  return { errcode: 88, sub_code: code, sub_msg: text, errmsg }
}

/** Query, and then the body, JSON or a form; `undefined` for a body that is neither. */
async function readCall(request: Request): Promise<Values | undefined> {
  const query = readQuery(request)
  const body = await request.text()
  const isJson = request.headers.get('content-type')?.includes('json') ?? false
  if (!isJson) return { ...query, ...Object.fromEntries(new URLSearchParams(body)) }
  const value = body === '' ? {} : readObject(body)
  return value === undefined ? undefined : { ...query, ...value }
}

function readQuery(request: Request): Values {
  return Object.fromEntries(new URL(request.url).searchParams)
}

function readObject(text: string): Values | undefined {
  try {
    const value = readJson(text)
    return typeof value === 'object' && !Array.isArray(value) ? (value as Values) : undefined
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

function answerPlain({ variants, now }: Server, request: Request): Body {
  const { pathname, searchParams: query } = new URL(request.url)
  if (pathname === '/gettoken') {
    const key = query.get('appkey') ?? query.get('corpid') ?? ''
    const secret = query.get('appsecret') ?? query.get('corpsecret') ?? ''
    if (key === '') return { errcode: 40035, errmsg: '缺少参数 corpid or appkey' }
    const isRight = key === appKey && secret === appSecret
    if (!isRight) return { errmsg: translate(40096, variants), errcode: 40096 }
    return { access_token: token, expires_in: lifetimeOf(variants, now), errmsg: 'ok', errcode: 0 }
  }
  if (pathname !== '/auth/scopes') return { errcode: 404, errmsg: translate(404, variants) }
  const given = query.get('access_token') ?? ''
  if (given === '') return { errcode: 40035, errmsg: '缺少参数 access_token' }
  if (given !== token) return { errcode: 40014, errmsg: translate(40014, variants) }
  return {
    errmsg: 'ok',
    auth_org_scopes: { authed_dept: [1], authed_user: [] },
    auth_user_field: ['name', 'userid', 'department'],
    condition_field: [],
    errcode: 0,
  }
}

/** Somebody else has asked for the token before. */
function lifetimeOf({ lifetime }: Variants, now: number): number {
  return lifetime === 'renewed' ? 7200 : 6400 - (Math.floor(now / 1000) % 60)
}

async function answerNew(server: Server, request: Request): Promise<Answer> {
  const { pathname, searchParams: query } = new URL(request.url)
  if (pathname === '/v1.0/oauth2/accessToken' && request.method === 'POST') {
    return handOut(server, request)
  }
  if (pathname !== '/v1.0/contact/empLeaveRecords' || request.method !== 'GET') {
    const text = 'Specified api is not found, please check your url and method.'
    return refuse(server, 'InvalidAction.NotFound', text, 404)
  }
  const given = request.headers.get('x-acs-dingtalk-access-token') ?? ''
  if (given === '') {
    const text = translate('AuthenticationFailed.MissingParameter', server.variants)
    return refuse(server, 'AuthenticationFailed.MissingParameter', text)
  }
  if (given !== token) {
    return refuse(server, 'InvalidAuthentication', translate(40014, server.variants))
  }
  const body = listLeavers(query, server)
  if ('missing' in body) return refuseMissing(server, body['missing'] as string)
  if (!('malformed' in body)) return { contentType: 'application/json;charset=utf-8', body }
  const text = translate('invalidParameter.param.invalid', server.variants)
  return refuse(server, 'invalidParameter.param.invalid', `${text}${String(body['malformed'])}`)
}

async function handOut(server: Server, request: Request): Promise<Answer> {
  const isJson = request.headers.get('content-type')?.includes('json') ?? false
  const body = isJson ? readObject(await request.text()) : undefined
  if (body === undefined) return refuseMissing(server, 'body')
  const { appKey: key, appSecret: secret } = body
  const missing = Object.entries({ appKey: key, appSecret: secret }).find(
    ([, value]) => (value ?? '') === '',
  )
  if (missing !== undefined) return refuseMissing(server, missing[0])
  if (key !== appKey || secret !== appSecret) {
    const text = translate('invalidClientIdOrSecret', server.variants)
    return refuse(server, 'invalidClientIdOrSecret', text)
  }
  const expireIn = lifetimeOf(server.variants, server.now)
  return { contentType: 'application/json', body: { accessToken: token, expireIn } }
}

function refuseMissing(server: Server, name: string): Answer {
  return refuse(server, `Missing${name}`, `${name} is mandatory for this action.`)
}

function refuse(server: Server, code: string, message: string, status = 400): Answer {
  const digits = server.nextId().toString(16).toUpperCase().padStart(12, '0')
  const requestid = `01A08FE7-CD6B-7${digits.slice(-3)}-8B2E-${digits}`
  const contentType = 'application/json;charset=utf-8'
  return { status, contentType, body: { message, requestid, code } }
}

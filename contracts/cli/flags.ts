import { MockError, suggest } from '../../src/errors.js'
import { reporterNames, type ReporterName } from '../reporters/names.js'
import type { Credentials, Hosts, Target } from '../target.js'
import type { FailOn } from '../verdict.js'

/** As commander gives them. */
export interface Flags {
  readonly appKey?: string
  readonly appSecret?: string
  readonly corpId?: string
  readonly oapi?: string
  readonly api?: string
  readonly profile?: 'live' | 'mock'
  readonly only?: readonly string[]
  readonly except?: readonly string[]
  readonly seed?: number
  readonly maxCalls?: number
  readonly rate?: number
  readonly timeout?: number
  /** `true` where no number was given. */
  readonly explore?: number | true
  readonly dryRun?: true
  readonly list?: true
  readonly reporter?: readonly string[]
  readonly json?: true
  readonly verbose?: true
  readonly replay?: string
  readonly failOn?: FailOn
  readonly showValues?: true
}

/** Of the vendor's hosts, the one that goes with the other. */
const vendorHosts: readonly Hosts[] = ['com', 'io'].map((end) => ({
  oapi: `https://oapi.dingtalk.${end}`,
  api: `https://api.dingtalk.${end}`,
}))

/**
 * One URL stands for both hosts, but for the vendor's, which have each other.
 * @throws {MockError} when a host is missing, or is no base URL
 */
export function readHosts(baseUrl: string | undefined, { oapi, api }: Flags): Hosts {
  const base = baseUrl === undefined ? undefined : readUrl('the base URL', baseUrl)
  const own = {
    oapi: oapi === undefined ? undefined : readUrl('--oapi', oapi),
    api: api === undefined ? undefined : readUrl('--api', api),
  }
  const given = base ?? own.oapi ?? own.api
  const vendor = vendorHosts.find((hosts) => given === hosts.oapi || given === hosts.api)
  const both = { oapi: own.oapi ?? vendor?.oapi ?? base, api: own.api ?? vendor?.api ?? base }
  if (both.oapi !== undefined && both.api !== undefined) return { oapi: both.oapi, api: both.api }
  throw new MockError(
    'ERR_TARGET',
    given === undefined
      ? 'no target: give a base URL, such as http://127.0.0.1:7878, or --oapi and --api'
      : `no target for the ${both.oapi === undefined ? 'old' : 'new'} API: give --${both.oapi === undefined ? 'oapi' : 'api'} too, or a base URL for both`,
  )
}

function readUrl(name: string, text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    const meant = `http://${text}`
    const hint = /^[\w.-]+(?::\d+)?(?:\/|$)/.test(text) && URL.canParse(meant) ? meant : undefined
    throw new MockError(
      'ERR_TARGET',
      `${name} must be a URL such as http://127.0.0.1:7878, not ${JSON.stringify(text)}.` +
        (hint === undefined ? '' : ` Did you mean "${hint}"?`),
    )
  }
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
    throw new MockError(
      'ERR_TARGET',
      `${name} must be a URL without a user, a query and a fragment`,
    )
  }
  return url.href.replace(/\/+$/, '')
}

/** Whether no call leaves this machine. */
export function isLoopback({ oapi, api }: Hosts): boolean {
  return [oapi, api].every((host) =>
    /^(?:localhost|.+\.localhost|127(?:\.\d+){3}|\[::1\])$/.test(new URL(host).hostname),
  )
}

/** @throws {MockError} when one is missing */
export function readCredentials({ appKey, appSecret, corpId }: Flags): Credentials {
  const missing = [
    [appKey, '--app-key (DINGTALK_APP_KEY)'],
    [appSecret, '--app-secret (DINGTALK_APP_SECRET)'],
  ].flatMap(([value, name]) => (isGiven(value) ? [] : [name]))
  if (!isGiven(appKey) || !isGiven(appSecret)) {
    throw new MockError(
      'ERR_TARGET',
      `no credentials: give ${missing.join(' and ')}, as flags or in the environment`,
    )
  }
  return { appKey, appSecret, ...toCorpId({ corpId }) }
}

/** For a plan, which needs no credentials. */
export function toCorpId({ corpId }: { readonly corpId?: string | undefined }): {
  readonly corpId?: string
} {
  return isGiven(corpId) ? { corpId } : {}
}

/** A variable may be set and empty. */
function isGiven(value: string | undefined): value is string {
  return value !== undefined && value !== ''
}

export function nameOf({ oapi, api }: Hosts): Target['name'] {
  return oapi === api ? oapi : `${oapi} and ${api}`
}

export interface ChosenReporter {
  readonly name: ReporterName
  /** Standard output when absent. */
  readonly file?: string
}

/**
 * `name` or `name=file`; pretty when none is named.
 * @throws {MockError} for a reporter that there is not, or two that write to one place
 */
export function readReporters({ reporter = [], json }: Flags): readonly ChosenReporter[] {
  const named = [...reporter, ...(json === undefined ? [] : ['json'])]
  const chosen = (named.length === 0 ? ['pretty'] : named).map(readReporter)
  const files = chosen.flatMap(({ file }) => file ?? [])
  const twice = files.find((file, index) => files.indexOf(file) !== index)
  if (twice !== undefined) throw wrong(`two reporters cannot both write ${twice}`)
  const onTerminal = chosen.filter(({ file }) => file === undefined)
  const isMixed = onTerminal.some(({ name }) => name === 'json' || name === 'junit')
  if (onTerminal.length > 1 && isMixed) {
    const names = onTerminal.map(({ name }) => name).join(' and ')
    throw wrong(`${names} cannot share the output: give one a file, such as json=report.json`)
  }
  return chosen
}

function readReporter(text: string): ChosenReporter {
  const at = text.indexOf('=')
  const wanted = at < 0 ? text : text.slice(0, at)
  const name = reporterNames.find((known) => known === wanted)
  if (name === undefined) throw wrong(`no reporter "${wanted}".${suggest(wanted, reporterNames)}`)
  if (at < 0) return { name }
  const file = text.slice(at + 1)
  if (file === '') throw wrong(`--reporter ${text} names no file`)
  return { name, file }
}

function wrong(message: string): MockError {
  return new MockError('ERR_OPTION', message)
}

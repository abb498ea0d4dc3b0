import type { LogFormat } from '../config/config.js'
import type { Simulator } from '../simulator.js'
import type { Listening } from '../transports/listening.js'
import { toClockText } from './steer/clock.js'

/** What a newcomer has to know beside the simulator itself. */
export interface BannerNotes extends Pick<Listening, 'url'> {
  /** Only one that was made up: whoever gave one knows it, and logs are read by many. */
  readonly madeUpToken?: string | undefined
  /** Whether the clock does not just tell the present. */
  readonly hasClock: boolean
  /** AppKeys of tenants that were declared. */
  readonly declaredKeys: readonly string[]
}

/** What a newcomer needs to make the first calls; one JSON line where programs read it. */
export function makeBanner(format: LogFormat, simulator: Simulator, notes: BannerNotes): string {
  const { appKey, appSecret, corpId, organization } = simulator
  const { url, madeUpToken: controlToken } = notes
  if (format === 'json') {
    const credentials = { appKey, appSecret, corpId, organization, controlToken }
    return `${JSON.stringify({ event: 'listening', url, ...credentials })}\n`
  }
  const { name, people, departments } = organization
  const rows = [
    ['AppKey', appKey],
    ['AppSecret', appSecret],
    ['corpId', corpId],
    ['organisation', `${name}: ${people} people in ${departments} departments`],
    ...listNotes(simulator, notes),
  ]
  return `dingtalk-mock is DingTalk on ${url}

${rows.map(([head = '', text]) => `  ${head.padEnd(14)}${text}`).join('\n')}

Try it:
${makeCurls(url, appKey, appSecret).join('\n')}

Ctrl-C stops it.
`
}

/** What was asked for besides, so that nobody wonders later. */
function listNotes(
  simulator: Simulator,
  { madeUpToken, hasClock, declaredKeys }: BannerNotes,
): readonly (readonly [string, string])[] {
  const { clock, faults } = simulator.state()
  return [
    ...(hasClock ? [['clock', toClockText(clock)] as const] : []),
    ...(faults === 0 ? [] : [['faults', `${faults} in force`] as const]),
    ...(declaredKeys.length === 0 ? [] : [['tenants', toShort(declaredKeys)] as const]),
    ...(madeUpToken === undefined
      ? []
      : [['steered with', `DINGTALK_MOCK_TOKEN=${madeUpToken}`] as const]),
  ]
}

const maximumShown = 5

function toShort(keys: readonly string[]): string {
  const more = keys.length - maximumShown
  return `${keys.slice(0, maximumShown).join(', ')}${more > 0 ? `, and ${more} more` : ''}`
}

function makeCurls(url: string, appKey: string, appSecret: string): readonly string[] {
  const query = new URLSearchParams({ appkey: appKey, appsecret: appSecret })
  return [
    `TOKEN=$(curl -s '${url}/gettoken?${query}' | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')`,
    `curl -s "${url}/topapi/v2/department/listsub?access_token=$TOKEN" -d dept_id=1`,
    `curl -s "${url}/topapi/v2/user/list?access_token=$TOKEN" -d dept_id=1 -d cursor=0 -d size=10`,
  ]
}

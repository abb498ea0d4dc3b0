import type { LogFormat } from '../config/config.js'
import type { Simulator } from '../simulator.js'
import type { Listening } from '../transports/listening.js'

/** What a newcomer needs to make the first calls; one JSON line where programs read it. */
export function makeBanner(
  format: LogFormat,
  simulator: Simulator,
  { url, controlToken }: Pick<Listening, 'url' | 'controlToken'>,
): string {
  const { appKey, appSecret, corpId, organization } = simulator
  if (format === 'json') {
    const credentials = { appKey, appSecret, corpId, organization, controlToken }
    return `${JSON.stringify({ event: 'listening', url, ...credentials })}\n`
  }
  const { name, people, departments } = organization
  return `dingtalk-mock is DingTalk on ${url}

  AppKey        ${appKey}
  AppSecret     ${appSecret}
  corpId        ${corpId}
  organisation  ${name}: ${people} people in ${departments} departments${controlToken === undefined ? '' : `\n  steered with  DINGTALK_MOCK_TOKEN=${controlToken}`}

Try it:
${makeCurls(url, appKey, appSecret).join('\n')}

Ctrl-C stops it.
`
}

function makeCurls(url: string, appKey: string, appSecret: string): readonly string[] {
  const query = new URLSearchParams({ appkey: appKey, appsecret: appSecret })
  return [
    `TOKEN=$(curl -s '${url}/gettoken?${query}' | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')`,
    `curl -s "${url}/topapi/v2/department/listsub?access_token=$TOKEN" -d dept_id=1`,
    `curl -s "${url}/topapi/v2/user/list?access_token=$TOKEN" -d dept_id=1 -d cursor=0 -d size=10`,
  ]
}

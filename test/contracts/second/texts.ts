import type { Variants } from './variants.js'

/** Texts of the global table and of captured answers, in both languages. */
const texts: { readonly [code: string]: readonly [zh: string, en: string] } = {
  404: ['请求的URI地址不存在', 'The requested URI does not exist'],
  40014: ['不合法的access_token', 'Invalid access_token'],
  40035: ['不合法的参数', 'Invalid parameter'],
  40068: ['不合法的偏移量', 'Invalid offset'],
  40069: ['不合法的分页大小', 'Invalid size'],
  40096: ['不合法的appKey或appSecret', 'Invalid appKey or appSecret'],
  47001: ['解析JSON/XML内容错误', 'Error parsing JSON/XML content'],
  50004: ['请求的部门id不在授权范围内', 'The department is out of the permission scope'],
  60003: ['部门不存在', 'Department not found'],
  60019: ['从部门查询人员失败', 'Failed to get users from the department'],
  400002: ['参数错误', 'Invalid parameter'],
  invalidClientIdOrSecret: ['无效的clientId或者clientSecret', 'Invalid clientId or clientSecret'],
  'AuthenticationFailed.MissingParameter': [
    '缺少参数：x-acs-dingtalk-access-token',
    'Missing parameters: x-acs-dingtalk-access-token',
  ],
  'invalidParameter.param.invalid': ['入参错误：', 'Invalid parameter: '],
}

/** @throws {Error} for a code without a text */
export function translate(code: number | string, { texts: language }: Variants): string {
  const [zh, en] = texts[code] ?? []
  if (zh === undefined || en === undefined) throw new Error(`no text for ${code}`)
  return language === 'zh' ? zh : en
}

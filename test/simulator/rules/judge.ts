import { expect } from 'vitest'
import type { Stage } from '../../../src/catalog/operation.js'
import { readJson } from '../../../src/protocol/json.js'
import { isSuccess } from '../../../src/protocol/success.js'
import type { Resolution } from '../../../mock/core/resolve.js'
import { dialects } from '../../schemas/files.js'
import { getRule, type Page, type Rule } from './page.js'

/** In the order in which a request passes them. */
const stages: readonly Stage[] = [
  'match',
  'fault',
  'ip',
  'token',
  'rate-limit',
  'quota',
  'app-type',
  'permission',
  'body',
  'parameters',
  'contact-scope',
  'handler',
]

/** The whole answer, as the rule in `schemas/` has it. `named` fills each `%s`. */
export function expectRefusal(
  page: Page,
  { response }: Resolution,
  fullName: string,
  named?: string,
): void {
  expect(findRuleHeader(response)).toBe(fullName)
  const rule = getRule(page, fullName)
  expect(response.status).toBe(rule.status ?? 200)
  expect(readJson(response.body)).toEqual(toBody(page, rule, named))
}

export function expectSuccess(page: Page, { response }: Resolution): void {
  expect(findRuleHeader(response)).toBeUndefined()
  const answered = { status: response.status, body: readJson(response.body) }
  expect(isSuccess(page.operation.dialect, answered)).toBe(true)
}

/** A success, or a refusal of a later stage than that of the rule. */
export function expectPassed(page: Page, resolution: Resolution, fullName: string): void {
  const refusedBy = findRuleHeader(resolution.response)
  if (refusedBy === undefined) return expectSuccess(page, resolution)
  const passed = stages.indexOf(getRule(page, fullName).stage)
  const later = stages.slice(passed + 1)
  expect(later, `refused by ${refusedBy}`).toContain(getRule(page, refusedBy).stage)
  expectRefusal(page, resolution, refusedBy)
}

export function findRuleHeader({ headers }: Resolution['response']): string | undefined {
  return headers.find(([name]) => name === 'x-dingtalk-mock-rule')?.[1]
}

type Body = { readonly [name: string]: unknown }

function toBody({ operation, dialect }: Page, rule: Rule, named?: string): Body {
  const text = matchText(rule.message.zh, named)
  const id = expect.stringMatching(/^[\dA-Za-z-]+$/)
  if (operation.dialect === 'plain') return { errcode: rule.code, errmsg: text }
  if (operation.dialect === 'topapi') return { ...toTopapiBody(rule, text, named), request_id: id }
  const code = typeof rule.code === 'string' ? matchText(rule.code, named) : rule.code
  const isDenied = rule.stage === 'permission' && dialect.rules.includes(rule)
  const denied = { accessdenieddetail: { requiredScopes: [operation.permission?.id] } }
  return { code, message: text, requestid: id, ...(isDenied ? denied : {}) }
}

const topapiWrapper = dialects.find(({ id }) => id === 'topapi') as unknown as {
  readonly wrapper: string
}

/** Wrapped where the gateway refuses: the text stands in `sub_msg`, and once more in `errmsg`. */
function toTopapiBody(rule: Rule, text: unknown, named?: string): Body {
  const { code: errcode, subCode } = rule
  const wrapper = rule.wrapper ?? (subCode === undefined ? undefined : topapiWrapper.wrapper)
  if (wrapper === undefined) return { errcode, errmsg: text }
  const whole = fillWrapper(wrapper, [...(subCode === undefined ? [] : [subCode]), rule.message.zh])
  return {
    errcode,
    sub_msg: text,
    errmsg: matchText(whole, named),
    ...(subCode === undefined ? {} : { sub_code: subCode }),
  }
}

function fillWrapper(wrapper: string, values: readonly string[]): string {
  let next = 0
  return wrapper.replaceAll('%s', () => values[next++] ?? '')
}

/** `%s` is any text, or the one given; `%%` a percent sign. */
function matchText(template: string, named?: string): unknown {
  const pattern = template
    .split(/(%[s%])/)
    .map(
      (part) =>
        ({ '%s': named === undefined ? '.+' : escape(named), '%%': '%' })[part] ?? escape(part),
    )
    .join('')
  return expect.stringMatching(new RegExp(`^${pattern}$`, 's'))
}

function escape(text: string): string {
  return text.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`)
}

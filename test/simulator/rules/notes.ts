import type { Rule } from '../../../src/catalog/operation.js'
import type { SchemaNode } from '../../../src/schemas/transcript.js'
import type { Page } from './page.js'

/** Codes of the dialects' rules, by hand, as `page` in a table has those of an operation. */
export const dialectCodes: { readonly [dialect: string]: { readonly [rule: string]: string } } = {
  api: {
    'unknown-action': '404 InvalidAction.NotFound',
    'platform-rate-limited': '403 Forbidden.AccessDenied.QpsLimitForApi',
    'ip-not-allowed': '403 Forbidden.AccessDenied.IpNotInWhiteList',
    'token-missing': '400 AuthenticationFailed.MissingParameter',
    'token-invalid': '400 InvalidAuthentication',
    'rate-limited': '403 Forbidden.AccessDenied.QpsLimitForAppkeyAndApi',
    'quota-exceeded': '403 Forbidden.AccessDenied.ApiCountLimitForOrg',
    'permission-missing': '403 Forbidden.AccessDenied.AccessTokenPermissionDenied',
    'app-type-not-allowed': '403 Forbidden.AccessDenied.AccessTokenPermissionDenied',
    'body-missing': '400 Missingbody',
    'required-missing': '400 Missing%s',
  },
  plain: {
    'unknown-path': '404',
    'method-not-get': '43001',
    'method-not-post': '43002',
    'platform-rate-limited': '90002',
    'system-busy': '-1',
    'ip-not-allowed': '60020',
    'token-missing': '40035',
    'token-invalid': '40014',
    'rate-limited': '90018',
    'quota-exceeded': '90020',
    'permission-missing': '60011',
    'app-type-not-allowed': '60011',
    'body-unreadable': '40035',
    'content-type-unknown': '43004',
  },
  topapi: {
    'unknown-api': '22',
    'method-not-post': '43002',
    'platform-rate-limited': '88/90002',
    'system-busy': '-1',
    'ip-not-allowed': '88/60020',
    'token-missing': '88/40000',
    'token-invalid': '88/40014',
    'rate-limited': '88/90018',
    'quota-exceeded': '90020',
    'permission-missing': '88/60011',
    'app-type-not-allowed': '88/60011',
    'body-unreadable': '47001',
    'content-type-unknown': '43004',
    'gateway-argument-missing': '40',
    'gateway-argument-malformed': '41',
  },
}

export function listCodes(rules: readonly Rule[]): { readonly [rule: string]: string } {
  return Object.fromEntries(rules.map((rule) => [rule.id, toCodeText(rule)]))
}

function toCodeText({ status, code, subCode }: Rule): string {
  const whole = subCode === undefined ? String(code) : `${code}/${subCode}`
  return status === undefined ? whole : `${status} ${whole}`
}

export function listLimits({ parameters }: Page): { readonly [parameter: string]: string } {
  const texts = parameters.map(({ name, schema }) => [name, toLimitText(schema)] as const)
  return Object.fromEntries(texts.filter(([, text]) => text !== ''))
}

function toLimitText(schema: SchemaNode): string {
  const { minimum, maximum, minLength, maxLength, pattern, format, enum: values } = schema
  const int64 = schema['x-int64']
  const texts = [
    values?.join('|'),
    pattern,
    format,
    toRange(minimum, maximum),
    int64 && `64 bits ${toRange(int64.minimum, int64.maximum) ?? '…'}`,
    toRange(minLength, maxLength, ' signs'),
  ]
  return texts.filter((text) => text !== undefined).join(', ')
}

function toRange(from?: number, to?: number, unit = ''): string | undefined {
  if (from === undefined && to === undefined) return undefined
  return `${from ?? ''}…${to ?? ''}${unit}`
}

/** What must never stand in a report. */
export interface Secrets {
  readonly token: string
  readonly appKey: string
  readonly appSecret: string
}

/**
 * Cases hold these in place of the values, which come in only when a request is sent. So what is
 * printed of a case is safe, and a shell that has the variables can replay it.
 */
export const placeholders: Secrets = {
  token: '$TOKEN',
  appKey: '$APP_KEY',
  appSecret: '$APP_SECRET',
}

export function fillPlaceholder<Value>(value: Value, secrets: Secrets): Value | string {
  if (value === placeholders.appKey) return secrets.appKey
  if (value === placeholders.appSecret) return secrets.appSecret
  return value
}

import { organizationNames } from '../world/organizations/index.js'

/** What an AppKey of the documented form asks for. */
export interface KeyMeaning {
  readonly organization: string
  readonly seed: number
}

/** Secret of every tenant that comes into being by its key. */
export const keySecret = 'mock-secret'

const pattern = /^mock-([a-z]+)-(0|[1-9]\d{0,14})(?:-[\w.-]{1,64})?$/

/**
 * Reads `mock-<organisation>-<seed>`, with a label of any kind behind it: `mock-company-7-login-test`.
 * `undefined` for every other key, and for organisations that there are not.
 */
export function readKey(key: string): KeyMeaning | undefined {
  const [, organization = '', seed] = pattern.exec(key) ?? []
  if (!organizationNames.includes(organization)) return undefined
  return { organization, seed: Number(seed) }
}

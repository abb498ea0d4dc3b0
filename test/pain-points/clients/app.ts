import type { Simulator } from '../../../src/entries/index.js'
import type { Body, Fetcher } from '../../support/client.js'

/** Credentials as somebody configured them, and the way to DingTalk. */
export interface App {
  readonly door: Fetcher
  readonly key: string
  readonly secret: string
}

/** A person as the lists of departments show them. */
export interface Contact {
  readonly userid: string
  readonly name: string
  readonly dept_id_list: readonly number[]
  readonly mobile?: string
  readonly email?: string
}

/** Asks topapi, with a token that somebody took care of. */
export type Ask = (operation: string, parameters: object) => Promise<Body>

export function appOf(
  simulator: Pick<Simulator, 'fetch' | 'appKey' | 'appSecret'>,
  door: Fetcher = simulator,
): App {
  return { door, key: simulator.appKey, secret: simulator.appSecret }
}

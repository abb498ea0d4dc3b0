import type { App } from './app.js'
import { makeCallMemory, type CallMemory } from './call-memory.js'
import { makeCounts, type Counts } from './counts.js'
import type { Chance } from './environment.js'

/** Seconds that a token lives; asking again while it does gives the same one, renewed. */
export const tokenLifeSeconds = 7200

export interface Grant {
  readonly token: string
  readonly expiresInSeconds: number
}

export interface Caller {
  readonly app: App
  readonly isExpired: boolean
  /** Whether it expired before its time, because a fault asked for it. */
  readonly isEnded: boolean
}

/** What a tenant remembers that is no part of its organisation: tokens, counts, past calls. */
export interface Session extends Counts {
  grantToken(app: App, nowMs: number): Grant
  /** Whose token it is, also when it has expired; `undefined` when it was never issued here. */
  findCaller(token: string, nowMs: number): Caller | undefined
  /** Whose token it was, when it expired and a newer one took its place. */
  findReplaced(token: string): App | undefined
  /** A token is expired from now on, whatever time it had left. */
  endToken(token: string): void
  /** Told of calls by whoever looks for mistakes in their order; empty when nobody does. */
  readonly memory: CallMemory
}

interface Token {
  readonly value: string
  readonly app: App
  expiresAtMs: number
  isEnded: boolean
}

/**
 * Bounded by the number of apps times operations: an app has two tokens, and one count each.
 * @param tokenPrefix 8 hex digits that all tokens begin with
 */
export function makeSession(chance: Chance, tokenPrefix: string): Session {
  const byValue = new Map<string, Token>()
  const byAppKey = new Map<string, Token>()
  const replacedByAppKey = new Map<string, Token>()

  function issue(app: App): Token {
    const token = {
      value: tokenPrefix + chance.token().slice(tokenPrefix.length),
      app,
      expiresAtMs: 0,
      isEnded: false,
    }
    byValue.set(token.value, token)
    byAppKey.set(app.key, token)
    return token
  }

  return {
    grantToken(app, nowMs) {
      const current = byAppKey.get(app.key)
      const isAlive = current !== undefined && nowMs < current.expiresAtMs
      if (current !== undefined && !isAlive) {
        byValue.delete(current.value)
        replacedByAppKey.set(app.key, current)
      }
      const token = isAlive ? current : issue(app)
      token.expiresAtMs = nowMs + tokenLifeSeconds * 1000
      return { token: token.value, expiresInSeconds: tokenLifeSeconds }
    },
    findCaller(value, nowMs) {
      const token = byValue.get(value)
      return (
        token && { app: token.app, isExpired: nowMs >= token.expiresAtMs, isEnded: token.isEnded }
      )
    },
    findReplaced: (value) =>
      [...replacedByAppKey.values()].find((token) => token.value === value)?.app,
    endToken(value) {
      const token = byValue.get(value)
      if (token === undefined) return
      token.expiresAtMs = 0
      token.isEnded = true
    },
    ...makeCounts(),
    memory: makeCallMemory(),
  }
}

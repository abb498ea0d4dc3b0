import type { Page } from './page.js'

/** Why a rule cannot be reached by the calls that `holds` says it of. */
export interface Reason {
  /** Ids of rules of a dialect, or full names of an operation's own. */
  readonly rules: readonly string[]
  readonly holds: (page: Page) => boolean
  readonly reason: string
}

export const reasons: readonly Reason[] = [
  {
    rules: ['method-not-post'],
    holds: ({ operation }) => operation.dialect === 'plain' && operation.method === 'GET',
    reason: 'It is read with GET; operations of users may be otherwise.',
  },
  {
    rules: [
      'ip-not-allowed',
      'token-missing',
      'token-invalid',
      'rate-limited',
      'app-type-not-allowed',
      'permission-missing',
    ],
    holds: ({ operation }) => operation.authentication === 'none',
    reason: 'It needs no token, so whose call it is stays unknown until its handler.',
  },
  {
    rules: ['app-type-not-allowed'],
    holds: ({ operation }) => operation.appTypes.length === 2,
    reason: 'Its page lists every type of app.',
  },
  {
    rules: ['body-missing'],
    holds: ({ parameters }) => parameters.every((parameter) => parameter.in !== 'body'),
    reason: 'It takes no body.',
  },
  {
    rules: ['body-unreadable', 'content-type-unknown'],
    holds: ({ operation }) => operation.dialect === 'plain' && operation.method === 'GET',
    reason: 'It is read with GET, and the body of a GET is not read.',
  },
  {
    rules: ['gateway-argument-missing'],
    holds: ({ parameters }) => parameters.every(({ required }) => !required),
    reason: 'It requires no parameter.',
  },
]

import { getOperation } from '../../../src/catalog/catalog.js'
import type { Operation } from '../../../src/catalog/operation.js'
import type { OperationId } from '../../../src/generated/types.js'
import { readSchemaFile } from '../../schemas/files.js'
import type { Page } from './page.js'

/** Why a rule cannot be reached by the calls that `holds` says it of. */
export interface Reason {
  /** Ids of rules of a dialect, or full names of an operation's own. */
  readonly rules: readonly string[]
  readonly holds: (page: Page) => boolean
  /**
   * What the simulator goes by, and what it must be for the rule to be out of reach. Needed where no
   * request is such as the rule would refuse.
   */
  readonly fact?: Fact
  readonly reason: string
}

interface Fact {
  readonly of: (operation: Operation) => unknown
  readonly is: unknown
}

const { appTypes } = (
  readSchemaFile('meta', 'operation.schema.json') as {
    readonly properties: {
      readonly appTypes: { readonly items: { readonly enum: readonly string[] } }
    }
  }
).properties

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
      'quota-exceeded',
      'app-type-not-allowed',
      'permission-missing',
    ],
    holds: ({ operation }) => operation.authentication === 'none',
    fact: { of: ({ authentication }) => authentication, is: 'none' },
    reason: 'It needs no token, so whose call it is stays unknown until its handler.',
  },
  {
    rules: ['system-busy'],
    holds: ({ operation, dialect }) =>
      dialect.rules.some(({ id }) => id === 'system-busy') &&
      operation.rules.some(({ id }) => id === 'system-busy'),
    reason: 'Its page has the code, so that its own rule speaks.',
  },
  {
    rules: ['app-type-not-allowed'],
    holds: ({ operation }) => operation.appTypes.length === 2,
    fact: { of: (operation) => operation.appTypes.toSorted(), is: appTypes.items.enum.toSorted() },
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
    fact: { of: (operation) => operation.parameters.filter(({ required }) => required), is: [] },
    reason: 'It requires no parameter.',
  },
]

/** What is found of a fact, beside what it must be. */
export function readFact(
  { operation }: Page,
  { fact }: Reason,
): { readonly found: unknown; readonly expected: unknown } | undefined {
  return fact && { found: fact.of(getOperation(operation.id as OperationId)), expected: fact.is }
}

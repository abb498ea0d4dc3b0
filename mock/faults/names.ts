import type { Basis, Operation, Source } from '../../src/catalog/operation.js'
import type { Plan } from './plan.js'

/** A fault that has a name of its own. All others are named by what a page can refuse with. */
export interface NamedFault {
  /** One sentence. */
  readonly meaning: string
  /** How sure it is that this happens, and that it looks so. */
  readonly basis: Basis
  readonly source: Source
  /** What an operation must be like to fail so. */
  readonly needs: readonly Need[]
  readonly plan: NamedPlan
}

/** Of a refusal: the ids of its rule, of which the first counts that operation or dialect have. */
export type NamedPlan =
  | Exclude<Plan, { readonly kind: 'refuse' }>
  | { readonly kind: 'refuse'; readonly rules: readonly string[] }

export type Need = 'token' | 'permission' | 'topapi' | 'parameters'

/** Each with what is said of an operation that lacks it. */
export const needs: {
  readonly [Name in Need]: { readonly lack: string; holds(operation: Operation): boolean }
} = {
  token: { lack: 'needs no token', holds: ({ authentication }) => authentication === 'token' },
  permission: { lack: 'needs no permission', holds: ({ permission }) => permission !== undefined },
  topapi: { lack: 'is not of topapi', holds: ({ dialect }) => dialect === 'topapi' },
  parameters: { lack: 'has no parameters', holds: ({ parameters }) => parameters.length > 0 },
}

const throttling: Source = {
  kind: 'page',
  title: 'Throttling of the server API',
  url: 'https://open.dingtalk.com/document/development/how-to-process-api-throttling-on-the-dingtalk-server',
}
const frequency: Source = {
  kind: 'page',
  title: 'Limits of the call frequency (Chinese)',
  url: 'https://open.dingtalk.com/document/development/call-frequency-limit',
}
const globalTable: Source = {
  kind: 'page',
  title: 'Global error codes (Chinese)',
  url: 'https://open.dingtalk.com/document/development/server-api-error-codes-1',
}
const network: Source = {
  kind: 'network',
  title: 'What can happen to every connection, whoever answers',
}

const refusals = {
  'qps-app': {
    meaning: 'One app calls one API more often than it may within a second.',
    basis: 'documented',
    source: throttling,
    needs: ['token'],
    plan: { kind: 'refuse', rules: ['rate-limited'] },
  },
  'qps-platform': {
    meaning:
      'All apps of all organisations together call one API too often, most likely on the full hour; the caller may have done nothing wrong.',
    basis: 'documented',
    source: throttling,
    needs: [],
    plan: { kind: 'refuse', rules: ['platform-rate-limited'] },
  },
  'quota-month': {
    meaning: 'The organisation has used up its calls of the month.',
    basis: 'documented',
    source: throttling,
    needs: ['token'],
    plan: { kind: 'refuse', rules: ['quota-exceeded'] },
  },
  'ip-not-allowed': {
    meaning: 'The address of the caller is not on the allow list of the app.',
    basis: 'documented',
    source: globalTable,
    needs: ['token'],
    plan: { kind: 'refuse', rules: ['ip-not-allowed'] },
  },
  'scope-missing': {
    meaning: 'The app lacks the permission point of the API.',
    basis: 'documented',
    source: globalTable,
    needs: ['token', 'permission'],
    plan: { kind: 'refuse', rules: ['permission-missing'] },
  },
  'system-busy': {
    meaning: 'The server of the vendor is unable to answer for the moment.',
    basis: 'documented',
    source: globalTable,
    needs: [],
    plan: { kind: 'refuse', rules: ['system-busy', 'system-error', 'server-error'] },
  },
  'gateway-arguments': {
    meaning:
      'The gateway refuses the parameters itself: with 40 the first required one that is absent, else with 41 one that was sent.',
    basis: 'observed',
    source: {
      kind: 'observed',
      title: 'Live answers of the gateway to parameters of other operations',
      url: 'https://github.com/mingyoung/dingtalk/issues/79',
    },
    needs: ['topapi', 'parameters'],
    plan: { kind: 'refuse-argument' },
  },
} as const satisfies { readonly [name: string]: NamedFault }

const tokens = {
  'token-expired': {
    meaning:
      'The token of the call has reached its end before its time; it is refused from now on, and asking for a token gives a new one.',
    basis: 'observed',
    source: {
      kind: 'observed',
      title: 'A live answer to an expired token, which is that to a bad one',
      url: 'https://github.com/ClouGence/open-cdm/issues/342',
    },
    needs: ['token'],
    plan: { kind: 'end-token' },
  },
  'token-revoked': {
    meaning:
      'The token of the call was taken back; it is refused from now on as one that nobody issued, and asking for a token gives a new one.',
    basis: 'inferred',
    source: globalTable,
    needs: ['token'],
    plan: { kind: 'end-token' },
  },
} as const satisfies { readonly [name: string]: NamedFault }

const connections = {
  'html-400': {
    meaning:
      'A proxy before the API takes the call for plain HTTP on the port of HTTPS and answers with a page. Its words were seen; the marks around them are what such a server writes.',
    basis: 'observed',
    source: {
      kind: 'observed',
      title: 'A page that came in place of an answer, in the log of a public project',
      url: 'https://github.com/soimy/openclaw-channel-dingtalk/issues/289',
    },
    needs: [],
    plan: {
      kind: 'page',
      isMendable: false,
      page: {
        status: 400,
        contentType: 'text/html',
        body: '<html>\r\n<head><title>400 The plain HTTP request was sent to HTTPS port</title></head>\r\n<body>\r\n<center><h1>400 Bad Request</h1></center>\r\n<center>The plain HTTP request was sent to HTTPS port</center>\r\n<hr/>Powered by DingTalk/1.0.0<hr><center>tengine</center>\r\n</body>\r\n</html>\r\n',
      },
    },
  },
  'html-503': {
    meaning:
      'A server before the API is overloaded and answers with a page. The status was seen; the page is what such a server writes.',
    basis: 'inferred',
    source: {
      kind: 'observed',
      title: 'The status 503 in the log of a public project, without its body',
      url: 'https://github.com/DingTalk-Real-AI/dingtalk-openclaw-connector/issues/450',
    },
    needs: [],
    plan: {
      kind: 'page',
      isMendable: true,
      page: {
        status: 503,
        contentType: 'text/html',
        body: '<html>\r\n<head><title>503 Service Temporarily Unavailable</title></head>\r\n<body>\r\n<center><h1>503 Service Temporarily Unavailable</h1></center>\r\n<hr/>Powered by DingTalk/1.0.0<hr><center>tengine</center>\r\n</body>\r\n</html>\r\n',
      },
    },
  },
  'ip-banned': {
    meaning:
      'The address has made more than 10000 calls in 20 seconds and is shut out for five minutes, with JSON that has neither errcode nor code. The page has the body; its HTTP status and content type are inferred.',
    basis: 'inferred',
    source: frequency,
    needs: [],
    plan: {
      kind: 'page',
      // The ban outlasts what a client may be expected to wait.
      isMendable: false,
      page: {
        status: 200,
        contentType: 'application/json',
        body: '{"status":1111,"wait":5,"source":"x5","punish":"deny","uuid":"%s"}',
      },
    },
  },
  truncated: {
    meaning: 'The connection ends in the middle of the body.',
    basis: 'inferred',
    source: network,
    needs: [],
    plan: { kind: 'damage', damage: 'cut', isMendable: true },
  },
  garbled: {
    meaning: 'The body has its whole length, and is no JSON any more.',
    basis: 'inferred',
    source: network,
    needs: [],
    plan: { kind: 'damage', damage: 'garbled', isMendable: true },
  },
  slow: {
    meaning: 'The answer is whole, and late by ms milliseconds.',
    basis: 'inferred',
    source: network,
    needs: [],
    plan: { kind: 'damage', damage: 'late', isMendable: true },
  },
  reset: {
    meaning: 'The connection is reset before a byte of the answer is sent.',
    basis: 'inferred',
    source: network,
    needs: [],
    plan: { kind: 'lose', delivery: 'reset', isMendable: true },
  },
  hang: {
    meaning: 'Nothing is sent, and the connection stays open until the client gives up.',
    basis: 'inferred',
    source: network,
    needs: [],
    plan: { kind: 'lose', delivery: 'never', isMendable: true },
  },
} as const satisfies { readonly [name: string]: NamedFault }

/** By name, in the order in which they are told. */
export const namedFaults: ReadonlyMap<string, NamedFault> = new Map<string, NamedFault>(
  Object.entries({ ...refusals, ...tokens, ...connections }),
)

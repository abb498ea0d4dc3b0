import { http, HttpResponse, type HttpHandler } from 'msw'
import type { Simulator } from '../simulator.js'

/** The hosts on which DingTalk answers: old and new API, China and international. */
export const vendorHosts = [
  'https://oapi.dingtalk.com',
  'https://api.dingtalk.com',
  'https://oapi.dingtalk.io',
  'https://api.dingtalk.io',
] as const

/**
 * Handlers for `setupServer` or `setupWorker` that answer the vendor's hosts by a simulator. Answers
 * that go astray do so here too, but for one thing: MSW has a single error for all connections that
 * fail, so that clients of `node:http` get no `ECONNRESET` of a reset. `listen()` gives them one.
 */
export function handlers(simulator: Pick<Simulator, 'fetch'>): HttpHandler[] {
  return vendorHosts.map((host) =>
    http.all(`${host}/*`, ({ request }) =>
      simulator.fetch(request).catch((error: unknown) => {
        // To MSW whatever is thrown is a mistake of ours: it shouts, and answers with status 500.
        if (request.signal.aborted) return HttpResponse.error()
        if (findCode(error) === 'ECONNRESET') return makeReset()
        throw error
      }),
    ),
  )
}

/** MSW hands this response to `fetch` as the cause of its error, where clients look for the code. */
function makeReset(): Response {
  return Object.assign(HttpResponse.error(), { code: 'ECONNRESET' })
}

function findCode(error: unknown): unknown {
  if (!(error instanceof TypeError) || !(error.cause instanceof Error)) return undefined
  return 'code' in error.cause ? error.cause.code : undefined
}

import { http, type HttpHandler } from 'msw'
import type { Simulator } from '../simulator.js'

/** The hosts on which DingTalk answers: old and new API, China and international. */
export const vendorHosts = [
  'https://oapi.dingtalk.com',
  'https://api.dingtalk.com',
  'https://oapi.dingtalk.io',
  'https://api.dingtalk.io',
] as const

/** Handlers for `setupServer` or `setupWorker` that answer the vendor's hosts by a simulator. */
export function handlers(simulator: Pick<Simulator, 'fetch'>): HttpHandler[] {
  return vendorHosts.map((host) => http.all(`${host}/*`, ({ request }) => simulator.fetch(request)))
}

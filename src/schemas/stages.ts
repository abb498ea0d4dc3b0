import type { Stage } from '../catalog/operation.js'

/** In the order in which a request meets them: `decisions/order-of-checks.md`. */
export const stages: readonly Stage[] = [
  'match',
  'fault',
  'ip',
  'token',
  'rate-limit',
  'quota',
  'app-type',
  'permission',
  'body',
  'parameters',
  'contact-scope',
  'handler',
]

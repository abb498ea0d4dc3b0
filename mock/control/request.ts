import type { WireRequest } from '../core/wire.js'

/** A request to steer the simulator, as a transport read it. */
export interface ControlRequest extends Omit<WireRequest, 'isBodyUnreadable'> {
  /** Whether the body was longer than {@link maximumControlBytes}; it is empty then. */
  readonly isBodyTooLong: boolean
}

/** Ten thousands of people of one's own fit in. */
export const maximumControlBytes = 10_485_760

/** All paths of ours begin so, those of versions to come too. The vendor has none that does. */
const reserved = '/_dingtalk-mock'

export const prefix = `${reserved}/v1`

/** Whether a request is for the control API, and not for the organisation that is simulated. */
export function isControlTarget(target: string): boolean {
  return target.startsWith(reserved) && /^(?:[/?#]|$)/.test(target.slice(reserved.length))
}

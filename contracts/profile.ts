import type { Finding, Severity } from './finding.js'

/**
 * How much of the target is known.
 * - `live`: an open world, such as DingTalk itself. Optional fields may vanish by permission or type
 *   of app, additions are drift, what rests on something inferred is noted.
 * - `mock`: a closed world, such as a stub. Whatever differs is an error.
 */
export type Profile = 'live' | 'mock'

/** A finding as the profile takes it. */
export function toProfile(profile: Profile, finding: Finding): Finding {
  const severity: Severity = profile === 'mock' ? 'error' : finding.severity
  return severity === finding.severity ? finding : { ...finding, severity }
}

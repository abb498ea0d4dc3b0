import type { Operation } from '../../src/catalog/operation.js'
import type { Settings } from '../options.js'
import type { Bindings } from '../target.js'
import type { Case } from './case.js'
import { makeCases } from './make-cases.js'

/** The cases that a run asks of one of its operations; in an open world fewer, and more is allowed. */
export function chooseCases(
  operation: Operation,
  bindings: Bindings,
  { profile, isAsked }: Pick<Settings, 'profile' | 'isAsked'>,
  operations: readonly Operation[],
): readonly Case[] {
  const lead = operations.find(
    ({ dialect, authentication }) => dialect === operation.dialect && authentication === 'token',
  )
  return makeCases(operation, bindings, {
    tier: profile === 'live' ? 'core' : 'full',
    codes: profile === 'live' ? 'alike' : 'exact',
    leads: lead === operation,
  }).filter(isAsked)
}

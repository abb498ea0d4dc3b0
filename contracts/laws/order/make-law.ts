import type { Law } from '../law.js'
import { sameRows } from '../paging/make-law.js'
import { hasOrders } from './orders.js'

type Own = Omit<Law, 'isAbout' | 'source' | 'shares' | 'calls'> & Partial<Law>

/** A law about the orders that a list is asked for in. */
export function makeOrderLaw(own: Own): Law {
  return {
    source: { at: 'page' },
    shares: 'order',
    isAbout: hasOrders,
    // Five orders and another language; where a department takes more than a page, others take less.
    calls: ({ orderedDepartments }) => 6 * (orderedDepartments + 1),
    ...own,
    restsOn: ['repeat/same-question-same-answer', ...sameRows, ...(own.restsOn ?? [])],
  }
}

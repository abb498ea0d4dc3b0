import fc from 'fast-check'
import type { FuzzRequest } from '../request.js'
import type { Target } from '../target.js'
import { writeDraft } from './draft.js'
import { mutations } from './mutations.js'
import { rightDrafts } from './nearly-right.js'
import { anyText } from './odd.js'

/** Requests of the catalogue with nothing to three things wrong. */
export function nearlyRight(target: Target): fc.Arbitrary<FuzzRequest> {
  return fc
    .tuple(rightDrafts(target), fc.array(mutations(target), { maxLength: 3 }))
    .map(([draft, changes]) => writeDraft(changes.reduce((made, change) => change(made), draft)))
}

/** Requests of which only the form is given, and not even that of the target. */
export const anyRequest: fc.Arbitrary<FuzzRequest> = fc.record({
  method: fc.constantFrom('GET', 'POST', 'PUT', 'x', ''),
  host: anyText(30),
  target: fc.oneof(
    anyText(60),
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    fc.constantFrom('', '*', '/', '//', 'http://[', 'x://y', 'api.dingtalk.com:443', '?', '#'),
  ),
  headers: fc.array(
    fc.tuple(fc.constantFrom('content-type', 'x-acs-dingtalk-access-token'), anyText(60)),
    { maxLength: 3 },
  ),
  body: fc.uint8Array({ maxLength: 200 }),
})

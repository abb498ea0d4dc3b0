import { expect, it } from 'vitest'
import { makeGenerated } from '../../mock/world/make-directory.js'
import { company } from '../../mock/world/organizations/company.js'
import { empty } from '../../mock/world/organizations/empty.js'
import { tiny } from '../../mock/world/organizations/tiny.js'
import { makeOverlay } from '../../mock/world/overlay/make-overlay.js'
import { makeSharedGenerated } from '../../mock/world/shared-generated.js'
import { added, changed, founder, look, removed, seat } from './overlay-support.js'
import { dayMs, epochMs } from './support.js'

const source = { organization: tiny, seed: 1, epochMs }

it('is made once for an organisation, a number of people, a seed and a day', () => {
  const share = makeSharedGenerated()
  const first = share(source)
  expect(share({ ...source, epochMs: epochMs + dayMs - 1 })).toBe(first)
  const others = [
    { ...source, seed: 2 },
    { ...source, people: 7 },
    { ...source, organization: empty },
    { ...source, epochMs: epochMs + dayMs },
  ]
  for (const other of others) {
    expect(share(other)).not.toBe(first)
    expect(look(share(other).directory)).toEqual(look(makeGenerated(other).directory))
  }
})

it('is one for every simulator, not for all of them', () => {
  expect(makeSharedGenerated()(source)).not.toBe(makeSharedGenerated()(source))
})

it('is forgotten when others were asked for since, and made alike again', () => {
  const share = makeSharedGenerated()
  const first = share(source)
  for (let seed = 2; seed < 40; seed += 1) share({ ...source, seed })
  expect(share(source)).not.toBe(first)
  expect(look(share(source).directory)).toEqual(look(first.directory))
})

it.each([tiny, company])('shows nobody the changes of another: %#', (organization) => {
  const share = makeSharedGenerated()
  const [changing, other] = [1, 2].map(() => makeOverlay(share({ ...source, organization })))
  const seen = look(share({ ...source, organization }).directory)
  const [somebody = founder] = changing?.directory.userIdsOf(1) ?? []
  changing?.apply(changed(somebody, { title: '顾问', active: false }))
  changing?.apply(removed(somebody))
  changing?.apply(added(somebody, { memberships: [seat(1)] }))
  look(changing?.directory ?? share(source).directory)
  expect(look(other?.directory ?? share(source).directory)).toEqual(seen)
})

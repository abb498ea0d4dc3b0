import { expect, it } from 'vitest'
import { makeChanges, toSteps } from '../../mock/changes/make-changes.js'
import { ownDataToSteps } from '../../mock/changes/own-data.js'
import { makeMemoryJournal } from '../../mock/journal/memory-journal.js'
import { makeGenerated } from '../../mock/world/make-directory.js'
import { tiny } from '../../mock/world/organizations/tiny.js'
import { makeOverlay } from '../../mock/world/overlay/make-overlay.js'
import { look } from '../world/overlay-support.js'
import { epochMs } from '../world/support.js'
import { readAll } from './conformance.js'

it('makes the organisation anew that is there now', async () => {
  const source = { organization: tiny, seed: 1, epochMs }
  const live = makeOverlay(makeGenerated(source))
  const journal = makeMemoryJournal()
  const batches = [
    ownDataToSteps({
      departments: [{ id: 7, name: '法务部' }],
      users: [{ userId: 'w-1', name: '郭靖', departments: [7], managerUserId: 'w-2' }].concat({
        userId: 'w-2',
        name: '黄蓉',
        departments: [7],
        managerUserId: 'manager1001',
      }),
      leavers: [{ userId: 'w-3', name: '杨康', left: '2026-01-01T00:00:00Z' }],
    }),
    toSteps({ kind: 'remove-user', userId: 'manager1001' }),
    toSteps({ kind: 'remove-user', userId: 'nobody' }),
    toSteps([
      { kind: 'add-user', user: { userId: 'manager1001', name: '新人', mobile: '139' } },
      { kind: 'change-department', id: 100000013, set: { parentId: 7 } },
    ]),
  ]
  let seq = 0
  for (const [hour, steps] of batches.entries()) {
    const outcome = makeChanges(live, steps, { nowMs: epochMs + hour * 3_600_000, seed: 1 })
    if (outcome.kind === 'problems') continue
    expect(await journal.append('a', seq, outcome.effects)).toBe(true)
    seq += outcome.effects.length
  }
  const again = makeOverlay(makeGenerated(source))
  for (const { effect } of await readAll(journal, 'a')) again.apply(effect)
  expect(look(again.directory)).toEqual(look(live.directory))
  expect(look(again.directory)).not.toEqual(look(makeGenerated(source).directory))
})

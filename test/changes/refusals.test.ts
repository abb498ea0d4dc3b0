import { expect, it } from 'vitest'
import type { Change, OwnDepartment, OwnUser } from '../../mock/changes/change.js'
import { makeChanges, toSteps } from '../../mock/changes/make-changes.js'
import { tiny } from '../../mock/world/organizations/tiny.js'
import { look } from '../world/overlay-support.js'
import { change, openOrganization, source, tell } from './support.js'

const userId = 'manager1001'
const add = (user: Partial<OwnUser>): Change => ({
  kind: 'add-user',
  user: { userId: 'w-1', name: '郭靖', ...user },
})
const found = (department: Partial<OwnDepartment>): Change => ({
  kind: 'add-department',
  department: { id: 7, name: '法务部', ...department },
})
const left = '2026-08-01T00:00:00Z'

it.each<readonly [string, Change, string]>([
  [
    'a user id that somebody has',
    add({ userId }),
    'user.userId: "安然" has the user id "manager1001"; take another, or change-user',
  ],
  ['no user id', add({ userId: '' }), 'user.userId: expected 1 to 64 characters, not 0'],
  [
    'a long user id',
    add({ userId: 'x'.repeat(65) }),
    'user.userId: expected 1 to 64 characters, not 65',
  ],
  [
    'an unknown department',
    add({ departments: [1, 100000021] }),
    'user.departments[1]: no department 100000021. Did you mean "100000011"?',
  ],
  [
    'an unknown department, with a part in it',
    add({ departments: [{ id: 9, leader: true }] }),
    'user.departments[0].id: no department 9. Known: 1, 100000011, 100000013, 100000012.',
  ],
  [
    'no department',
    add({ departments: [] }),
    'user.departments: nobody is in no department; name one',
  ],
  [
    'a department twice',
    add({ departments: [1, { id: 1 }] }),
    'user.departments[1]: department 1 comes twice; name each once',
  ],
  [
    'an order beyond 64 bits',
    add({ departments: [{ id: 1, order: '9223372036854775808' }] }),
    'user.departments[0].order: expected an integer of 64 bits, not "9223372036854775808"',
  ],
  [
    'an extension that is no JSON',
    add({ extension: '{level:7}' }),
    'user.extension: expected a JSON text like {"level":"7"}, not "{level:7}"',
  ],
  [
    'an extension that holds more than texts',
    add({ extension: '{"level":7}' }),
    'user.extension: expected a JSON text like {"level":"7"}, not "{?level?:7}"',
  ],
  [
    'a time without zone',
    add({ hired: '2020-01-01T00:00:00' }),
    'user.hired: 2020-01-01T00:00:00 has no zone; write 2020-01-01T00:00:00+08:00 for Beijing, or 2020-01-01T00:00:00Z for UTC',
  ],
  [
    'a time of coming that is ahead',
    add({ joined: '2026-09-02T00:00:00Z' }),
    'user.joined: lies ahead of the clock, which shows 2026-09-01T02:00:00Z; what happens later is a change with at',
  ],
  [
    'the own manager',
    add({ managerUserId: 'w-1' }),
    'user.managerUserId: nobody is the own manager; name another',
  ],
  [
    'a manager whom nobody knows',
    add({ managerUserId: 'manager1002' }),
    'user.managerUserId: nobody has the user id "manager1002". Did you mean "manager1001"?',
  ],
  [
    'nobody to change',
    { kind: 'change-user', userId: 'manger1001' },
    'userId: nobody has the user id "manger1001". Did you mean "manager1001"?',
  ],
  [
    'a field both set and unset',
    { kind: 'change-user', userId, set: { title: '顾问' }, unset: ['mobile', 'title'] },
    'unset[1]: title is set by the same change; do one of the two',
  ],
  [
    'nobody to remove',
    { kind: 'remove-user', userId: 'Manager1001x' },
    'userId: nobody has the user id "Manager1001x". Did you mean "manager1001"?',
  ],
  [
    'the id of a department',
    found({ id: 100000012 }),
    'department.id: there is a department 100000012 already; take another id, or change-department',
  ],
  [
    'the id of a department of the past',
    found({ id: 700 }),
    'department.id: department 700 was removed, and its id is not given again; take another',
  ],
  [
    'a parent that is not there',
    found({ parentId: 100000031 }),
    'department.parentId: no department 100000031. Did you mean "100000011"?',
  ],
  [
    'a department extension that is no JSON',
    found({ extension: '' }),
    'department.extension: expected a JSON text like {"level":"7"}, not ""',
  ],
  [
    'a department to change that is not there',
    { kind: 'change-department', id: 10, set: { order: 1 } },
    'id: no department 10. Known: 1, 100000011, 100000013, 100000012.',
  ],
  [
    'a root below another',
    { kind: 'change-department', id: 1, set: { parentId: 100000011 } },
    'set.parentId: the root is below no other department; leave it out',
  ],
  [
    'a department below itself',
    { kind: 'change-department', id: 100000011, set: { parentId: 100000011 } },
    'set.parentId: department 100000011 cannot be below itself',
  ],
  [
    'a department below one that is below it',
    { kind: 'change-department', id: 100000011, set: { parentId: 100000012 } },
    'set.parentId: department 100000012 is below 100000011; move it out first',
  ],
  [
    'a move to a parent that is not there',
    { kind: 'change-department', id: 100000011, set: { parentId: 2 } },
    'set.parentId: no department 2. Known: 1, 100000011, 100000013, 100000012.',
  ],
  ['no root', { kind: 'remove-department', id: 1 }, 'id: the root stays; remove another'],
  [
    'a department that is not empty',
    { kind: 'remove-department', id: 100000011 },
    'id: department 100000011 holds 3 people and 1 department; move or remove them first',
  ],
  [
    'a department to remove that is not there',
    { kind: 'remove-department', id: -7 },
    'id: no department -7. Known: 1, 100000011, 100000013, 100000012.',
  ],
  [
    'a leave that is ahead',
    { kind: 'add-leaver', leaver: { userId: 'w-1', name: '郭靖', left: '2026-09-01T02:00:01Z' } },
    'leaver.left: lies ahead of the clock, which shows 2026-09-01T02:00:00Z; what happens later is a change with at',
  ],
  [
    'a leaver without user id',
    { kind: 'add-leaver', leaver: { userId: '', name: '郭靖', left } },
    'leaver.userId: expected 1 to 64 characters, not 0',
  ],
])('makes no change with %s, and says what to do', (_, wrong, sentence) => {
  const overlay = openOrganization(tiny)
  change(overlay, found({ id: 700 }), { kind: 'remove-department', id: 700 })
  const seen = look(overlay.directory)
  expect(tell(makeChanges(overlay, toSteps(wrong), source))).toEqual([sentence])
  expect(look(overlay.directory)).toEqual(seen)
})

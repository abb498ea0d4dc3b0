import { expect, it } from 'vitest'
import type { Effect } from '../../mock/world/effects.js'
import {
  account,
  added,
  changed,
  closed,
  engineering,
  founded,
  founder,
  look,
  open,
  reformed,
  removed,
  sales,
  seat,
  testing,
} from './overlay-support.js'

const before: readonly Effect[] = [
  added('w-1', { enterpriseAccount: account, managerUserId: founder }),
  founded(700, 1),
  closed(700),
]

it.each<readonly [string, RegExp, Effect]>([
  ['a user id that somebody has', /"manager1001" is taken/, added(founder)],
  [
    'a login name that somebody has',
    /"jing" is taken/,
    added('w-2', { enterpriseAccount: account }),
  ],
  [
    'the login name of another',
    /"jing" is taken/,
    changed(founder, { enterpriseAccount: account }),
  ],
  ['nobody to change', /nobody "w-9"/, changed('w-9', { active: false })],
  ['nobody to remove', /nobody "w-9"/, removed('w-9')],
  ['a manager whom nobody knows', /nobody "w-9"/, changed('w-1', { managerUserId: 'w-9' })],
  ['a newcomer as the own manager', /nobody "w-2"/, added('w-2', { managerUserId: 'w-2' })],
  ['the own manager', /same person/, changed('w-1', { managerUserId: 'w-1' })],
  ['no department to be in', /without a department/, added('w-2', { memberships: [] })],
  ['an unknown department', /no department 4/, added('w-2', { memberships: [seat(4)] })],
  ['a department twice', /twice/, added('w-2', { memberships: [seat(1), seat(1)] })],
  [
    'an order that is no integer',
    /BigInt/,
    added('w-2', { memberships: [{ ...seat(1), order: '1.5' }] }),
  ],
  ['the id of a department', /department 100000012 is taken/, founded(testing, 1)],
  ['the id of a department of the past', /department 700 is taken/, founded(700, 1)],
  ['a parent that is not there', /no department 4/, founded(701, 4)],
  ['a department to change that is not there', /no department 700/, reformed(700, { order: 1 })],
  ['a department below itself', /below itself/, reformed(engineering, { parentId: testing })],
  ['a root that has a parent', /the root/, reformed(1, { parentId: engineering })],
  [
    'an audience whom nobody knows',
    /nobody "w-9"/,
    reformed(sales, { sees: { departmentIds: [], userIds: ['w-9'] } }),
  ],
  ['no root', /without root/, closed(1)],
  ['no department for its members', /100000012 is not empty/, closed(testing)],
  ['no department for those below it', /100000011 is not empty/, closed(engineering)],
])('takes no effect with %s, and stays as it was', (_, message, effect) => {
  const overlay = open(...before)
  const seen = look(overlay.directory)
  expect(() => overlay.apply(effect)).toThrow(message)
  expect(look(overlay.directory)).toEqual(seen)
})

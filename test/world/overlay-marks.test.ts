import { expect, it } from 'vitest'
import {
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
} from './overlay-support.js'

const changes = [
  added('w-1', { memberships: [seat(700, true)], managerUserId: founder }),
  changed(founder, { title: '顾问' }),
  reformed(700, { parentId: engineering, createGroup: true }),
  reformed(sales, { parentId: engineering }),
  founded(-7, 700),
  removed(founder),
  closed(-7),
]

it('is as it was at a mark, as often as it goes back', () => {
  const { directory, apply, mark, back } = open(founded(700, sales))
  const seen = look(directory)
  const made = mark()
  for (let round = 0; round < 3; round += 1) {
    for (const effect of changes) apply(effect)
    expect(look(directory)).not.toEqual(seen)
    back(made)
    expect(look(directory)).toEqual(seen)
  }
})

it('goes back to an earlier mark past a later one', () => {
  const { directory, apply, mark, back } = open()
  const first = mark()
  apply(added('w-1'))
  mark()
  apply(added('w-2'))
  back(first)
  expect(directory.countPeople({ activeOnly: false })).toBe(7)
})

it('counts below a department as before it was moved', () => {
  const { directory, apply, mark, back } = open(founded(700, sales), added('w-1'))
  apply({ kind: 'person-changed', userId: 'w-1', memberships: [seat(700)] })
  const made = mark()
  apply(reformed(700, { parentId: engineering }))
  expect(directory.countMembers(engineering, { recursive: true })).toBe(5)
  back(made)
  expect(directory.countMembers(engineering, { recursive: true })).toBe(4)
})

it('gives ids that were new after a mark once more', () => {
  const { apply, hadDepartment, mark, back } = open()
  const made = mark()
  apply(founded(700, 1))
  apply(closed(700))
  expect(hadDepartment(700)).toBe(true)
  back(made)
  expect(hadDepartment(700)).toBe(false)
  apply(founded(700, 1))
})

it('attempts all of a work or nothing', () => {
  const { directory, apply, attempt } = open()
  const seen = look(directory)
  const add = (isDone: boolean) => (): boolean => {
    apply(added('w-1'))
    return isDone
  }
  expect(attempt(add(false))).toBe(false)
  expect(look(directory)).toEqual(seen)
  const failing = () => {
    add(true)()
    apply(added('w-1'))
    return true
  }
  expect(() => attempt(failing)).toThrow(/taken/)
  expect(look(directory)).toEqual(seen)
  expect(attempt(add(true))).toBe(true)
  expect(directory.findPerson('w-1')).toBeDefined()
})

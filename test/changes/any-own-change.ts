import * as fc from 'fast-check'
import type { Change } from '../../mock/changes/change.js'
import type { Directory } from '../../mock/world/directory.js'
import { departmentIdsOf, everyUserId } from '../world/support.js'

const someOf = <Fields>(fields: { [Field in keyof Fields]: fc.Arbitrary<Fields[Field]> }) =>
  fc.record(fields, { requiredKeys: [] })

const kind = <const Kind extends Change['kind']>(name: Kind) => fc.constant(name)
const anyName = fc.constantFrom('新人', { zh: '新人', en: 'New One' }, { zh: '旧人' })
const anyTime = fc.constantFrom(
  '2020-01-01T00:00:00+08:00',
  '2026-08-31T00:00:00Z',
  1.7e12,
  '2030-01-01T00:00:00Z',
)
const pastTime = fc.constantFrom('2020-01-01T00:00:00+08:00', 1.7e12)
const seldom = <Value, Other>(often: fc.Arbitrary<Value>, other: fc.Arbitrary<Other>) =>
  fc.oneof({ weight: 3, arbitrary: often }, { weight: 1, arbitrary: other })
const anyExtension = fc.constantFrom('{"a":"b"}', '{}', '{"a":1}')

/** Right and wrong ones; `directory` is how it is before the first. */
export function anyOwnChange(directory: Directory): fc.Arbitrary<Change> {
  const anyUserId = fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom('w-0', 'w-1', 'w-2') },
    { weight: 1, arbitrary: fc.constantFrom('nobody', '', ...everyUserId(directory).slice(0, 20)) },
  )
  const anyId = fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom(1, 700, 701, -7) },
    { weight: 1, arbitrary: fc.constantFrom(9, ...departmentIdsOf(directory).slice(0, 12)) },
  )
  const anyMembership = fc.oneof(
    anyId,
    fc.record(
      {
        id: anyId,
        order: fc.constantFrom(0, -3, '9223372036854775807', '-9223372036854775808', '1.5', 7),
        leader: fc.boolean(),
      },
      { requiredKeys: ['id'] },
    ),
  )
  const plainUserFields = {
    name: anyName,
    departments: fc.constantFrom([1], [{ id: 1, order: -3, leader: true }]),
    mobile: fc.constantFrom('', '13900000001'),
    active: fc.boolean(),
    admin: fc.boolean(),
    restricted: fc.boolean(),
  }
  const userFields = {
    ...plainUserFields,
    departments: fc.uniqueArray(anyMembership, {
      selector: (one) => (typeof one === 'number' ? one : one.id),
      minLength: 1,
      maxLength: 3,
    }),
    stateCode: fc.constant('852'),
    title: fc.constantFrom('', '经理'),
    extension: anyExtension,
    hired: anyTime,
    managerUserId: anyUserId,
  }
  const departmentFields = {
    name: anyName,
    parentId: anyId,
    order: fc.nat(3),
    createGroup: fc.boolean(),
    code: fc.constantFrom('', 'D-1'),
    extension: fc.constantFrom('{}', '[1]', 'no'),
  }
  return fc.oneof(
    fc.record({
      kind: kind('add-user'),
      user: seldom(
        fc.record(
          { ...plainUserFields, userId: anyUserId, joined: pastTime },
          { requiredKeys: ['userId', 'name'] },
        ),
        fc.record(
          { ...userFields, userId: anyUserId, joined: anyTime },
          { requiredKeys: ['userId', 'name'] },
        ),
      ),
    }),
    fc.record({
      kind: kind('change-user'),
      userId: anyUserId,
      set: seldom(someOf(plainUserFields), someOf(userFields)),
      unset: fc.subarray((['workPlace', 'managerUserId', 'hired', 'title'] as const).slice()),
    }),
    fc.record({ kind: kind('remove-user'), userId: anyUserId }),
    fc.record({
      kind: kind('add-department'),
      department: fc.record({ ...departmentFields, id: anyId }, { requiredKeys: ['id', 'name'] }),
    }),
    fc.record({
      kind: kind('change-department'),
      id: anyId,
      set: someOf(departmentFields),
      unset: fc.subarray((['brief', 'extension'] as const).slice()),
    }),
    fc.record({ kind: kind('remove-department'), id: anyId }),
    fc.record({
      kind: kind('add-leaver'),
      leaver: fc.record({ userId: anyUserId, name: anyName, left: anyTime }),
    }),
  )
}

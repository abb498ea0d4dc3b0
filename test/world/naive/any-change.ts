import * as fc from 'fast-check'
import type {
  DepartmentChanged,
  DepartmentFields,
  PersonChanged,
  PersonFields,
} from '../../../mock/world/effects.js'
import { dayMs, epochMs } from '../support.js'

const kinds = [
  'join',
  'edit',
  'transfer',
  'leave',
  'recall',
  'found',
  'reform',
  'move',
  'dissolve',
] as const

/** A change before it is known who and what there is: a number picks somebody, or a department. */
export interface Change {
  readonly kind: (typeof kinds)[number]
  readonly at: number
  readonly other: number
  readonly seats: readonly Seat[]
  readonly ms: number
  readonly person: Partial<PersonFields>
  readonly personUnset: NonNullable<PersonChanged['unset']>
  readonly department: Partial<DepartmentFields>
  readonly departmentUnset: NonNullable<DepartmentChanged['unset']>
  /** Whether the named one is given a manager, an account or an audience. */
  readonly names: boolean
}

interface Seat {
  readonly at: number
  readonly leader: boolean
  /** An order; or a number that picks somebody whose order and time of entry are taken. */
  readonly like: string | number
}

const anyPlace = fc.nat(4_095)
const anyMs = fc.oneof(
  fc.integer({ min: epochMs - 4_000 * dayMs, max: epochMs + 40 * dayMs }),
  fc.constantFrom(epochMs, epochMs - dayMs, epochMs + dayMs),
)
const anyOrder = fc.constantFrom(
  '176294576350761512',
  '179999999999999999',
  '-1',
  '0',
  '9223372036854775807',
)
const anySeat: fc.Arbitrary<Seat> = fc.record({
  at: anyPlace,
  leader: fc.boolean(),
  like: fc.oneof(anyOrder, anyPlace),
})
const someOf = <Fields>(fields: { [Field in keyof Fields]: fc.Arbitrary<Fields[Field]> }) =>
  fc.record(fields, { requiredKeys: [] }) as fc.Arbitrary<Partial<Fields>>

const anyPersonFields = someOf<Partial<PersonFields>>({
  name: fc.constantFrom({ zh: '欧阳' }, { zh: '新人', en: 'New One' }),
  mobile: fc.constantFrom('13900000001', '+852-61234567'),
  title: fc.constantFrom('', '经理', '总监', '工程师'),
  email: fc.constantFrom('', 'new@mail.example.com'),
  active: fc.boolean(),
  admin: fc.boolean(),
  restricted: fc.boolean(),
  modifiedMs: anyMs,
  positions: fc.constant([{ departmentId: 1, title: '顾问', isMain: true }]),
})
const anyDepartmentFields = someOf<Partial<DepartmentFields>>({
  name: fc.constantFrom({ zh: '新部门' }, { zh: '财务部', en: 'Finance' }),
  order: fc.integer({ min: 1, max: 3 }),
  createGroup: fc.boolean(),
  autoAddUser: fc.boolean(),
  chatIncludesSubDepartments: fc.boolean(),
  approvesApplications: fc.boolean(),
  code: fc.constantFrom('', 'D-1'),
  brief: fc.constantFrom('', '新'),
  telephone: fc.constant('0571-28000000'),
  tags: fc.constant('campus'),
  extension: fc.constant('{"faqId":"7"}'),
})

export const anyChange: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom(...kinds),
  at: anyPlace,
  other: anyPlace,
  seats: fc.array(anySeat, { minLength: 1, maxLength: 4 }),
  ms: anyMs,
  person: anyPersonFields,
  personUnset: fc.subarray(
    (['mobile', 'title', 'managerUserId', 'enterpriseAccount', 'hiredDateMs'] as const).slice(),
  ),
  department: anyDepartmentFields,
  departmentUnset: fc.subarray((['code', 'brief', 'visibleTo', 'sees', 'tags'] as const).slice()),
  names: fc.boolean(),
})

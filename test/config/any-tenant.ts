import fc from 'fast-check'

/** Tenants and their parts; `mostly` may put what is wrong in the place of any of them. */
export function makeAny<Wrapped>(mostly: (right: fc.Arbitrary<unknown>) => fc.Arbitrary<Wrapped>) {
  const time = fc.constantFrom<(string | number)[]>('2026-03-01T09:30:00+08:00', 1_772_328_600_000)
  const user = fc.record(
    {
      userId: mostly(fc.constantFrom('u', 'v', 'manager1001')),
      name: mostly(fc.constantFrom<unknown[]>('n', { zh: 'n' }, { en: 'N' })),
      departments: mostly(
        fc.array(mostly(fc.constantFrom<unknown[]>(1, 7, { id: 1, order: '5' }))),
      ),
      hired: mostly(time),
      managerUserId: mostly(fc.constantFrom('u', 'nobody')),
    },
    { requiredKeys: ['userId', 'name'] },
  )
  const department = fc.record(
    {
      id: mostly(fc.constantFrom(7, 8, 1)),
      name: mostly(fc.constant('d')),
      parentId: fc.constant(7),
    },
    { requiredKeys: ['id', 'name'] },
  )
  const leaver = fc.record({ userId: fc.constant('w'), name: fc.constant('n'), left: mostly(time) })
  const change = fc.oneof(
    fc.record({ kind: fc.constant('add-user'), user: mostly(user), at: mostly(time) }),
    fc.record({ kind: fc.constant('change-user'), userId: fc.constant('u'), set: mostly(user) }),
    fc.record({ kind: fc.constant('remove-user'), userId: mostly(fc.constantFrom('u', 'x')) }),
    fc.record({ kind: fc.constant('remove-department'), id: mostly(fc.constantFrom(7, 1)) }),
    fc.record({ kind: fc.constantFrom('add-leaver', 'add-usr'), leaver: mostly(leaver) }),
  )
  const fault = fc.record(
    {
      fault: mostly(fc.constantFrom<unknown[]>('qps-app', 'slow', 60121, 'unknown-user', 'qps-ap')),
      operation: mostly(fc.constantFrom('topapi.v2.user.get', 'topapi.v2.user.gett')),
      when: mostly(fc.record({ userid: mostly(fc.constant('u')) })),
      times: mostly(fc.constantFrom<unknown[]>(3, 'always')),
      probability: mostly(fc.constant(0.5)),
      seed: mostly(fc.constant(7)),
      ms: mostly(fc.constant(5)),
    },
    { requiredKeys: ['fault'] },
  )
  const own = {
    users: mostly(fc.array(mostly(user), { maxLength: 3 })),
    departments: mostly(fc.array(mostly(department), { maxLength: 2 })),
    leavers: mostly(fc.array(mostly(leaver), { maxLength: 1 })),
    changes: mostly(fc.array(mostly(change), { maxLength: 2 })),
    faults: mostly(fc.array(mostly(fault), { maxLength: 2 })),
  }
  const tenant = fc.record(
    {
      appKey: fc.constantFrom('k', 'l', 'dingmock'),
      organization: mostly(fc.constant('tiny')),
      ...own,
    },
    { requiredKeys: ['appKey'] },
  )
  return { own, tenant }
}

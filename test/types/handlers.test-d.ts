/** Checked by `npm run check:types` alone: what must not compile, beside what must. */
import { expectTypeOf } from 'vitest'
import { refuse, reply, type Draft, type Handler } from '../../mock/core/handler.js'
import type { Operations } from '../../src/generated/types.js'

// A refusal of the page compiles.
export const good: Handler<'topapi.user.listid'> = () => refuse('unknown-department')
// @ts-expect-error a rule that the page does not list
export const foreignRule: Handler<'topapi.user.listid'> = () => refuse('too-many-departments')
// @ts-expect-error a rule that the core decides before any handler
export const coreRule: Handler<'topapi.user.listid'> = () => refuse('required-missing')

// A reply of the schema compiles.
export const goodReply: Handler<'topapi.user.count'> = () => reply({ count: 4 })
// @ts-expect-error a field of the wrong type
export const wrongType: Handler<'topapi.user.count'> = () => reply({ count: '4' })
// @ts-expect-error a field that is missing
export const missingField: Handler<'topapi.user.count'> = () => reply({})
// @ts-expect-error an element of the wrong type, deep inside
export const wrongElement: Handler<'topapi.user.listid'> = () => reply({ userid_list: [1] })
// What may be absent may be undefined, which is not written; what must be there may not.
type Department = Operations['topapi.v2.department.get']['reply']
expectTypeOf<undefined>().toExtend<Draft<Department>['parent_id']>()
expectTypeOf<undefined>().not.toExtend<Draft<Department>['dept_id']>()
const record = { userId: 'u', name: 'n', leaveTime: '2026-01-01T00:00:00Z' } as const
export const goodValue: Handler<'contact_1.0.ListEmpLeaveRecords'> = () =>
  reply({ records: [{ ...record, leaveReason: 'leave' }] })
export const wrongValue: Handler<'contact_1.0.ListEmpLeaveRecords'> = () =>
  // @ts-expect-error a value outside the documented ones
  reply({ records: [{ ...record, leaveReason: 'fired' }] })

// Parameters have the types of their schema, defaults filled in.
type UserList = Operations['topapi.v2.user.list']['parameters']
expectTypeOf<UserList['dept_id']>().toEqualTypeOf<number | bigint>()
expectTypeOf<UserList['size']>().toEqualTypeOf<number>()
expectTypeOf<UserList['contain_access_limit']>().toEqualTypeOf<boolean>()
expectTypeOf<UserList>().not.toHaveProperty('access_token')

// The codes of a page are known to its clients.
expectTypeOf<Operations['topapi.user.listid']['code']>().toEqualTypeOf<60003 | 400002 | -1>()

export const foreignParameter: Handler<'topapi.user.count'> = ({ parameters }) =>
  // @ts-expect-error a parameter that the page does not have
  reply({ count: parameters.dept_id })
// @ts-expect-error a handler behind a token is given no way to issue one
export const foreignCall: Handler<'topapi.user.count'> = ({ grantToken: _grant }) =>
  reply({ count: 1 })

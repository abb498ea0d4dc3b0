/** Checked by `npm run check:types` alone: what must not compile, beside what must. */
import { expectTypeOf } from 'vitest'
import { it, test, type DingTalk, type TenantOptions } from '../../src/entries/vitest.js'

test('a tenant is what its fixture gives', ({ dingtalk, dingtalkOptions, task }) => {
  expectTypeOf(dingtalk).toEqualTypeOf<DingTalk>()
  expectTypeOf(dingtalkOptions).toEqualTypeOf<TenantOptions>()
  expectTypeOf(task.name).toEqualTypeOf<string>()
  dingtalk.faults.add([{ fault: 'qps-app', every: 3 }, { fault: 60003 }])
  // @ts-expect-error a rule names its fault
  dingtalk.faults.add({ operation: 'topapi.v2.user.list' })
})

it.concurrent('so it is for its alias, at the same time', async ({ dingtalk }) => {
  expectTypeOf(await dingtalk.listen()).toEqualTypeOf<{
    readonly url: string
    readonly port: number
  }>()
})

const tiny = test.extend({ dingtalkOptions: { organization: 'tiny' } satisfies TenantOptions })
tiny('what it is made of can be said', ({ dingtalk }) => {
  expectTypeOf(dingtalk).toEqualTypeOf<DingTalk>()
})

// @ts-expect-error an option that there is not
test.override({ dingtalkOptions: { organisation: 'tiny' } })

// @ts-expect-error a fixture that there is not
test('there are no other fixtures', ({ dingtalks }) => dingtalks)

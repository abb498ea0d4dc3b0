/** Checked by `npm run check:types` alone: what must not compile, beside what must. */
import { expect as jestExpect } from 'expect'
import { expect, expectTypeOf } from 'vitest'
import '../../src/entries/jest.js'
import '../../src/entries/vitest.js'

declare const response: Response
declare const read: { readonly status: number; readonly body: string }

expect(read).toMatchContract('topapi.v2.user.list')
expect(read).not.toMatchContract('topapi.v2.user.list', { profile: 'mock', outcome: 'success' })
jestExpect(read).toMatchContract('topapi.v2.user.list', { failOn: 'drift' })
// @ts-expect-error an operation that there is not
expect(read).toMatchContract('topapi.v2.user.lst')
// @ts-expect-error an operation that there is not
jestExpect(read).toMatchContract('topapi.v2.user.lst')
// @ts-expect-error an option that there is not
expect(read).toMatchContract('topapi.v2.user.list', { profil: 'mock' })

// What has to be awaited is a promise, so that a linter sees where it is not.
expectTypeOf(expect(response).toMatchContract('gettoken')).toEqualTypeOf<Promise<void>>()
expectTypeOf(expect(read).toMatchContract('gettoken')).toEqualTypeOf<void>()
expectTypeOf(jestExpect(response).toMatchContract('gettoken')).toEqualTypeOf<Promise<void>>()
expectTypeOf(jestExpect(read).toMatchContract('gettoken')).toEqualTypeOf<void>()

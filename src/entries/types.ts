/** Types of every operation's request and answer; no code. */
export type { Int64 } from '../protocol/int64.js'
export type * from '../generated/types.js'

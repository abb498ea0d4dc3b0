import type { Settings } from '../../core/tenant.js'

/** How the offset of a page is written as `next_cursor`, and read back. */
export interface Cursors {
  write(offset: number): number
  /** The offset of any number: one that no answer gave leads somewhere into the list. */
  read(cursor: number): number
}

/** A department holds at most 1,000 people, and a cursor is at most 100,000. */
const gap = 97

const cursors: { readonly [Kind in Settings['cursors']]: Cursors } = {
  offsets: { write: (offset) => offset, read: (cursor) => cursor },
  uneven: {
    write: (offset) => offset * gap + ((offset * 31) % gap),
    read: (cursor) => Math.floor(cursor / gap),
  },
}

export function getCursors({ cursors: kind }: Settings): Cursors {
  return cursors[kind]
}

import { describe } from 'vitest'
import { makeMemoryJournal } from '../../mock/journal/memory-journal.js'
import { testJournal } from './conformance.js'

describe.each([['in memory', makeMemoryJournal] as const])('a journal %s', (_, open) => {
  testJournal(open)
})

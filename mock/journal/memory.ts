import type { Journal } from './journal.js'
export function makeMemoryJournal(): Journal {
  return { append: () => Promise.resolve(true), forget: () => Promise.resolve() }
}

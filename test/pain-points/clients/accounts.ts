import type { Contact } from './app.js'

/** What a client believes: an account for everybody whom it has ever seen. */
export interface Accounts {
  /** Whoever is not among them has left. */
  update(contacts: Iterable<Contact>): void
  find(userId: string): Contact | undefined
  enabled(): readonly string[]
  disabled(): readonly string[]
}

export function makeAccounts(): Accounts {
  const contacts = new Map<string, Contact>()
  let present: ReadonlySet<string> = new Set()
  const pick = (isPresent: boolean): readonly string[] =>
    [...contacts.keys()].filter((userId) => present.has(userId) === isPresent)
  return {
    update(given) {
      const found = [...given]
      for (const contact of found) contacts.set(contact.userid, contact)
      present = new Set(found.map(({ userid }) => userid))
    },
    find: (userId) => contacts.get(userId),
    enabled: () => pick(true),
    disabled: () => pick(false),
  }
}

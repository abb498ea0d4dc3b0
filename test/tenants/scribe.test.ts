import { expect, it } from 'vitest'
import { catalog } from '../../src/catalog/catalog.js'
import type { Journal } from '../../mock/journal/journal.js'
import { makeMemoryJournal } from '../../mock/journal/memory-journal.js'
import { readOptions } from '../../mock/options.js'
import { makeTenants } from '../../mock/tenants/make-tenants.js'
import { makeScribes } from '../../mock/tenants/scribe.js'
import type { Effect } from '../../mock/world/effects.js'

const toEffect = (userId: string): Effect => ({
  kind: 'person-removed',
  userId,
  leftMs: 0,
  reason: 'leave',
})

/** Takes its time to write, and none to forget. */
function makeSlowJournal(): Journal {
  const journal = makeMemoryJournal()
  return {
    ...journal,
    async append(...entry) {
      await new Promise((resolve) => setImmediate(resolve))
      return journal.append(...entry)
    },
  }
}

async function readUserIds(journal: Journal, tenant: string): Promise<readonly unknown[]> {
  for (let turn = 1; turn <= 10; turn++) await new Promise((resolve) => setImmediate(resolve))
  const userIds = []
  for await (const { effect } of journal.read(tenant, 0)) {
    userIds.push('userId' in effect ? effect.userId : effect)
  }
  return userIds
}

it('a scribe writes effects down in their order, each tenant’s apart', async () => {
  const journal = makeSlowJournal()
  const open = makeScribes(journal)
  const [one, other] = [open('one'), open('other')]
  one.write([toEffect('a'), toEffect('b')])
  other.write([toEffect('c')])
  one.write([])
  one.write([toEffect('d')])
  expect(await readUserIds(journal, 'one')).toEqual(['a', 'b', 'd'])
  expect(await readUserIds(journal, 'other')).toEqual(['c'])
})

it('a tenant that comes back at once writes behind the end of its last life', async () => {
  const journal = makeSlowJournal()
  const open = makeScribes(journal)
  const first = open('one')
  first.write([toEffect('a')])
  first.forget()
  open('one').write([toEffect('b')])
  expect(await readUserIds(journal, 'one')).toEqual(['b'])
})

it('a tenant that is reset begins its journal anew', async () => {
  const journal = makeSlowJournal()
  const scribe = makeScribes(journal)('one')
  scribe.write([toEffect('a')])
  scribe.forget()
  scribe.write([toEffect('b')])
  expect(await readUserIds(journal, 'one')).toEqual(['b'])
})

/** A tenant with a person of its own who is removed, and the journal of it. */
function makeWritten() {
  const journal = makeMemoryJournal()
  const users = [{ userId: 'own', name: '自' }]
  const options = readOptions({ tenants: [{ appKey: 'one', organization: 'tiny', users }] }, 2e12)
  const environment = {
    now: () => 2e12,
    elapsedMs: () => 0,
    randomBytes: (size: number) => crypto.getRandomValues(new Uint8Array(size)),
    later: () => () => undefined,
  }
  const source = { environment, catalog, journal, fault: undefined, common: {} }
  const { registry } = makeTenants(options, source)
  const tenant = registry.find('one')
  tenant?.organization.change([{ kind: 'remove-user', userId: 'own' }], 2e12)
  const tell = async (): Promise<readonly string[]> => {
    for (let turn = 1; turn <= 10; turn++) await new Promise((resolve) => setImmediate(resolve))
    const kinds: string[] = []
    for await (const { effect } of journal.read('one', 0)) kinds.push(effect.kind)
    return kinds
  }
  return { registry, tenant, tell }
}

it('the journal of a tenant has what it is made of, then what became of it', async () => {
  expect(await makeWritten().tell()).toEqual(['person-added', 'person-removed'])
})

it('the journal of a tenant that was reset has what it is made of', async () => {
  const { tenant, tell } = makeWritten()
  tenant?.reset()
  expect(await tell()).toEqual(['person-added'])
  tenant?.organization.change([{ kind: 'remove-user', userId: 'own' }], 2e12)
  expect(await tell()).toEqual(['person-added', 'person-removed'])
})

it('the journal of a tenant that was released has nothing', async () => {
  const { registry, tell } = makeWritten()
  registry.release('one')
  expect(await tell()).toEqual([])
})

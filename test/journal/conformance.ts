import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Entry, Journal } from '../../mock/journal/journal.js'
import type { Effect } from '../../mock/world/effects.js'
import { added, changed, closed, founded, reformed, removed } from '../world/overlay-support.js'
import { epochMs } from '../world/support.js'

export async function readAll(journal: Journal, tenant: string, afterSeq = 0) {
  const entries: Entry[] = []
  for await (const entry of journal.read(tenant, afterSeq)) entries.push(entry)
  return entries
}

const number = (effects: readonly Effect[], afterSeq = 0): readonly Entry[] =>
  effects.map((effect, at) => ({ seq: afterSeq + at + 1, effect }))

/** One of each kind. */
const everyKind: readonly Effect[] = [
  added('w-1', { mobile: '13900000001', hiredDateMs: epochMs }),
  changed('w-1', { title: '经理\n"1"\u2028' }),
  { kind: 'person-changed', userId: 'w-1', unset: ['title'] },
  removed('w-1'),
  {
    kind: 'leaver-added',
    leaver: {
      userId: 'w-2',
      name: { zh: '𠮷' },
      stateCode: '86',
      mobile: '',
      leftMs: 0,
      reason: 'leave',
    },
  },
  founded(-7, 1),
  reformed(-7, { order: 2 }),
  closed(-7),
]

/** What every journal does; `open` gives an empty one. */
export function testJournal(open: () => Journal | Promise<Journal>): void {
  it('has no entries at first', async () => {
    expect(await readAll(await open(), 'a')).toEqual([])
  })

  it('gives every kind of effect back as it was, in order, counted from 1', async () => {
    const journal = await open()
    expect(await journal.append('a', 0, everyKind.slice(0, 3))).toBe(true)
    expect(await journal.append('a', 3, everyKind.slice(3))).toBe(true)
    expect(await readAll(journal, 'a')).toEqual(number(everyKind))
  })

  it('reads what stands behind an entry', async () => {
    const journal = await open()
    await journal.append('a', 0, everyKind)
    const [, , ...later] = number(everyKind)
    expect(await readAll(journal, 'a', 2)).toEqual(later)
    expect(await readAll(journal, 'a', everyKind.length)).toEqual([])
    expect(await readAll(journal, 'a', everyKind.length + 5)).toEqual([])
  })

  it.each([
    ['an earlier entry', 1],
    ['the beginning', 0],
    ['an entry to come', 3],
  ])('writes nothing behind %s, which is not the last', async (_, afterSeq) => {
    const journal = await open()
    await journal.append('a', 0, everyKind.slice(0, 2))
    expect(await journal.append('a', afterSeq, everyKind)).toBe(false)
    expect(await readAll(journal, 'a')).toEqual(number(everyKind.slice(0, 2)))
  })

  it('lets one of two win who write behind the same entry', async () => {
    const journal = await open()
    const both = [everyKind.slice(0, 2), everyKind.slice(2, 5)]
    const won = await Promise.all(both.map((effects) => journal.append('a', 0, effects)))
    expect(won.toSorted()).toEqual([false, true])
    expect(await readAll(journal, 'a')).toEqual(number(both[won.indexOf(true)] ?? []))
  })

  it('takes no effects for nothing to write', async () => {
    const journal = await open()
    expect(await journal.append('a', 0, [])).toBe(true)
    expect(await journal.append('a', 1, [])).toBe(false)
    expect(await journal.append('a', 0, everyKind)).toBe(true)
  })

  it('keeps tenants apart, whatever they are called', async () => {
    const journal = await open()
    const names = ['a', 'A', 'a/b', '..', 'mock-tiny-7-Ä b', '__proto__', '']
    for (const [at, name] of names.entries()) {
      expect(await journal.append(name, 0, everyKind.slice(at, at + 1))).toBe(true)
    }
    for (const [at, name] of names.entries()) {
      expect(await readAll(journal, name)).toEqual(number(everyKind.slice(at, at + 1)))
    }
  })

  it('is not changed by a change of what was written, or of what was read', async () => {
    const journal = await open()
    const effects = JSON.parse(JSON.stringify(everyKind)) as { person?: { name: object } }[]
    await journal.append('a', 0, effects as unknown as readonly Effect[])
    Object.assign(effects[0]?.person?.name ?? {}, { zh: 'x' })
    effects.splice(1)
    const [first] = (await readAll(journal, 'a')) as unknown as { effect: object }[]
    Object.assign(first?.effect ?? {}, { kind: 'x' })
    expect(await readAll(journal, 'a')).toEqual(number(everyKind))
  })

  it('reads all that there was, and no gap, while more is written', async () => {
    const journal = await open()
    await journal.append('a', 0, everyKind.slice(0, 3))
    const seen: number[] = []
    let last = 3
    for await (const { seq } of journal.read('a', 0)) {
      seen.push(seq)
      if (last < everyKind.length) {
        expect(await journal.append('a', last, everyKind.slice(last, last + 1))).toBe(true)
        last += 1
      }
    }
    expect(seen.length).toBeGreaterThanOrEqual(3)
    expect(seen).toEqual(seen.map((_, at) => at + 1))
  })

  it('can be read halfway, and again', async () => {
    const journal = await open()
    await journal.append('a', 0, everyKind)
    for await (const entry of journal.read('a', 0)) {
      expect(entry).toEqual({ seq: 1, effect: everyKind[0] })
      break
    }
    expect(await readAll(journal, 'a')).toHaveLength(everyKind.length)
  })

  it('begins anew for a tenant that was forgotten, and for no other', async () => {
    const journal = await open()
    await journal.append('a', 0, everyKind)
    await journal.append('b', 0, everyKind)
    await journal.forget('a')
    await journal.forget('never there')
    expect(await readAll(journal, 'a')).toEqual([])
    expect(await readAll(journal, 'b')).toEqual(number(everyKind))
    expect(await journal.append('a', everyKind.length, everyKind)).toBe(false)
    expect(await journal.append('a', 0, everyKind)).toBe(true)
  })

  it('is a list for each tenant', async () => {
    const step = fc.record({
      tenant: fc.constantFrom('a', 'b'),
      off: fc.constantFrom(0, 0, 0, 1, -1),
      effects: fc.subarray([...everyKind]),
      forgets: fc.nat(9).map((one) => one === 0),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
        const journal = await open()
        const lists: Record<string, Effect[]> = { a: [], b: [] }
        for (const { tenant, off, effects, forgets } of steps) {
          const { length } = lists[tenant] ?? []
          expect(await journal.append(tenant, length + off, effects)).toBe(off === 0)
          if (off === 0) lists[tenant]?.push(...effects)
          if (forgets) {
            await journal.forget(tenant)
            lists[tenant] = []
          }
          expect(await readAll(journal, tenant)).toEqual(number(lists[tenant] ?? []))
        }
      }),
      { numRuns: 30 },
    )
  })
}

import type { Effect } from '../world/effects.js'
import type { Entry, Journal } from './journal.js'

async function* readTexts(texts: readonly string[], afterSeq: number): AsyncIterable<Entry> {
  for (let seq = afterSeq + 1; seq <= texts.length; seq += 1) {
    const effect = JSON.parse(texts[seq - 1] ?? 'null') as Effect
    yield { seq, effect }
  }
}

/** Lasts as long as the simulator. Entries are texts, as in a file, so nobody can change them. */
export function makeMemoryJournal(): Journal {
  const tenants = new Map<string, string[]>()

  return {
    append: (tenant, afterSeq, effects) => {
      const texts = tenants.get(tenant) ?? []
      if (texts.length !== afterSeq) return Promise.resolve(false)
      // All are written before the first is kept.
      const written = effects.map((effect) => JSON.stringify(effect))
      for (const text of written) texts.push(text)
      tenants.set(tenant, texts)
      return Promise.resolve(true)
    },
    read: (tenant, afterSeq) => readTexts(tenants.get(tenant) ?? [], afterSeq),
    forget: (tenant) => {
      tenants.delete(tenant)
      return Promise.resolve()
    },
  }
}

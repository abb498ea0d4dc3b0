/**
 * Order-independent chance: every value is a pure function of (seed, entity, field), so nothing
 * depends on what was asked before, in this process or another one.
 */

/** Two well-mixed 32-bit words. */
export type Words = readonly [high: number, low: number]

const uint32 = 0x1_0000_0000
const fractionSteps = 2 ** 53

/** Separates entity and field, so that ('p1', '2x') and ('p12', 'x') are different questions. */
const separator = 0x1f

/** A bijection of 32-bit words that spreads every input bit over all output bits. */
export function mixWord(word: number): number {
  const first = Math.imul(word ^ (word >>> 16), 0x85ebca6b)
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35)
  return (second ^ (second >>> 16)) >>> 0
}

/** The 32-bit word of one seed; seeds beyond 32 bits keep all of their bits' influence. */
export function seedWord(seed: number): number {
  return mixWord((seed >>> 0) ^ mixWord(Math.floor(seed / uint32) >>> 0))
}

/** The words of one question, keyed by the seed. */
export function wordsOf(seed: number, entity: string, field: string): Words {
  let high = seedWord(seed) ^ 0xdeadbeef
  let low = mixWord(high) ^ 0x41c6ce57
  const absorb = (code: number): void => {
    high = Math.imul(high ^ code, 0x9e3779b1)
    low = Math.imul(low ^ code, 0x5f356495)
  }
  for (let at = 0; at < entity.length; at += 1) absorb(entity.charCodeAt(at))
  absorb(separator)
  for (let at = 0; at < field.length; at += 1) absorb(field.charCodeAt(at))
  return [mixWord(high ^ mixWord(low)), mixWord(low ^ Math.imul(high, 0x85ebca6b))]
}

/** A number in [0, 1). */
export function draw(seed: number, entity: string, field: string): number {
  const [high, low] = wordsOf(seed, entity, field)
  return ((high >>> 5) * 0x400_0000 + (low >>> 6)) / fractionSteps
}

/** An integer from `from` to `to`, both included. */
export function drawInteger(
  seed: number,
  entity: string,
  field: string,
  { from, to }: { readonly from: number; readonly to: number },
): number {
  return from + Math.floor(draw(seed, entity, field) * (to - from + 1))
}

/** One of a list that must not be empty. */
export function pick<Item>(
  seed: number,
  entity: string,
  field: string,
  items: readonly [Item, ...Item[]],
): Item {
  return items[Math.floor(draw(seed, entity, field) * items.length)] ?? items[0]
}

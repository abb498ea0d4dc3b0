import { mixWord, wordsOf } from './chance.js'

/**
 * Chance for one field of entities that are whole numbers (an index, a department id): the same
 * order-independent chance as `draw`, for the price of a few multiplications. Make it once for a
 * seed and field, and ask it often.
 */
export interface Dice {
  /** A number in [0, 1). `detail` tells several questions about one entity apart. */
  draw(entity: number, detail?: number): number
  /** An integer from `from` to `to`, both included. */
  integer(entity: number, bounds: Bounds, detail?: number): number
  /** One of a list that must not be empty. */
  pick<Item>(entity: number, items: readonly [Item, ...Item[]], detail?: number): Item
}

export interface Bounds {
  readonly from: number
  readonly to: number
}

const fractionSteps = 2 ** 53

/** `field` names the kind of entity too, as in `person/avatar`: numbers alone do not. */
export function makeDice(seed: number, field: string): Dice {
  const [high, low] = wordsOf(seed, '', field)

  function draw(entity: number, detail = 0): number {
    const base = mixWord(Math.imul(entity, 0x9e3779b1) ^ high ^ Math.imul(detail, 0x85ebca77))
    const first = mixWord(base ^ low)
    const second = mixWord(Math.imul(base, 0x5f356495) ^ Math.imul(detail, 0xc2b2ae3d) ^ high)
    return ((first >>> 5) * 0x400_0000 + (second >>> 6)) / fractionSteps
  }

  return {
    draw,
    integer: (entity, { from, to }, detail) =>
      from + Math.floor(draw(entity, detail) * (to - from + 1)),
    pick: (entity, items, detail) =>
      items[Math.floor(draw(entity, detail) * items.length)] ?? items[0],
  }
}

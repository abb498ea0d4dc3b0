/** The last so many items of a longer row. */
export interface Ring<Item> {
  add(item: Item): void
  /** Counts an item that nobody keeps. */
  skip(): void
  /** Oldest first. */
  list(): readonly Item[]
  /** How many came after the last clearing and are no longer here. */
  readonly dropped: number
  clear(): void
}

export function makeRing<Item>(limit: number): Ring<Item> {
  let items: Item[] = []
  // Where the oldest one stands, once there is no room left.
  let oldest = 0
  let dropped = 0
  return {
    add(item) {
      if (items.length < limit) return void items.push(item)
      dropped++
      if (limit === 0) return
      items[oldest] = item
      oldest = (oldest + 1) % limit
    },
    skip() {
      dropped++
    },
    list: () => [...items.slice(oldest), ...items.slice(0, oldest)],
    get dropped() {
      return dropped
    },
    clear() {
      items = []
      oldest = 0
      dropped = 0
    },
  }
}

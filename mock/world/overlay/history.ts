/**
 * Remembers how to take changes of maps and sets back, from the first mark on. What is taken back
 * may stand in another place of a map or set than before; nobody here reads them in their order.
 */
export interface History {
  mark(): Mark
  /** Takes back what came after the mark, the last first; marks that are later are void. */
  back(mark: Mark): void
  /** Gives up all marks, and remembers no more. */
  settle(): void
  isMarked(): boolean
  /** Says what takes a change back that is made besides the following ones. */
  note(undo: () => void): void
  /** For an object whose fields are about to change. */
  keep(fields: object): void
  set<Key, Value>(map: Map<Key, Value>, key: Key, value: Value): void
  delete<Key, Value>(map: Map<Key, Value>, key: Key): void
  add<Item>(items: Set<Item>, item: Item): void
  remove<Item>(items: Set<Item>, item: Item): void
}

/** How many changes there were. */
export type Mark = number

export function makeHistory(): History {
  let undos: (() => void)[] | undefined

  const note: History['note'] = (undo) => undos?.push(undo)

  function setIn<Key, Value>(map: Map<Key, Value>, key: Key, value: Value): void {
    if (undos !== undefined) {
      const former = map.get(key)
      note(() => (former === undefined ? map.delete(key) : map.set(key, former)))
    }
    map.set(key, value)
  }

  return {
    mark: () => (undos ??= []).length,
    back: (mark) => {
      const later = undos?.splice(mark) ?? []
      for (const undo of later.toReversed()) undo()
    },
    settle: () => {
      undos = undefined
    },
    isMarked: () => undos !== undefined,
    note,
    keep: (fields) => {
      const former = { ...fields }
      note(() => Object.assign(fields, former))
    },
    set: setIn,
    delete: (map, key) => {
      const former = map.get(key)
      if (former !== undefined) note(() => map.set(key, former))
      map.delete(key)
    },
    add: (items, item) => {
      if (items.has(item)) return
      note(() => items.delete(item))
      items.add(item)
    },
    remove: (items, item) => {
      if (items.delete(item)) note(() => items.add(item))
    },
  }
}

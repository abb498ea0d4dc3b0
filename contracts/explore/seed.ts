/** 32 bits of its own for each operation and round: FNV-1a. */
export function mixSeed(seed: number, ...names: readonly (string | number)[]): number {
  let hash = 0x811c9dc5
  for (const letter of [seed, ...names].join(' ')) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  }
  return hash | 0
}

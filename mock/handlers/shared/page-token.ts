const salt = 0x5bd1e995

/**
 * A stateless page token of 16 upper-case hex digits, as the page's sample has: the offset and a
 * check, both scrambled so that nobody computes the next one.
 */
export function writePageToken(offset: number): string {
  return `${toHex(mix(offset ^ salt))}${toHex(offset ^ mix(mix(offset ^ salt)))}`
}

/** The offset of a token; 0 for the three ways to start; `undefined` for any other text. */
export function readPageToken(token: string | undefined): number | undefined {
  if (token === undefined || token === '' || token === '0') return 0
  if (!/^[0-9A-F]{16}$/.test(token)) return undefined
  const head = Number.parseInt(token.slice(0, 8), 16)
  const offset = (Number.parseInt(token.slice(8), 16) ^ mix(head)) >>> 0
  return writePageToken(offset) === token ? offset : undefined
}

/** The finaliser of MurmurHash3. */
function mix(value: number): number {
  const a = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  const b = Math.imul(a ^ (a >>> 13), 0xc2b2ae35)
  return (b ^ (b >>> 16)) >>> 0
}

function toHex(value: number): string {
  return (value >>> 0).toString(16).toUpperCase().padStart(8, '0')
}

export const encodings = ['utf-8', 'utf-8 with BOM', 'utf-16le', 'utf-16be', 'gbk'] as const

export type Encoding = (typeof encodings)[number]

export function encodeText(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return Buffer.from(text)
  if (encoding === 'utf-8 with BOM') return Buffer.from(`\ufeff${text}`)
  if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le')
  if (encoding === 'utf-16be') return Buffer.from(text, 'utf16le').swap16()
  return encodeGbk(text)
}

/** As in a URL; a lone surrogate, which has no encoding, as the sign for what cannot be read. */
export function percentEncode(text: string): string {
  return encodeURIComponent(Buffer.from(text).toString())
}

/** The platform decodes GBK and does not encode it, so the table is read off the decoder. */
function encodeGbk(text: string): Uint8Array {
  return Buffer.concat(Array.from(text, (letter) => gbk().get(letter) ?? Buffer.from(letter)))
}

let table: ReadonlyMap<string, Buffer> | undefined

function gbk(): ReadonlyMap<string, Buffer> {
  table ??= makeGbk()
  return table
}

function makeGbk(): ReadonlyMap<string, Buffer> {
  const decoder = new TextDecoder('gbk')
  const letters = new Map<string, Buffer>()
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const bytes = Buffer.from([lead, trail])
      const letter = decoder.decode(bytes)
      if (letter.length === 1 && letter !== '\ufffd') letters.set(letter, bytes)
    }
  }
  return letters
}

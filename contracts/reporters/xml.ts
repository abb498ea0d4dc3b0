/** An element, a line for each start, text and end. */
export interface Xml {
  readonly lines: readonly string[]
}

/** @param inside elements, or a text */
export function element(
  name: string,
  attributes: { readonly [name: string]: string | number },
  inside: readonly Xml[] | string = [],
): Xml {
  const named = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escapeAttribute(String(value))}"`,
  )
  const start = `<${name}${named.join('')}`
  if (typeof inside === 'string') return { lines: [`${start}>${escapeText(inside)}</${name}>`] }
  if (inside.length === 0) return { lines: [`${start}/>`] }
  const lines = inside.flatMap((one) => one.lines)
  return { lines: [`${start}>`, ...lines, `</${name}>`] }
}

const entities: { readonly [letter: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** XML has no way to write most controls and halves of letters; `?` stands for them. */
const unwritable =
  // oxlint-disable-next-line no-control-regex -- these are what is looked for
  /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

function escapeText(text: string): string {
  return replace(text, /[&<>\r]/g)
}

/** There whitespace would become spaces. */
function escapeAttribute(text: string): string {
  return replace(text, /[&<>"\t\n\r]/g)
}

function replace(text: string, letters: RegExp): string {
  return text
    .replaceAll(unwritable, '?')
    .replaceAll(letters, (letter) => entities[letter] ?? `&#${letter.codePointAt(0)};`)
}

/** What is no letter: controls, marks of direction, breaks of lines, halves of letters. */
const unprintable = /[\p{C}\p{Zl}\p{Zp}]/gu

/**
 * A foreign text on one line, harmless to a terminal: `?` stands for each letter that is not
 * printed. At most `maximumLength` code points, the last of which is `…` where it is cut.
 */
export function toPlain(text: string, maximumLength: number): string {
  // A code point is two units at most; what is beyond them is cut in any case.
  const start = text.slice(0, 2 * maximumLength + 2)
  const letters = Array.from(start.replaceAll(unprintable, '?'))
  if (letters.length <= maximumLength) return letters.join('')
  return `${letters.slice(0, maximumLength - 1).join('')}…`
}

/** Letters that fill two columns of a terminal: those of Chinese, its punctuation, wide forms. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u

/** Columns of a terminal that a text fills. */
export function widthOf(text: string): number {
  let width = 0
  for (const letter of text) width += widthOfLetter(letter)
  return width
}

function widthOfLetter(letter: string): number {
  return wide.test(letter) || (letter.codePointAt(0) ?? 0) > 0xffff ? 2 : 1
}

export function padTo(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)))
}

/** After a space; between wide letters, but not before one that closes; after one that closes. */
const breaks =
  /(?<= )|(?<=[\u2e80-\uffe6])(?=[\u2e80-\uffe6])(?![，。：；！？、）】》”])|(?<=[，。：；！？、])(?![，。：；！？、）】》”])/u

/**
 * Lines of at most so many columns. Broken at spaces and between wide letters; what is longer than
 * a line and has neither, such as an address, stays whole. A line break in the text stays one.
 */
export function wrap(text: string, width: number): readonly string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, width))
}

function wrapLine(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of text.split(breaks)) {
    if (line !== '' && widthOf(line) + widthOf(piece.trimEnd()) > width) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += piece
  }
  return [...lines, line.trimEnd()]
}

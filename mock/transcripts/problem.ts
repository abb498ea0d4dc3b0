import { toPlain } from '../../src/protocol/plain-text.js'

/** Something wrong in a file of a transcript. */
export interface Problem {
  /** As the caller named the folder, and the file in it. */
  readonly file: string
  /** JSON pointer, or '' for the file as a whole. */
  readonly pointer: string
  readonly message: string
  /** Whether the name is wrong, and not the value. */
  readonly isAboutName?: true
}

/** Where a problem stands in its file, when the file could be read; both count from 1. */
export interface Located extends Problem {
  readonly place?: { readonly line: number; readonly column: number }
}

/** One line, whatever names the files hold. */
export function formatProblem({ file, pointer, message, place }: Located): string {
  const where = place === undefined ? file : `${file}:${place.line}:${place.column}`
  const what = toPlain(message, 300)
  return pointer === '' ? `${where}  ${what}` : `${where}  ${toPlain(pointer, 200)}: ${what}`
}

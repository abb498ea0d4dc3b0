/** Something wrong in a file of a transcript. */
export interface Problem {
  /** As the caller named the folder, and the file in it. */
  readonly file: string
  /** JSON pointer, or '' for the file as a whole. */
  readonly pointer: string
  readonly message: string
}

export function formatProblem({ file, pointer, message }: Problem): string {
  return pointer === '' ? `${file}: ${message}` : `${file} ${pointer}: ${message}`
}

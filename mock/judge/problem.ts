import { MockError, suggest, type MockErrorCode } from '../../src/errors.js'
import { toPlain } from '../../src/protocol/plain-text.js'

/** Names and indexes from the options down to a value. */
export type Path = readonly (string | number)[]

/** One thing that is wrong with options: where it stands, and a sentence on what was expected. */
export interface Problem {
  readonly path: Path
  readonly text: string
  /** Whether it is the name that is wrong, and not its value. */
  readonly isAboutName?: true
}

/** More than these are counted, not told. */
const maximumTold = 10

/** Code points of a text that are shown. */
const maximumLength = 60

/** `apps[1].contactScope.departments[0]`. */
function writePath(path: Path): string {
  return path.map(writeStep).join('').replace(/^\./, '')
}

function writeStep(step: string | number): string {
  if (typeof step === 'number') return `[${step}]`
  return /^[\w$-]{1,40}$/.test(step) ? `.${step}` : `[${quote(toBeginning(step))}]`
}

/** What looks like no property may be a secret in its place. */
function toBeginning(name: string): string {
  const letters = Array.from(name)
  return `${letters.slice(0, Math.min(4, letters.length >> 1)).join('')}…`
}

/** The first lines; then how many more there are. */
export function writeLines(lines: readonly string[]): string {
  const more = lines.length - maximumTold
  return [
    ...lines.slice(0, maximumTold),
    ...(more > 0 ? [`and ${more} more ${more === 1 ? 'problem' : 'problems'}`] : []),
  ].join('\n')
}

/** `seed: expected …`; a problem of the options as a whole has no path before it. */
export function writeProblem({ path, text }: Problem): string {
  return path.length === 0 ? text : `${writePath(path)}: ${text}`
}

export function toMockError(problems: readonly [Problem, ...Problem[]]): MockError {
  const [{ path }] = problems
  return new MockError(codes.get(path[0]) ?? 'ERR_OPTION', writeLines(problems.map(writeProblem)))
}

/** A map, for any name may be asked for, and objects have a `constructor`. */
const codes: ReadonlyMap<string | number | undefined, MockErrorCode> = new Map([
  ['organization', 'ERR_ORGANIZATION'],
  ['seed', 'ERR_SEED'],
  ['clock', 'ERR_CLOCK'],
  ['apps', 'ERR_APP'],
  ['appKey', 'ERR_APP'],
  ['appSecret', 'ERR_APP'],
])

export function makeUnknownProperty(path: Path, name: string, known: readonly string[]): Problem {
  const text = `unknown property.${suggest(toPlain(name, maximumLength), known)}`
  return { path: [...path, name], text, isAboutName: true }
}

/** A text as a message shows it: in quotes, on one line, not too long, harmless to a terminal. */
export function quote(text: string): string {
  return `"${toPlain(text, maximumLength).replaceAll('"', '?')}"`
}

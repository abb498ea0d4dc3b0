import { MockError, suggest, type ErrorProblem, type MockErrorCode } from '../../src/errors.js'
import { toPlain } from '../../src/protocol/plain-text.js'

/** Names and indexes from the options down to a value. */
export type Path = readonly (string | number)[]

/** One thing that is wrong with options: where it stands, and a sentence on what was expected. */
export interface Problem {
  readonly path: Path
  readonly text: string
  /** What stands behind the text, such as the nearest name; found for problems that are told only. */
  readonly suggestion?: () => string
  /** Whether it is the name that is wrong, and not its value. */
  readonly isAboutName?: true
}

/** Problems of a part, as those of the whole. */
export function within(path: Path, problems: readonly Problem[]): readonly Problem[] {
  return problems.map((problem) => ({ ...problem, path: [...path, ...problem.path] }))
}

/** Problems of shape, and those of meaning at other places: each place is told of once. */
export function addMeaning(
  shape: readonly Problem[],
  meaning: readonly Problem[],
): readonly Problem[] {
  const told = new Set(shape.map(({ path }) => JSON.stringify(path)))
  return [...shape, ...meaning.filter(({ path }) => !told.has(JSON.stringify(path)))]
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

/** A line for each of the first items; then how many more there are. Only the first are written. */
export function writeLines<Item>(
  items: readonly Item[],
  write: (item: Item) => string = String,
): string {
  const lines = items.slice(0, maximumTold).map((item) => write(item))
  return [...lines, ...tellMore(items.length)].join('\n')
}

function tellMore(count: number): readonly string[] {
  const more = count - maximumTold
  return more > 0 ? [`and ${more} more ${more === 1 ? 'problem' : 'problems'}`] : []
}

/** `seed: expected …`; a problem of the options as a whole has no path before it. */
export function writeProblem(problem: Problem): string {
  return writeErrorProblem(toErrorProblem(problem))
}

function writeErrorProblem({ path, text }: ErrorProblem): string {
  return path === '' ? text : `${path}: ${text}`
}

/** In words, with the nearest name. */
export function toErrorProblem({ path, text, suggestion }: Problem): ErrorProblem {
  return { path: writePath(path), text: text + (suggestion?.() ?? '') }
}

/** Holds the problems that are told. The code follows from the first of them if none is given. */
export function toMockError(
  problems: readonly [Problem, ...Problem[]],
  code = codes.get(problems[0].path[0]) ?? 'ERR_OPTION',
): MockError {
  const told = problems.slice(0, maximumTold).map(toErrorProblem)
  const message = [...told.map(writeErrorProblem), ...tellMore(problems.length)].join('\n')
  return new MockError(code, message, { problems: told })
}

/** A map, for any name may be asked for, and objects have a `constructor`. */
const codes: ReadonlyMap<string | number | undefined, MockErrorCode> = new Map([
  ['organization', 'ERR_ORGANIZATION'],
  ['people', 'ERR_PEOPLE'],
  ['seed', 'ERR_SEED'],
  ['clock', 'ERR_CLOCK'],
  ['apps', 'ERR_APP'],
  ['appKey', 'ERR_APP'],
  ['appSecret', 'ERR_APP'],
  ['departments', 'ERR_CHANGE'],
  ['users', 'ERR_CHANGE'],
  ['leavers', 'ERR_CHANGE'],
  ['changes', 'ERR_CHANGE'],
  ['faults', 'ERR_FAULT'],
  ['tenants', 'ERR_TENANT'],
])

export function makeUnknownProperty(path: Path, name: string, known: readonly string[]): Problem {
  return {
    path: [...path, name],
    text: 'unknown property.',
    suggestion: () => suggestFor(name, known),
    isAboutName: true,
  }
}

/** The nearest of the known names to one that may be of any length. */
export function suggestFor(
  name: string,
  known: readonly string[],
  knownCount = known.length,
): string {
  return suggest(toPlain(name, maximumLength), known, knownCount)
}

/** A text as a message shows it: in quotes, on one line, not too long, harmless to a terminal. */
export function quote(text: string): string {
  return `"${toPlain(text, maximumLength).replaceAll('"', '?')}"`
}

import { judgeSound, type GivenOptions } from '../judge/judge.js'
import { writeLines, writeProblem, type Problem } from '../judge/problem.js'
import { judgeShape } from '../judge/shape.js'
import { prune } from '../judge/sound.js'
import { withoutUndefined } from '../without-undefined.js'
import type { Config, ConfigFile } from './config.js'
import { readDocument, type DocumentRead, type Place } from './document.js'
import { nameGiven, overrule } from './overrule.js'

/** A file as the caller read it. */
export interface ConfigSource {
  /** As messages name it. One that ends in `.json` is held to JSON; any other is YAML. */
  readonly name: string
  readonly bytes: Uint8Array
}

export type ConfigRead =
  | { readonly kind: 'config'; readonly config: Config }
  /** One line for each problem: `config.yaml:7:5  seed: expected …`. */
  | { readonly kind: 'problems'; readonly message: string }

/** The folder of own operations that a configuration names, as far as it can be read. */
export function findSchemas(source: ConfigSource): string | undefined {
  const text = decode(source.bytes) ?? ''
  const document = readDocument(text, toLanguage(source))
  if (document.kind === 'unreadable') return undefined
  const { schemas } = (document.value ?? {}) as { readonly schemas?: unknown }
  return typeof schemas === 'string' && schemas !== '' ? schemas : undefined
}

function toLanguage({ name }: ConfigSource): 'json' | 'yaml' {
  return /\.json$/i.test(name) ? 'json' : 'yaml'
}

/** Reads a configuration; options given besides beat those of the file. Never throws. */
export function readConfig(source: ConfigSource, over: GivenOptions = {}): ConfigRead {
  const text = decode(source.bytes)
  if (text === undefined) return tell(source, [{ path: [], text: 'is no text in UTF-8' }])
  if (isEmpty(text)) {
    return tell(source, [{ path: [], text: 'is empty; expected options, such as seed: 7' }])
  }
  const document = readDocument(text, toLanguage(source))
  if (document.kind === 'unreadable') {
    return tell(
      source,
      document.troubles.map((trouble) => ({ ...trouble, path: [] })),
    )
  }
  const problems = judge(document.value, over)
  if (problems.length > 0) return tell(source, place(problems, document))
  return { kind: 'config', config: part(overrule(document.value as ConfigFile, over)) }
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Comments and marks of a document are no content. */
function isEmpty(text: string): boolean {
  return text.replaceAll(/^(?:---|\.\.\.)|#.*$/gm, '').trim() === ''
}

/**
 * What is wrong with an option that stands besides the file is not told as of the file; nor can the
 * file be judged by it.
 */
function judge(value: unknown, over: GivenOptions): readonly Problem[] {
  const shape = judgeShape(value)
  const sound = prune(value, shape)
  const ofShape = new Set(shape)
  const given = prune(over, judgeShape(over))
  const problems = judgeSound(overrule(sound, given), shape, over).filter(
    (problem) => ofShape.has(problem) || !Object.hasOwn(over, String(problem.path[0])),
  )
  if (problems.length === 0) return []
  const { operations } = over
  const alone = new Set(judgeSound(sound, shape, { operations }).map(toIdentity))
  return problems.map((problem) =>
    alone.has(toIdentity(problem)) ? problem : nameGiven(problem, over),
  )
}

function toIdentity({ path, text }: Problem): string {
  return JSON.stringify([path, text])
}

/** A file as a whole has no place. */
interface Placed extends Problem {
  readonly place?: Place
}

function place(
  problems: readonly Problem[],
  { placeOf }: Extract<DocumentRead, { kind: 'document' }>,
): readonly Placed[] {
  return problems
    .map((problem) => ({
      ...problem,
      place: placeOf(problem.path, problem.isAboutName ? 'name' : 'value'),
    }))
    .toSorted((a, b) => a.place.line - b.place.line || a.place.column - b.place.column)
}

function tell({ name }: ConfigSource, problems: readonly Placed[]): ConfigRead {
  const message = writeLines(problems, ({ place: at, ...problem }) => {
    const where = at === undefined ? name : `${name}:${at.line}:${at.column}`
    return `${where}  ${writeProblem(problem)}`
  })
  return { kind: 'problems', message }
}

function part({
  $schema: _schema,
  schemas: _schemas,
  host,
  port,
  log,
  ...options
}: ConfigFile): Config {
  return { options, serve: withoutUndefined({ host, port, log }) }
}

import { nameOf, todo, tokenNames } from './schemas.js'
import type { Page, Sample } from './page.js'

export interface DraftedExample {
  readonly name: string
  readonly kind: 'request' | 'response'
  readonly source: string
  readonly printed?: readonly string[]
  readonly value: Readonly<Record<string, unknown>>
  readonly errata?: readonly string[]
}

type Value = Readonly<Record<string, unknown>>

export function draftRequestSamples(page: Page): readonly DraftedExample[] {
  const names = page.parameters.flatMap(([, rows]) => rows.map(nameOf))
  return page.requestSamples.map((sample, index) => {
    const again = page.requestSamples.slice(0, index).filter((one) => one.label === sample.label)
    return {
      name: `${sample.label} sample${again.length === 0 ? '' : ` ${again.length + 1}`}`,
      kind: 'request',
      source: 'page#request-example',
      printed: pickLines(sample, names),
      value: readRequest(sample, names, page),
    }
  })
}

/** `printed` only of an answer that is no JSON, as the schema of the file asks for. */
export function draftResponseSamples(page: Page): readonly DraftedExample[] {
  return page.responseSamples.map((sample, index) => {
    const text = sample.lines.join('\n')
    const isHttp = text.startsWith('HTTP/')
    const value = parseObject(isHttp ? text.slice(text.indexOf('\n\n')) : text)
    return {
      name: index === 0 ? 'response sample' : `response sample ${index + 1}`,
      kind: 'response',
      source: 'page#response-body-example',
      ...((isHttp || value === undefined) && { printed: sample.lines }),
      value: value ?? { [todo]: todo },
    }
  })
}

/** Of a generated sample the lines that build the request, of others all. */
function pickLines({ lines }: Sample, names: readonly string[]): readonly string[] {
  if (!lines.some((line) => line.includes('auto-generated'))) return lines
  const known = new Set(names.map(normalize))
  return lines.filter((line) => {
    const sets = [...line.matchAll(/set(\w+)\(|(\w+)["']?\s*(?:=>|[:=])/g)]
    const isSet = sets.some(([, setter, key]) => known.has(normalize(setter ?? key ?? '')))
    return isSet || /\bnew [\w.]*Request\b|\b\w+Request\s*(?:\(|:?=)/.test(line)
  })
}

function readRequest(sample: Sample, names: readonly string[], page: Page): Value {
  const text = sample.lines.join('\n')
  if (/^curl|^(?:GET|POST|PUT|DELETE|PATCH) /.test(text)) return readHttp(text, page)
  const token = readToken(text)
  const name = names.find((one) => tokenNames.includes(one))
  const value = { ...toOpenPath(page), ...readSetters(text, names) }
  return token === undefined || name === undefined || name in value
    ? value
    : { [name]: token, ...value }
}

/** SDKs take the parts of the path as bare arguments, which a person has to tell apart. */
function toOpenPath({ parameters }: Page): Value {
  const rows = parameters.flatMap(([place, own]) => (place === 'path' ? own : []))
  return Object.fromEntries(rows.map((row) => [nameOf(row), todo]))
}

/** curl, or the bare request: pairs of the address, of the form, members of the JSON body. */
function readHttp(text: string, page: Page): Value {
  const [, address = ''] = /(?:^[A-Z]+ |["' ])(https?:\/\/[^\s"']+|\/\S+)/m.exec(text) ?? []
  const [path = '', query = ''] = address.replace(/^https?:\/\/[^/]+/, '').split('?')
  const data = [...text.matchAll(/(?:-d|--data(?:-\w+)?) +(?:'([^']*)'|"([^"]*)")/g)]
  const bodies = data.map(([, single, double]) => single ?? double ?? '')
  const bare = text.startsWith('curl') ? '' : text.slice(text.indexOf('\n\n'))
  const json = parseObject(bodies.length === 0 ? bare : bodies.join('&'))
  return {
    ...readHeaders(text, page),
    ...readPath(path, page.path),
    ...readPairs(query),
    ...(json ?? readPairs(bodies.join('&'))),
  }
}

function readHeaders(text: string, page: Page): Value {
  const rows = page.parameters.flatMap(([place, own]) => (place === 'header' ? own : []))
  const found = rows.map((row) => {
    const pattern = new RegExp(`(?:^|['"])${nameOf(row)} *: *([^'"\n]*)`, 'm')
    return [nameOf(row), pattern.exec(text)?.[1]] as const
  })
  return Object.fromEntries(found.filter(([, value]) => value !== undefined))
}

function readPath(path: string, template: string): Value {
  const values = path.split('/')
  const parts = template.split('/').map((part, index) => [part, values[index]] as const)
  const named = parts.filter(([part]) => part.startsWith('{'))
  return Object.fromEntries(named.map(([part, value]) => [part.slice(1, -1), value ?? todo]))
}

function readPairs(text: string): Value {
  const pairs = text.split('&').filter((pair) => pair.includes('='))
  return Object.fromEntries(
    pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
  )
}

function parseObject(text: string): Value | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && !Array.isArray(value) ? (value as Value) : undefined
  } catch {
    return undefined
  }
}

/** `setDeptId(`, `dept_id=`, `DeptId:` and `"deptId" =>` set the same parameter. */
const normalize = (name: string) => name.toLowerCase().replaceAll(/[^a-z0-9]/g, '')

function readSetters(text: string, names: readonly string[]): Value {
  const known = new Map(names.map((name) => [normalize(name), name]))
  const pattern = /(?:set(\w+)\(|(\w+)["']?\s*(?:=>|[:=])\s*)(?:tea\.\w+\()?([^\n]*)/g
  const found = [...text.matchAll(pattern)].flatMap(([, setter, key, rest = '']) => {
    const name = known.get(normalize(setter ?? key ?? ''))
    return name === undefined ? [] : [[name, readLiteral(rest)] as const]
  })
  return Object.fromEntries(found)
}

/** What is no plain literal is left to a person. */
function readLiteral(text: string): unknown {
  const [, double, single, number, word] =
    /^(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|(-?\d+(?:\.\d+)?)L?\b|(true|false)\b)/i.exec(
      text,
    ) ?? []
  if (number !== undefined) return Number.isSafeInteger(Number(number)) ? Number(number) : number
  if (word !== undefined) return word.toLowerCase() === 'true'
  return (double ?? single ?? todo).replaceAll(/\\(["'\\])/g, '$1')
}

/** The token as the old SDKs take it; a variable stands for itself. */
function readToken(text: string): string | undefined {
  const call = /(?:execute|getResponse)\((?:\s*\$?\w+\s*,)?\s*([$\w]+|"[^"]*")\s*[,)]/i.exec(text)
  return call?.[1]?.replaceAll('"', '')
}

/** One table row by the words of its head, lower case; cells as printed, escapes undone. */
export type Row = Readonly<Record<string, string>>

export interface Sample {
  /** The line before the fence, such as `Java`; `curl` or empty where there is none. */
  readonly label: string
  readonly lines: readonly string[]
}

interface Section {
  readonly heading: string
  readonly rows: readonly Row[]
  readonly samples: readonly Sample[]
}

export type Place = 'header' | 'path' | 'query' | 'body'

export interface Page {
  readonly title: string
  readonly url: string
  readonly host: string
  readonly path: string
  readonly method: string
  readonly appTypes: readonly string[]
  readonly permission: { readonly id: string; readonly text: string }
  readonly parameters: readonly (readonly [place: Place, rows: readonly Row[]])[]
  readonly requestSamples: readonly Sample[]
  readonly response: readonly Row[]
  readonly responseSamples: readonly Sample[]
  readonly errors: readonly Row[]
}

export interface Trouble {
  readonly trouble: string
}

const places: readonly (readonly [Place, RegExp])[] = [
  ['header', /^(?:request )?headers?/i],
  ['path', /^path parameter/i],
  ['query', /^query parameter/i],
  ['body', /^(?:request )?body/i],
]

/** Reads a page of the vendor's docs in Markdown; says what is missing where it is none of a call. */
export function readPage(text: string, url: string): Page | Trouble {
  const sections = readSections(text)
  const basics = readBasics(text)
  const address = findBasic(basics, /^HTTP URL/i)
  const [, host, path] = /https?:\/\/([^/\s`]+)(\/[^\s?`]*)/.exec(address) ?? []
  if (host === undefined || path === undefined) {
    return { trouble: 'the page has no row "HTTP URL" with an address in its basic information' }
  }
  const under = (heading: RegExp) => sections.filter((one) => heading.test(one.heading))
  const [, id = 'TODO', label = 'TODO'] =
    /permission-([^-]+)-(.+)/.exec(findBasic(basics, /permission/i)) ?? []
  const types = findBasic(basics, /app types/i)
  return {
    title: /^title: "?(.*?)"?$/m.exec(text)?.[1] ?? /^# (.+)$/m.exec(text)?.[1] ?? 'TODO',
    url,
    host,
    path,
    method: findBasic(basics, /^HTTP Method/i).toUpperCase() || 'TODO',
    appTypes: [
      ...(/internal app/i.test(types) ? ['internal'] : []),
      ...(/third-party/i.test(types) ? ['third-party'] : []),
    ],
    permission: { id, text: label },
    parameters: places.flatMap(([place, heading]) => {
      const rows = under(heading).flatMap((section) => section.rows)
      return rows.length === 0 ? [] : [[place, rows] as const]
    }),
    requestSamples: under(/^request (?:body )?(?:example|sample)/i).flatMap((one) => one.samples),
    response: under(/^response body$|^response parameters?$/i).flatMap((one) => one.rows),
    responseSamples: under(/^response (?:body )?(?:example|sample)/i).flatMap((one) => one.samples),
    errors: under(/^error codes?$/i).flatMap((one) => one.rows),
  }
}

/** The table "Basic information" has no head worth the name: its rows are pairs. */
function readBasics(text: string): readonly (readonly [string, string])[] {
  const table = /^\|[ *]*Basic information.*\n((?:\|.*\n?)*)/im.exec(text)?.[1] ?? ''
  return table.split('\n').map((line) => {
    const [name = '', value = ''] = readCells(line)
    return [name, value] as const
  })
}

function findBasic(basics: readonly (readonly [string, string])[], name: RegExp): string {
  return basics.find(([key]) => name.test(key))?.[1] ?? ''
}

function readCells(line: string): readonly string[] {
  const cells = line.split(/(?<!\\)\|/).slice(1, -1)
  return cells.map((cell) =>
    cell
      .trim()
      .replace(/^`(.*)`$/, '$1')
      .replaceAll(/\\([*|_[\]<>])/g, '$1'),
  )
}

/** Headings inside a fence are code, so fences are cut out first. */
function readSections(text: string): readonly Section[] {
  const blocks = text.split(/^```/m)
  const sections: { heading: string; rows: Row[]; samples: Sample[] }[] = []
  let label = ''
  for (const [index, block] of blocks.entries()) {
    if (index % 2 === 1) {
      const [language = '', ...lines] = block.replace(/\n$/, '').split('\n')
      const name = label || (lines[0]?.startsWith('curl') ? 'curl' : language)
      sections.at(-1)?.samples.push({ label: name, lines })
      continue
    }
    for (const part of block.split(/^(?=#+ )/m)) {
      const [, heading] = /^#+ +(.+)/.exec(part) ?? []
      if (heading !== undefined) sections.push({ heading, rows: [], samples: [] })
      sections.at(-1)?.rows.push(...readRows(part))
    }
    const last = block.trimEnd().split('\n').at(-1) ?? ''
    label = /^[A-Z][\w.#+]*$/.test(last) ? last : ''
  }
  return sections
}

function readRows(text: string): readonly Row[] {
  const [head, , ...lines] = text.split('\n').filter((line) => line.startsWith('|'))
  if (head === undefined) return []
  const names = readCells(head).map((name) => name.toLowerCase().replaceAll(/[*]/g, ''))
  return lines.map((line) =>
    Object.fromEntries(readCells(line).map((cell, index) => [names[index] ?? '', cell])),
  )
}

/** The cell of the first column whose head begins so. */
export function cellOf(row: Row, head: string): string {
  return Object.entries(row).find(([name]) => name.startsWith(head))?.[1] ?? ''
}

import type { Erratum, Repair, SchemaNode } from '../../src/schemas/transcript.js'
import { cellOf, type Page } from './page.js'
import type { DraftedExample } from './samples.js'
import { classErratum, isClass, nameOf, todo, tokenNames, typeOf } from './schemas.js'

/** Errata that schema nodes name, for what the tables of many pages have in common. */
export function draftTableErrata(page: Page): readonly Erratum[] {
  const classes = page.response.filter(isClass).map(typeOf)
  const errmsg = page.response.find((row) => nameOf(row) === 'errmsg')
  const sample = errmsg === undefined ? '' : cellOf(errmsg, 'example')
  const unmarked = page.parameters.flatMap(([, rows]) =>
    rows.filter((row) => cellOf(row, 'required') === '').map(nameOf),
  )
  return [
    ...draft(unmarked.length > 0, {
      id: 'required-column-empty',
      says: `The column that marks required parameters is empty for ${unmarked.join(', ')}.`,
      instead: `${todo}: which of them are required.`,
      source: 'page#request-body',
    }),
    ...draft(classes.length > 0, {
      id: classErratum(page),
      says: `The table prints names of classes as types: ${[...new Set(classes)].join(', ')}.`,
      instead: 'Objects and arrays of objects, as the response example has them.',
      source: 'page#response-body-example',
    }),
    ...draft(sample !== '' && sample !== 'ok', {
      id: 'errmsg-of-failure',
      says: `The table gives errmsg the sample ${sample}.`,
      instead: `${todo}: a success says ok, if the response example does.`,
      source: 'page#response-body-example',
    }),
  ]
}

type Words = Omit<Erratum, 'basis'>

/** The basis is the page itself, which every draft rests on. */
function draft(holds: boolean, { repair, source, ...words }: Words): readonly Erratum[] {
  const drafted: Erratum = { ...words, basis: 'documented', source }
  return holds ? [repair === undefined ? drafted : { ...drafted, repair }] : []
}

/** Java samples that pass an empty token. */
export function draftTokenErrata(page: Page, examples: readonly DraftedExample[]) {
  const rows = page.parameters.flatMap(([, own]) => own)
  const row = rows.find((one) => tokenNames.includes(nameOf(one)))
  const name = row === undefined ? '' : nameOf(row)
  const bare = examples.filter(({ value }) => value[name] === '')
  const isJava = bare.length > 0 && bare.every((one) => one.name.startsWith('Java'))
  return draft(bare.length > 0, {
    id: isJava ? 'java-sample-without-token' : 'samples-without-token',
    says: isJava
      ? 'The Java sample passes an empty token.'
      : `These pass an empty token: ${bare.map((one) => one.name).join(', ')}.`,
    instead: 'The token is required; an empty one counts as none.',
    source: 'page#query-parameter',
    repair: [{ op: 'replace', path: `/${name}`, value: (row && cellOf(row, 'example')) || todo }],
  }).map((erratum) => ({ erratum, names: bare.map((one) => one.name) }))
}

interface Misfit {
  readonly kind: 'single' | 'quoted' | 'missing'
  readonly repair: Repair
}

/** Where the response example does not fit the table: one erratum for each way that pages have. */
export function draftExampleErrata(schema: SchemaNode, value: unknown): readonly Erratum[] {
  const misfits = findMisfits(schema, value, '')
  const of = (kind: Misfit['kind']) => {
    const repair = misfits.filter((one) => one.kind === kind).map((one) => one.repair)
    const names = repair.map(({ path }) => path.split('/').at(-1) ?? '')
    return { repair, names, list: [...new Set(names)].join(', ') }
  }
  const [single, quoted, missing] = [of('single'), of('quoted'), of('missing')]
  const isErrmsg = missing.list === 'errmsg'
  return [
    ...draft(single.repair.length > 0, {
      id: 'example-lists-are-objects',
      says: `The response example shows ${single.list} as one object each.`,
      instead: 'They are arrays of such objects, as the table says.',
      source: 'page#response-body',
      repair: single.repair,
    }),
    ...draft(quoted.repair.length > 0, {
      id: 'example-types',
      says: `The response example quotes ${quoted.list}.`,
      instead: 'Numbers, booleans and arrays are sent as such, with the types of the table.',
      source: 'page#response-body',
      repair: quoted.repair,
    }),
    ...draft(missing.repair.length > 0, {
      id: isErrmsg ? 'errmsg-missing' : 'fields-missing-in-examples',
      says: `The response example has no ${missing.list}.`,
      instead: isErrmsg ? 'The table has it.' : `${todo}: there, or fields with x-presence.`,
      source: 'page#response-body',
      repair: missing.repair,
    }),
  ]
}

function findMisfits(node: SchemaNode, value: unknown, path: string): readonly Misfit[] {
  if (typeof value === 'string' && node.type !== 'string') {
    return [{ kind: 'quoted', repair: { op: 'replace', path, value: readExample(value, node) } }]
  }
  if (node.type === 'array') {
    const items = node.items ?? {}
    if (Array.isArray(value)) {
      return value.flatMap((item, index) => findMisfits(items, item, `${path}/${index}`))
    }
    const inner = findMisfits(items, value, `${path}/0`)
    return [{ kind: 'single', repair: { op: 'wrap', path } }, ...inner]
  }
  if (typeof value !== 'object' || value === null) return []
  const members = value as Record<string, unknown>
  return Object.entries(node.properties ?? {}).flatMap(([name, member]) => {
    const place = `${path}/${name}`
    if (name in members) return findMisfits(member, members[name], place)
    const added = readExample(member['x-page']?.example ?? '', member)
    return [{ kind: 'missing', repair: { op: 'add', path: place, value: added } } as const]
  })
}

/** The text of a cell or of quotes as its type; TODO where it is none of that type. */
function readExample(text: string, node: SchemaNode): unknown {
  if (node.type === 'string') return text === '' ? todo : text
  try {
    return JSON.parse(text) as unknown
  } catch {
    return todo
  }
}

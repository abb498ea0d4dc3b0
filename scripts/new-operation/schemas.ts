import type { SchemaNode } from '../../src/schemas/transcript.js'
import { cellOf, type Page, type Row } from './page.js'

/** Every place that a person has to decide. */
export const todo = 'TODO'

export const tokenNames = ['access_token', 'x-acs-dingtalk-access-token']

/** A node as drafted: keywords may hold TODO, so it is no schema yet. */
export interface Draft {
  [keyword: string]: unknown
  properties?: Record<string, Draft>
  items?: Draft
  required?: readonly string[]
}

const plainTypes =
  /^(?:String|Number|Integer|Long|Float|Double|Boolean|Object|Map|Json|JSONObject)$/i

const bindings: Readonly<Record<string, string>> = {
  dept_id: 'department',
  userid: 'user',
  corpId: 'corp-id',
}

export const typeOf = (row: Row) => cellOf(row, 'type')
export const nameOf = (row: Row) => cellOf(row, 'name')
export const isClass = (row: Row) => !plainTypes.test(typeOf(row).replace(/\[\]$/, ''))

/** The erratum for names of classes among the types, as other operations call it. */
export function classErratum(page: Page): string {
  const names = page.response.filter(isClass).map(nameOf)
  return names.join() === 'result' ? 'result-class-name' : 'class-names-as-types'
}

export function draftRequest(page: Page, id: string, body: unknown): Draft {
  const places = page.parameters.map(([place, rows]) => {
    const required = rows.filter(isRequired).map(nameOf)
    const nested = nest(rows, place === 'body' ? body : undefined, draftParameter)
    const top = required.filter((name) => nested.properties?.[name] !== undefined)
    return [place, { ...nested, required: [...new Set(top)] }] as const
  })
  return {
    ...head(id, 'Request'),
    required: places.map(([place]) => place),
    properties: Object.fromEntries(
      places.map(([place, { required, properties }]) => {
        const marked = required.length === 0 ? {} : { required }
        return [place, { type: 'object', ...marked, properties: properties ?? {} }]
      }),
    ),
  }
}

export function draftResponse(page: Page, id: string, example: unknown): Draft {
  const isOld = !page.host.startsWith('api.')
  const tree = nest(page.response, example, (row) => draftField(row, page))
  const properties = Object.entries(tree.properties ?? {}).map(([name, node]) => {
    return [name, isOld ? { ...envelope[name], ...node, ...textOf(name) } : node] as const
  })
  const required = properties.map(([name]) => name)
  return { ...head(id, 'Response'), required, properties: Object.fromEntries(properties) }
}

function head(id: string, kind: 'Request' | 'Response'): Draft {
  const type = id.replaceAll(/(?:^|[._])(\w)/g, (_, letter: string) => letter.toUpperCase())
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: `${type}${kind}`,
    type: 'object',
  }
}

/** What the answers of the old hosts have in common, as other operations have it. */
const envelope: Readonly<Record<string, Draft>> = {
  request_id: { type: 'string', pattern: '^[0-9a-z]{11,13}$', description: 'Id of this call.' },
  errcode: { type: 'integer', const: 0, description: '0: the call succeeded.' },
  errmsg: { type: 'string', description: 'ok.' },
}

const textOf = (name: string) => envelope[name] && { description: envelope[name]['description'] }

export const isRequired = (row: Row) => /^(?:yes|true)$/i.test(cellOf(row, 'required'))

function draftParameter(row: Row): Draft {
  const name = nameOf(row)
  const isToken = tokenNames.includes(name)
  const binding = bindings[name] ?? (isRequired(row) && !isToken ? todo : undefined)
  return {
    ...draftType(typeOf(row), name),
    description: isToken ? 'Token of the app. Also read from a form body.' : todo,
    ...(binding && { 'x-binding': binding }),
    'x-page': rowOf(row),
    ...(cellOf(row, 'required') === '' && { 'x-erratum': 'required-column-empty' }),
  }
}

function draftField(row: Row, page: Page): Draft {
  const erratum = isClass(row) ? classErratum(page) : undefined
  const isFailure = nameOf(row) === 'errmsg' && !['', 'ok'].includes(cellOf(row, 'example'))
  return {
    ...draftType(typeOf(row), nameOf(row)),
    description: todo,
    'x-page': rowOf(row),
    ...(erratum && { 'x-erratum': erratum }),
    ...(isFailure && { 'x-erratum': 'errmsg-of-failure' }),
  }
}

function rowOf(row: Row): Record<string, string> {
  const cells = ['type', 'required', 'example'].map((key) => [key, cellOf(row, key)] as const)
  return Object.fromEntries(cells.filter(([, cell]) => cell !== ''))
}

function draftType(type: string, name: string): Draft {
  if (type.endsWith('[]')) {
    return { type: 'array', items: draftType(type.slice(0, -2), name) }
  }
  if (/^string$/i.test(type)) return { type: 'string' }
  if (/^boolean$/i.test(type)) return { type: 'boolean' }
  if (/^(?:float|double)$/i.test(type)) return { type: 'number' }
  if (/^(?:number|integer|long)$/i.test(type)) {
    const isId = /^long$/i.test(type) || /(?:^|_)ids?(?:_list)?$|Ids?$|dept|parent/.test(name)
    return isId ? { 'x-int64': {} } : { type: 'integer' }
  }
  return { type: 'object' }
}

interface Container {
  readonly node: Draft
  /** What the example has there; undefined where it has nothing. */
  readonly example: Record<string, unknown> | undefined
}

/**
 * Rows are flat; those after an object are its members as far as the example says so. A row that
 * the example lacks joins the object that is open, and its description asks whether that is right.
 */
function nest(rows: readonly Row[], example: unknown, draft: (row: Row) => Draft): Draft {
  const root: Container = { node: { type: 'object' }, example: toObject(example) }
  let open: readonly Container[] = [root]
  for (const row of rows) {
    const name = nameOf(row)
    const depth = findDepth(open, name)
    open = open.slice(0, (depth ?? open.length - 1) + 1)
    const home = open.at(-1) ?? root
    const isDoubtful = depth === undefined && home !== root && home.example !== undefined
    const drafted = draft(row)
    const doubt = { description: `${todo}: not in the example; is this its place?` }
    const node = isDoubtful ? { ...drafted, ...doubt } : drafted
    const properties = { ...home.node.properties, [name]: node }
    home.node.required = Object.keys(properties)
    home.node.properties = properties
    const inner = node.items ?? node
    if (inner['type'] === 'object') {
      open = [...open, { node: inner, example: toObject(home.example?.[name]) }]
    }
  }
  return root.node
}

/** The innermost open object whose example has the name, and that has no such row yet. */
function findDepth(open: readonly Container[], name: string): number | undefined {
  if (envelope[name] !== undefined) return 0
  const depth = open.findLastIndex(
    ({ node, example }) => example?.[name] !== undefined && !node.properties?.[name],
  )
  return depth === -1 ? undefined : depth
}

function toObject(value: unknown): Record<string, unknown> | undefined {
  const one: unknown = Array.isArray(value) ? value[0] : value
  return typeof one === 'object' && one !== null ? (one as Record<string, unknown>) : undefined
}

/** A draft as the schema that it is to become, for code that reads schemas. */
export const toNode = (draft: Draft) => draft as SchemaNode

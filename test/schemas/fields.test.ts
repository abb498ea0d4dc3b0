import { describe, expect, it } from 'vitest'
import { makeAjv } from '../../src/validation/ajv.js'
import { coerce } from '../../src/validation/coerce.js'
import type { SchemaNode } from '../../src/schemas/transcript.js'
import { folderRows, listNodes, listParameters, type Place } from './files.js'

const ajv = makeAjv()

/** Parameters of a request, or fields of an answer: named nodes that are no place. */
function listNamed(schema: SchemaNode, isRequest: boolean): readonly Place[] {
  return listNodes(schema).filter(([pointer]) => {
    const names = pointer.match(/\/properties\//g)?.length ?? 0
    return /\/properties\/[^/]+$/.test(pointer) && names > (isRequest ? 1 : 0)
  })
}

const rows = folderRows.flatMap(([name, { request, response }]) => [
  ...listNamed(request, true).map((place) => [`${name} request ${place[0]}`, place[1]] as const),
  ...listNamed(response, false).map((place) => [`${name} response ${place[0]}`, place[1]] as const),
])

describe('a parameter or field', () => {
  it.each(rows)('%s has a description', (_, node) => {
    expect(node.description).toMatch(/\.$/)
  })

  it.each(rows)('%s stands on the page, or names why it is there', (_, node) => {
    expect(node['x-page'] ?? node['x-erratum'] ?? node['x-source']).toBeDefined()
  })

  it.each(rows.filter(([, node]) => node['x-page']?.example !== undefined))(
    '%s accepts the example of its row, or names an erratum',
    (_, node) => {
      const text = node['x-page']?.example
      const isErratum = listNodes(node).some(([, below]) => below['x-erratum'] !== undefined)
      const value =
        node.type === 'array' && !isErratum ? JSON.parse(text ?? '') : coerce(text, node)
      const plain = { ...node, $schema: undefined }
      expect(ajv.compile(JSON.parse(JSON.stringify(plain)))(value) || isErratum).toBe(true)
    },
  )

  it.each(rows.filter(([, node]) => node.default !== undefined))(
    '%s accepts its own default',
    (_, node) => {
      expect(ajv.compile(JSON.parse(JSON.stringify(node)))(node.default)).toBe(true)
    },
  )
})

/** Numbers that name departments; those of a list are its items. */
const departmentIds = rows.flatMap(([place, { items, ...node }]) => {
  const { type, ...value } = items ?? node
  const isNumber = type === 'integer' || value['x-int64'] !== undefined
  return isNumber && /(?:dept|parent)[^/]*$/.test(place) ? [[place, value] as const] : []
})

it.each(departmentIds)('%s is a 64-bit integer, as every id of a department', (_, node) => {
  expect(node['x-int64']).toBeDefined()
})

const listNames = (node: SchemaNode) => Object.keys(node.properties ?? {})

describe('required', () => {
  const objects = folderRows.flatMap(([name, { request, response }]) =>
    [...listNodes(request), ...listNodes(response)]
      .filter(([, node]) => node.required !== undefined)
      .map(([pointer, node]) => [`${name} ${pointer}`, node] as const),
  )

  it.each(objects)('of %s names what exists, in the order of the properties', (_, node) => {
    const required = node.required ?? []
    expect(listNames(node).filter((name) => required.includes(name))).toEqual(required)
  })

  it.each(folderRows)('of %s has every place of a request', (_, { request }) => {
    expect(request.required).toEqual(listNames(request))
  })

  it.each(folderRows)('of %s follows the column of the page, or names an erratum', (_, folder) => {
    const odd = listParameters(folder.request).filter(
      ({ required, schema }) =>
        schema['x-page']?.required !== (required ? 'Yes' : 'No') && !schema['x-erratum'],
    )
    expect(odd).toEqual([])
  })

  it.each(folderRows)('of %s has exactly the fields that are always there', (_, { response }) => {
    const odd = listNodes(response).filter(([, node]) => {
      const fields = Object.entries(node.properties ?? {})
      const always = fields.filter(([, field]) => field['x-presence'] === undefined)
      return always.map(([name]) => name).join() !== (node.required ?? []).join()
    })
    expect(odd).toEqual([])
  })

  it.each(folderRows)('parameters of %s have a value for a happy request', (_, { request }) => {
    const bare = listParameters(request).filter(
      ({ required, isToken, schema }) =>
        required &&
        !isToken &&
        (schema['x-binding'] ?? schema.default ?? schema.minimum) === undefined,
    )
    expect(bare).toEqual([])
  })
})

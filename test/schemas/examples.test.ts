import { describe, expect, it } from 'vitest'
import { makeAjv } from '../../src/validation/ajv.js'
import { coerce } from '../../src/validation/coerce.js'
import type { Example, Repair } from '../../src/schemas/transcript.js'
import {
  folderRows,
  folders,
  listNodes,
  listParameters,
  readSchemaText,
  type OperationFolder,
} from './files.js'
import { applyRepairs } from './repair.js'

const ajv = makeAjv()

interface Row {
  readonly folder: OperationFolder
  readonly example: Example
  readonly validate: (value: unknown) => boolean
}

const rows: readonly (readonly [string, Row])[] = folders.flatMap((folder) => {
  const request = ajv.compile(toParametersSchema(folder))
  const response = ajv.compile(folder.response)
  return folder.examples.map((example): readonly [string, Row] => [
    `${folder.name}, ${example.name}`,
    {
      folder,
      example,
      validate: (value) =>
        example.kind === 'response' ? response(value) : request(readParameters(folder, value)),
    },
  ])
})

/** The places of a request flattened into one object, as the examples are. */
function toParametersSchema({ request }: OperationFolder): object {
  const parameters = listParameters(request)
  return {
    type: 'object',
    required: parameters.filter(({ required }) => required).map(({ name }) => name),
    properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, schema])),
  }
}

/** Read as their types; null and the empty text count as absent, as in the core. */
function readParameters({ request }: OperationFolder, value: unknown): object {
  const schemas = new Map(listParameters(request).map(({ name, schema }) => [name, schema]))
  return Object.fromEntries(
    Object.entries(value as object)
      .filter(([, raw]) => raw !== null && raw !== '')
      .map(([name, raw]) => [name, coerce(raw, schemas.get(name) ?? {})]),
  )
}

function listRepairs({ operation }: OperationFolder, errata: readonly string[]): readonly Repair[] {
  return errata.flatMap((id) => operation.errata.find((one) => one.id === id)?.repair ?? [])
}

describe('an example', () => {
  it.each(rows)('fits its schema once its errata are repaired: %s', (_, row) => {
    const { folder, example, validate } = row
    const repaired = applyRepairs(example.value, listRepairs(folder, example.errata ?? []))
    expect({ repaired, fits: validate(repaired) }).toEqual({ repaired, fits: true })
  })

  it.each(
    rows.flatMap(([name, row]) =>
      (row.example.errata ?? []).map((erratum) => [`${name}: ${erratum}`, erratum, row] as const),
    ),
  )('does not fit as long as one of its errata is left: %s', (_, erratum, row) => {
    const { folder, example, validate } = row
    const others = (example.errata ?? []).filter((id) => id !== erratum)
    expect(validate(applyRepairs(example.value, listRepairs(folder, others)))).toBe(false)
  })

  it.each(rows)('gives only parameters and fields that the schemas know: %s', (_, row) => {
    const { folder, example } = row
    const known =
      example.kind === 'request'
        ? listParameters(folder.request).map(({ name }) => name)
        : Object.keys(folder.response.properties ?? {})
    expect(known).toEqual(expect.arrayContaining(Object.keys(example.value)))
  })

  it.each(folderRows)('of %s has a name of its own, and both kinds are there', (_, folder) => {
    const names = folder.examples.map(({ name }) => name)
    expect(names).toEqual([...new Set(names)])
    const kinds = folder.examples.map(({ kind }) => kind)
    expect(kinds).toEqual(expect.arrayContaining(['request', 'response']))
  })
})

function listNamedErrata({ operation, request, response }: OperationFolder): readonly string[] {
  const nodes = [...listNodes(request), ...listNodes(response)]
  return [
    ...nodes.flatMap(([, node]) => node['x-erratum'] ?? []),
    ...operation.rules.flatMap(({ erratum }) => erratum ?? []),
  ]
}

describe('the errata', () => {
  it.each(folderRows)('of %s have ids of their own', (_, { operation }) => {
    const ids = operation.errata.map(({ id }) => id)
    expect(ids).toEqual([...new Set(ids)])
  })

  it.each(folderRows)('of %s with a repair are those that examples name', (_, folder) => {
    const repairing = folder.operation.errata.filter(({ repair }) => repair !== undefined)
    const named = folder.examples.flatMap(({ errata }) => errata ?? [])
    expect([...new Set(named)].toSorted()).toEqual(repairing.map(({ id }) => id).toSorted())
  })

  it.each(folderRows)('of %s without one are named by a node or a rule', (_, folder) => {
    const others = folder.operation.errata.filter(({ repair }) => repair === undefined)
    expect(listNamedErrata(folder)).toEqual(expect.arrayContaining(others.map(({ id }) => id)))
  })

  it.each(folderRows)('that nodes and rules of %s name exist', (_, folder) => {
    const ids = folder.operation.errata.map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining([...listNamedErrata(folder)]))
  })
})

describe('a secret', () => {
  const liveLooking = /\b(?:[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\b/gi

  it.each(folderRows)(
    'that looks alive stands in %s only where the page prints it',
    (name, folder) => {
      const printed = folder.examples.flatMap((example) => example.printed ?? []).join('\n')
      const texts = [
        'operation.json',
        'request.schema.json',
        'response.schema.json',
        'examples.json',
      ]
      const found = texts.flatMap((file) =>
        [...readSchemaText('operations', name, file).matchAll(liveLooking)].map(([text]) => text),
      )
      expect(found.filter((text) => !printed.includes(text))).toEqual([])
    },
  )
})

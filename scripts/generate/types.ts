import { compile, type JSONSchema } from 'json-schema-to-typescript'
import { envelopes, findResult } from '../../src/catalog/envelope.js'
import {
  listParameters,
  toOperation,
  type SchemaNode,
  type Transcript,
} from '../../src/schemas/transcript.js'
import { banner, type Schemas } from './read.js'

/** Request and response types of every operation, and the index `Operations` over them. */
export async function generateTypes({ operations }: Schemas): Promise<string> {
  // One wrapper with a property per schema gives one file without repeated types.
  const wrapper = {
    title: 'AllSchemas',
    type: 'object',
    required: [],
    properties: Object.fromEntries(
      operations.flatMap(({ operation, request, response }) => [
        [`${operation.id} request`, toRootSchema(request)],
        [`${operation.id} response`, toRootSchema(response)],
      ]),
    ),
  }
  const code = await compile(wrapper as JSONSchema, 'AllSchemas', {
    additionalProperties: false,
    bannerComment: '',
    ignoreMinAndMaxItems: true,
    style: { semi: false, singleQuote: true, printWidth: 100 },
  })
  const types = code.replace(/export interface AllSchemas \{[\s\S]*?\n\}\n/, '')
  return [
    banner,
    `import type { Int64 } from '../protocol/int64.js'\n\n`,
    `export interface Operations {\n${operations.map(toEntry).join('')}}\n\n`,
    `export type OperationId = keyof Operations\n\n`,
    `/** Parameters after the core has filled in the defaults. */\n`,
    `type Filled<Parameters, Name extends keyof Parameters> = Omit<Parameters, Name> &\n`,
    `  Required<Pick<Parameters, Name>>\n\n`,
    types.trimStart(),
  ].join('')
}

function toEntry(transcript: Transcript): string {
  const { operation, request, response } = transcript
  const responseType = titleOf(response)
  return [
    `  '${operation.id}': {\n`,
    `    dialect: '${operation.dialect}'\n`,
    `    authentication: '${operation.authentication}'\n`,
    `    parameters: ${toParametersType(request)}\n`,
    `    response: ${responseType}\n`,
    `    reply: ${replyType(transcript)}\n`,
    `    rule: ${toUnion(operation.rules.filter((rule) => rule.stage === 'handler').map((rule) => rule.id))}\n`,
    `    code: ${toUnion(operation.rules.map((rule) => rule.code))}\n`,
    `  }\n`,
  ].join('')
}

/** What a handler gets: all places in one, without the token, the defaults filled in. */
function toParametersType(request: SchemaNode): string {
  const places = Object.entries(request.properties ?? {}).filter(([place]) => place !== 'header')
  const all = places.map(([place]) => `${titleOf(request)}['${place}']`).join(' & ')
  const hasToken = places.some(([, { properties }]) => properties?.['access_token'] !== undefined)
  const type = hasToken ? `Omit<${all}, 'access_token'>` : all
  const defaulted = listParameters(request)
    .filter(({ required, schema }) => !required && schema.default !== undefined)
    .map(({ name }) => name)
  return defaulted.length === 0 ? type : `Filled<${type}, ${toUnion(defaulted)}>`
}

/** What a handler gives: the envelope is the dialect's business. */
function replyType(transcript: Transcript): string {
  const operation = toOperation(transcript)
  const type = titleOf(transcript.response)
  if (findResult(operation) !== undefined) return `${type}['result']`
  const envelope = envelopes[operation.dialect]
  return envelope.length === 0 ? type : `Omit<${type}, ${toUnion(envelope)}>`
}

function toUnion(values: readonly (string | number)[]): string {
  const unique = [...new Set(values)]
  if (unique.length === 0) return 'never'
  return unique.map((value) => (typeof value === 'number' ? value : `'${value}'`)).join(' | ')
}

function titleOf(schema: SchemaNode): string {
  return schema.title ?? 'Untitled'
}

function toRootSchema(schema: SchemaNode): object {
  return { ...toTypeSchema(schema, true), title: titleOf(schema) }
}

/** Nested titles are dropped: each would become a type of its own, and clash. */
function toTypeSchema(schema: SchemaNode, isRequired: boolean): object {
  const { title: _title, 'x-int64': int64, default: _default, ...rest } = schema
  return {
    ...rest,
    ...(int64 === undefined ? {} : { tsType: 'Int64' }),
    description: describe(schema, isRequired),
    ...(schema.items === undefined ? {} : { items: toTypeSchema(schema.items, true) }),
    ...(schema.properties === undefined ? {} : { properties: mapProperties(schema) }),
  }
}

function mapProperties({ properties = {}, required = [] }: SchemaNode): object {
  return Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [
      name,
      toTypeSchema(schema, required.includes(name)),
    ]),
  )
}

/** Meaning, unit, default and when the field is absent, as one comment. */
function describe(schema: SchemaNode, isRequired: boolean): string | undefined {
  const presence = schema['x-presence']
  const sentences = [
    schema.description,
    schema['x-unit'] === undefined ? undefined : `Unit: ${schema['x-unit']}.`,
    isRequired || schema.default === undefined
      ? undefined
      : `Default: ${JSON.stringify(schema.default)}.`,
    presence?.permission && `Absent without the permission ${presence.permission}.`,
    presence?.appTypes && `Only for ${presence.appTypes.join(' and ')} apps.`,
    presence?.only && `Only for ${presence.only}.`,
    presence?.when && `Present only when ${presence.when}.`,
    presence?.whenUnset && unsetSentence[presence.whenUnset],
  ].filter(Boolean)
  return sentences.length === 0 ? undefined : sentences.join(' ')
}

const unsetSentence = {
  absent: 'Absent when it has no value.',
  empty: 'An empty text when it has no value.',
  either: 'Absent or an empty text when it has no value.',
}

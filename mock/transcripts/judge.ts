import type {
  ContactScopeRule,
  JsonSchema,
  Paging,
  Parameter,
} from '../../src/catalog/operation.js'
import { suggest } from '../../src/errors.js'
import { listParameters, type SchemaNode, type Transcript } from '../../src/schemas/transcript.js'
import { judgeNodes, listNodes } from './judge-nodes.js'
import type { Problem } from './problem.js'

/** A finding of one check: file of the four, pointer into it, what is wrong. */
type Found = readonly [file: keyof typeof files, pointer: string, message: string]
type Check = (transcript: Transcript, folder: string) => readonly Found[]

export const files = {
  operation: 'operation.json',
  request: 'request.schema.json',
  response: 'response.schema.json',
  examples: 'examples.json',
} as const

/**
 * What no schema of one file can say: that the four files of an operation fit each other. The
 * package's own operations are held to the same.
 */
export function judgeTranscript(transcript: Transcript, folder: string): readonly Problem[] {
  return checks.flatMap((check) =>
    check(transcript, folder).map(([file, pointer, message]) => {
      return { file: files[file], pointer, message }
    }),
  )
}

const checkId: Check = ({ operation: { id, path, dialect } }, folder) => {
  if (id !== folder) return [['operation', '/id', `must be the name of its folder, "${folder}"`]]
  if (dialect === 'api') {
    return /^\/v\d+\.\d+\//.test(path)
      ? []
      : [['operation', '/path', 'begins with a version, like /v1.0/, on the new host']]
  }
  if (dialect === 'topapi' && !path.startsWith('/topapi/')) {
    return [['operation', '/path', 'begins with /topapi/ in this dialect']]
  }
  const derived = path.slice(1).replaceAll('/', '.')
  return id === derived ? [] : [['operation', '/id', `must be the path with dots, "${derived}"`]]
}

const checkSources: Check = ({ operation, examples }) => {
  const known = Object.keys(operation.sources)
  const find = (file: 'operation' | 'examples', group: string, source: string): Found[] => {
    const key = source.split('#')[0] ?? ''
    if (known.includes(key)) return []
    return [[file, group, `names no source "${key}".${suggest(key, known)}`]]
  }
  return [
    ...operation.rules.flatMap(({ source }, at) =>
      find('operation', `/rules/${at}/source`, source),
    ),
    ...operation.errata.flatMap(({ source }, at) =>
      find('operation', `/errata/${at}/source`, source),
    ),
    ...examples.flatMap(({ source }, at) => find('examples', `/examples/${at}/source`, source)),
  ]
}

const checkErrata: Check = ({ operation, request, response, examples }) => {
  const known = operation.errata.map(({ id }) => id)
  const find = (file: keyof typeof files, pointer: string, id: string | undefined): Found[] =>
    id === undefined || known.includes(id)
      ? []
      : [[file, pointer, `names no erratum "${id}".${suggest(id, known)}`]]
  return [
    ...operation.rules.flatMap(({ erratum }, at) =>
      find('operation', `/rules/${at}/erratum`, erratum),
    ),
    ...examples.flatMap(({ errata = [] }, at) =>
      errata.flatMap((id) => find('examples', `/examples/${at}/errata`, id)),
    ),
    ...listNodes(request).flatMap(([pointer, node]) => find('request', pointer, node['x-erratum'])),
    ...listNodes(response).flatMap(([pointer, node]) =>
      find('response', pointer, node['x-erratum']),
    ),
  ]
}

const checkRules: Check = ({ operation: { rules } }) =>
  rules.flatMap(({ id }, at): Found[] =>
    rules.findIndex((other) => other.id === id) === at
      ? []
      : [['operation', `/rules/${at}/id`, `is the id of another rule, "${id}"`]],
  )

/** Refusals of parameters are found by the parameter's name. */
const checkParameters: Check = ({ operation, request }) => {
  const parameters = listParameters(request)
  const names = parameters.map(({ name }) => name)
  const wrong = operation.rules.flatMap(({ when }, at) =>
    (['missing', 'malformed'] as const).flatMap((kind) =>
      (when?.[kind] ?? [])
        .filter((name) => !names.includes(name))
        .map((name): Found => {
          const pointer = `/rules/${at}/when/${kind}`
          return ['operation', pointer, `no parameter "${name}".${suggest(name, names)}`]
        }),
    ),
  )
  return [...wrong, ...findUncovered(operation, parameters), ...findUnplaced(operation, parameters)]
}

function findUncovered(
  { rules, dialect }: Transcript['operation'],
  parameters: readonly Parameter[],
): readonly Found[] {
  const covers = (kind: 'missing' | 'malformed', name: string): boolean =>
    rules.some(({ stage, when }) => stage === 'parameters' && when?.[kind]?.includes(name))
  return parameters.flatMap(({ name, required, in: place, schema }): Found[] => {
    const lacksMissing = required && dialect !== 'api' && !covers('missing', name)
    const lacksMalformed = canBeMalformed(place, schema) && !covers('malformed', name)
    return [
      ...(lacksMissing ? [`no rule says what an absent "${name}" is refused with`] : []),
      ...(lacksMalformed ? [`no rule says what a malformed "${name}" is refused with`] : []),
    ].map((message): Found => ['operation', '/rules', message])
  })
}

/** A bare text in a query or path is never malformed; in a JSON body it may be no text. */
function canBeMalformed(place: string, schema: JsonSchema): boolean {
  const isBareText =
    schema.type === 'string' && !schema.enum && !schema.pattern && schema.format === undefined
  return place === 'body' || !isBareText
}

function findUnplaced(
  { path, contactScope, rules }: Transcript['operation'],
  parameters: readonly Parameter[],
): readonly Found[] {
  const names = new Set(parameters.map(({ name }) => name))
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '')
  const unknown = inPath.filter((name) => !names.has(name))
  const found = unknown.map((name): Found => {
    return ['operation', '/path', `no parameter "${name}" in the request schema`]
  })
  if (contactScope === undefined) return found
  const { parameter, rule } = contactScope
  found.push(
    ...judgeScoped(
      contactScope,
      parameters.find(({ name }) => name === parameter),
    ),
  )
  if (!rules.some(({ id, stage }) => id === rule && stage === 'contact-scope')) {
    found.push(['operation', '/contactScope/rule', `no rule "${rule}" of the stage contact-scope`])
  }
  return found
}

function judgeScoped(
  { kind, parameter }: ContactScopeRule,
  found: Parameter | undefined,
): readonly Found[] {
  const place = '/contactScope/parameter'
  if (found === undefined) return [['operation', place, `no parameter "${parameter}"`]]
  const { required, schema } = found
  const isId =
    kind === 'user'
      ? schema.type === 'string'
      : schema.type === 'integer' || schema['x-int64'] !== undefined
  if (isId && (required || schema.default !== undefined)) return []
  const what = kind === 'user' ? 'a text' : 'an integer'
  return [['operation', place, `"${parameter}" must be ${what} that is required or has a default`]]
}

const checkPaging: Check = ({ operation: { paging }, request, response }) => {
  if (paging === undefined) return []
  const names = new Set(listParameters(request).map(({ name }) => name))
  const wrong = (['position', 'size'] as const).flatMap((key): Found[] =>
    names.has(paging[key])
      ? []
      : [['operation', `/paging/${key}`, `no parameter "${paging[key]}"`]],
  )
  const fields = (['list', 'next', 'more'] as const).flatMap((key): Found[] => {
    const pointer = paging[key]
    if (pointer === undefined || findField(response, pointer) !== undefined) return []
    return [['operation', `/paging/${key}`, `the answer has no field ${pointer}`]]
  })
  return [...wrong, ...fields, ...judgePageLimits(paging, listParameters(request))]
}

/** Pages of no rows would never end. */
function judgePageLimits(
  { kind, position, size }: Paging,
  parameters: readonly Parameter[],
): readonly Found[] {
  const least = kind === 'token' ? { [size]: 1 } : { [size]: 1, [position]: 0 }
  return parameters.flatMap(({ name, schema }): Found[] => {
    const minimum = (schema['x-int64'] ?? schema).minimum ?? -Infinity
    const from = least[name]
    if (from === undefined || (schema.type !== 'string' && minimum >= from)) return []
    const what = name === size ? '/paging/size' : '/paging/position'
    return [['operation', what, `"${name}" must be an integer with a minimum of ${from} or more`]]
  })
}

/** The writer of a dialect puts these in, where the schema says that they are there. */
const checkEnvelope: Check = ({ operation: { dialect }, response }) => {
  const envelope = {
    plain: ['errcode', 'errmsg'],
    topapi: ['errcode', 'errmsg', 'request_id'],
    api: [],
  }
  return envelope[dialect]
    .filter((name) => !response.required?.includes(name))
    .map((name): Found => [
      'response',
      '/required',
      `lacks "${name}", which every answer of this dialect has`,
    ])
}

const checkNodes: Check = ({ request, response }) => [
  ...judgeNodes(request).map(([pointer, message]): Found => ['request', pointer, message]),
  ...judgeNodes(response).map(([pointer, message]): Found => ['response', pointer, message]),
]

const checks: readonly Check[] = [
  checkNodes,
  checkEnvelope,
  checkId,
  checkSources,
  checkErrata,
  checkRules,
  checkParameters,
  checkPaging,
]

function findField(schema: SchemaNode, pointer: string): SchemaNode | undefined {
  return pointer
    .split('/')
    .slice(1)
    .reduce<SchemaNode | undefined>((node, name) => node?.properties?.[name], schema)
}

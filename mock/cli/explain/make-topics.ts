import type { DialectFile, Erratum, Transcript } from '../../../src/schemas/transcript.js'
import type { Rule } from '../../../src/catalog/operation.js'
import { basisOfNode, findSource, listFields, type Field } from '../../../src/schemas/fields.js'
import type { SchemaNode } from '../../../src/schemas/transcript.js'
import type { Covered } from '../covered.js'
import { describeLimits, describeType } from './describe-type.js'
import type { DialectTopic, ErratumTopic, FieldTopic, OperationTopic, RuleTopic } from './topics.js'

export function toOperationTopic(transcript: Transcript, covered: Covered): OperationTopic {
  const { $schema: _schema, ...operation } = transcript.operation
  const dialect = covered.dialects.find(({ id }) => id === operation.dialect)
  const { id, sources } = operation
  return {
    kind: 'operation',
    ...operation,
    dialect: { id: operation.dialect, title: dialect?.title ?? '' },
    answers: covered.stateful.has(id) ? 'stateful' : 'from schema',
    fields: listFields(transcript).map((field) => toFieldTopic(field, transcript, dialect)),
    rules: operation.rules.map((rule) => toRuleTopic(rule, transcript, covered)),
    dialectRules: dialect?.rules.map((rule) => `${dialect.id}/${rule.id}`) ?? [],
    errata: operation.errata.map((erratum) => toErratumTopic(erratum, transcript)),
    notes: (operation.notes ?? []).map(({ text, source }) => ({
      text,
      source: findSource(source, sources),
    })),
    sources: Object.keys(sources).map((key) => findSource(key, sources)),
  }
}

export function toDialectTopic(dialect: DialectFile, covered: Covered): DialectTopic {
  const { id, title, rules, sources } = dialect
  return {
    kind: 'dialect',
    id,
    title,
    operations: covered.transcripts
      .filter(({ operation }) => operation.dialect === id)
      .map(({ operation }) => ({ id: operation.id, title: operation.title })),
    rules: rules.map((rule) => toDialectRuleTopic(rule, dialect)),
    sources: Object.keys(sources).map((key) => findSource(key, sources)),
  }
}

export function toRuleTopic(
  rule: Rule,
  transcript: Transcript,
  { stateful }: Pick<Covered, 'stateful'>,
): RuleTopic {
  const { id: operation, dialect, sources } = transcript.operation
  const isNeverSaid = rule.stage === 'handler' && !stateful.has(operation)
  const { erratum, ...kept } = rule
  return {
    kind: 'rule',
    name: `${operation}/${rule.id}`,
    operation,
    dialect,
    ...kept,
    ...(isNeverSaid ? { isNeverSaid } : {}),
    source: findSource(rule.source, sources),
    ...withErratum(erratum, transcript),
  }
}

export function toDialectRuleTopic(rule: Rule, { id: dialect, sources }: DialectFile): RuleTopic {
  const { erratum: _erratum, ...kept } = rule
  const name = `${dialect}/${rule.id}`
  return { kind: 'rule', name, dialect, ...kept, source: findSource(rule.source, sources) }
}

export function toFieldTopic(
  { place, path, isRequired, node }: Field,
  transcript: Transcript,
  dialect: DialectFile | undefined,
): FieldTopic {
  const { operation } = transcript
  const rulesOf = (kind: 'missing' | 'malformed') => listRules(kind, path, transcript, dialect)
  const isParameter = place !== 'response'
  return {
    kind: 'field',
    operation: operation.id,
    name: path.join('.'),
    place,
    type: describeType(node),
    limits: describeLimits(node),
    isRequired,
    presence: node['x-presence'],
    unit: node['x-unit'],
    description: node.description,
    row: node['x-page'],
    source: sourceOf(node, transcript),
    basis: basisOfNode(node, operation),
    ...withErratum(node['x-erratum'], transcript),
    missing: isParameter && isRequired ? rulesOf('missing') : [],
    malformed: isParameter ? rulesOf('malformed') : [],
  }
}

/** The rule of the dialect speaks where the operation has none. */
function listRules(
  kind: 'missing' | 'malformed',
  [name = '', ...below]: readonly string[],
  { operation }: Transcript,
  dialect: DialectFile | undefined,
): readonly string[] {
  if (below.length > 0) return []
  const own = operation.rules.filter(({ when }) => when?.[kind]?.includes(name))
  if (own.length > 0) return own.map(({ id }) => `${operation.id}/${id}`)
  const shared = dialect?.rules.filter(({ id }) => kind === 'missing' && id === 'required-missing')
  return shared?.map(({ id }) => `${operation.dialect}/${id}`) ?? []
}

function sourceOf(node: SchemaNode, { operation }: Transcript): FieldTopic['source'] {
  if (node['x-source'] !== undefined) return findSource(node['x-source'], operation.sources)
  if (node['x-page'] === undefined) return undefined
  return operation.sources['page'] && findSource('page', operation.sources)
}

function withErratum(
  id: string | undefined,
  transcript: Transcript,
): { readonly erratum?: ErratumTopic } {
  const erratum = transcript.operation.errata.find((candidate) => candidate.id === id)
  return erratum === undefined ? {} : { erratum: toErratumTopic(erratum, transcript) }
}

export function toErratumTopic(erratum: Erratum, transcript: Transcript): ErratumTopic {
  const { operation, examples } = transcript
  const { repair: _repair, ...kept } = erratum
  return {
    kind: 'erratum',
    operation: operation.id,
    ...kept,
    source: findSource(erratum.source, operation.sources),
    samples: examples.filter(({ errata }) => errata?.includes(erratum.id)).map(({ name }) => name),
    fields: listNodes(transcript)
      .filter(([, node]) => node['x-erratum'] === erratum.id)
      .map(([name]) => name),
    rules: operation.rules.filter((rule) => rule.erratum === erratum.id).map(({ id }) => id),
  }
}

type Named = readonly [name: string, node: SchemaNode]

/** Every node with a name for people: `body.dept_id`, `result.list`, `each of result.list`. */
function listNodes({ request, response }: Transcript): readonly Named[] {
  const places = Object.entries(request.properties ?? {})
  return [
    ['request', request],
    ...places.flatMap(([place, group]) => listBelow(group, [place])),
    ...listBelow(response, []),
  ]
}

function listBelow(node: SchemaNode, path: readonly string[]): readonly Named[] {
  const name = path.length === 0 ? 'response' : path.join('.')
  const rows = node.items === undefined ? [] : listBelow(node.items, path).slice(1)
  return [
    [name, node],
    ...Object.entries(node.properties ?? {}).flatMap(([key, member]) =>
      listBelow(member, [...path, key]),
    ),
    ...(node.items === undefined ? [] : [[`each of ${name}`, node.items] as const]),
    ...rows,
  ]
}

import type { SchemaNode } from '../../../src/schemas/transcript.js'

/** `integer`, `int64`, `object[]`. */
export function describeType(node: SchemaNode): string {
  if (node['x-int64'] !== undefined) return 'int64'
  if (node.type !== 'array') return node.type ?? 'any'
  return node.items === undefined ? 'array' : `${describeType(node.items)}[]`
}

/** What a value must be beyond its type, a phrase for each limit; those of array rows included. */
export function describeLimits(node: SchemaNode): readonly string[] {
  const { minimum = node['x-int64']?.minimum, maximum = node['x-int64']?.maximum } = node
  const limits = [
    describeRange('', minimum, maximum),
    describeRange('length ', node.minLength, node.maxLength),
    node.enum && `one of ${node.enum.join(', ')}`,
    node.const !== undefined && `always ${JSON.stringify(node.const)}`,
    node.pattern && `matches ${node.pattern}`,
    node.format === 'date-time' && 'a time of ISO 8601',
    node.default !== undefined && `default ${JSON.stringify(node.default)}`,
    node['x-repair'] === 'id-list' &&
      'a comma list in quotes, or sent as an array, is read as one without',
  ].filter((limit) => typeof limit === 'string')
  const ofRows = node.items === undefined ? [] : describeLimits(node.items)
  return [...limits, ...ofRows.map((limit) => `each ${limit}`)]
}

function describeRange(noun: string, from?: number, to?: number): string | undefined {
  if (from === undefined && to === undefined) return undefined
  if (from === undefined) return `${noun}at most ${to}`
  if (to === undefined) return `${noun}at least ${from}`
  return from === to ? `${noun}${from}` : `${noun}${from} to ${to}`
}

import { getDialect } from '../src/catalog/catalog.js'
import type { Operation, Rule, Source } from '../src/catalog/operation.js'

/** Where a rule comes from: `page#error-codes` is the source `page`, at its error table. */
export function sourceOfRule(operation: Operation, rule: Rule): Source {
  const isOwn = operation.rules.includes(rule)
  return find(isOwn ? operation.sources : getDialect(operation.dialect).sources, rule.source)
}

/** The page that describes the operation. */
export function sourceOfPage(operation: Operation, fragment: string): Source {
  return find(operation.sources, `page#${fragment}`)
}

/** What shows how the back end writes its answers. */
export function sourceOfDialect(operation: Operation): Source {
  return find(getDialect(operation.dialect).sources, 'probe')
}

/** A source of an operation, such as `page#response-body`. */
export function sourceOf(operation: Operation, reference: string): Source {
  return find(operation.sources, reference)
}

function find(sources: { readonly [key: string]: Source }, reference: string): Source {
  const [key = '', fragment] = reference.split('#')
  const source = sources[key] ?? Object.values(sources)[0]
  if (source === undefined) return { kind: 'unknown', title: reference }
  if (source.url === undefined || fragment === undefined) return source
  return { ...source, url: `${source.url}#${fragment}` }
}

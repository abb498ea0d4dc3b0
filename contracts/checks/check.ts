import type { Source } from '../../src/catalog/operation.js'
import type { OperationId } from '../../src/generated/types.js'
import type { Case } from '../cases/case.js'
import type { Finding, Origin, Severity } from '../finding.js'
import type { Observation } from '../observation.js'

/**
 * Judges one exchange. A check says nothing of what another one reports: an answer that cannot be
 * read is not also of the wrong shape, so that one defect gives one finding.
 */
export type Check = (observation: Observation) => readonly Finding[]

interface Details {
  readonly rule: string
  /** Default: `error`. */
  readonly severity?: Severity
  /** Default: the whole answer. */
  readonly pointer?: string
  readonly message: string
  /** Default: what the message says. */
  readonly expected?: string
  readonly got?: string
  readonly source: Source
}

export function makeFinding(observation: Observation, details: Details): Finding {
  return {
    severity: 'error',
    pointer: '',
    expected: '',
    got: '',
    ...details,
    operation: observation.case.operation.id as OperationId,
    message: `${observation.case.name}: ${details.message}`,
    curl: observation.curl,
    count: 1,
    origin: toOrigin(observation.case),
  }
}

function toOrigin({ law, rule, name }: Case): Origin {
  return law === undefined ? { kind: 'case', rule, name } : { kind: 'law', id: law }
}

/** A name that an answer gave: only one that looks like a name is told, for it may be a value. */
export function toFieldName(name: string): string {
  return /^[A-Za-z_][\w.-]{0,63}$/.test(name) ? name : '…'
}

/** What a value is, without the value: reports must not carry what a directory holds. */
export function describeType(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'an array'
  if (typeof value === 'object') return 'an object'
  if (typeof value === 'string') return value === '' ? 'an empty text' : 'a text'
  return typeof value === 'boolean' ? 'a boolean' : 'a number'
}

import type { FuzzRequest } from '../request.js'
import { encodeText, percentEncode, type Encoding } from './encode.js'

/** A request in parts that can be damaged one by one. */
export interface Draft {
  readonly method: string
  readonly host: string
  /** Encoded as it is sent. */
  readonly path: string
  readonly query: readonly Pair[]
  /** Appended to the query as it is. */
  readonly rawQuery: string
  readonly headers: readonly Pair[]
  readonly contentType: string
  readonly bodyKind: 'none' | 'json' | 'form'
  /** Names with values as JSON texts. */
  readonly fields: readonly Pair[]
  readonly encoding: Encoding
  /** Replaces the body that the fields make. */
  readonly bytes?: Uint8Array
}

export type Pair = readonly [name: string, value: string]

export function writeDraft(draft: Draft): FuzzRequest {
  const { method, host, path, headers, contentType } = draft
  const type: readonly Pair[] = contentType === '' ? [] : [['Content-Type', contentType]]
  return {
    method,
    host,
    target: path + writeQuery(draft),
    headers: [...type, ...headers],
    body: draft.bytes ?? encodeText(writeBody(draft), draft.encoding),
  }
}

function writeQuery({ query, rawQuery }: Draft): string {
  const text = [writePairs(query), rawQuery].filter((part) => part !== '').join('&')
  return text === '' ? '' : `?${text}`
}

function writePairs(pairs: readonly Pair[]): string {
  return pairs.map((pair) => pair.map((text) => percentEncode(text)).join('=')).join('&')
}

function writeBody({ bodyKind, fields }: Draft): string {
  if (bodyKind === 'none') return ''
  if (bodyKind === 'form') return writePairs(fields.map(([name, json]) => [name, unquote(json)]))
  return `{${fields.map(([name, json]) => `${JSON.stringify(name)}:${json}`).join(',')}}`
}

/** What a form holds for a JSON text: the text of a string, else the JSON as it stands. */
export function unquote(json: string): string {
  try {
    const value: unknown = JSON.parse(json)
    return typeof value === 'string' ? value : json
  } catch {
    return json
  }
}

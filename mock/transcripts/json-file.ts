import { readFile } from 'node:fs/promises'
import { readJson } from '../../src/protocol/json.js'
import { readDocument, type Place } from '../config/document.js'

export type JsonFile =
  | { readonly kind: 'json'; readonly value: unknown; placeOf(pointer: string, part: Part): Place }
  | { readonly kind: 'unreadable'; readonly troubles: readonly Trouble[] }

type Part = 'name' | 'value'

interface Trouble {
  readonly message: string
  readonly place?: Place
}

/** Reads a JSON file without loss; nothing of it is judged. */
export async function readJsonFile(path: string): Promise<JsonFile> {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path))
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    const reason = reasons[code ?? ''] ?? `cannot be read: ${message}`
    return { kind: 'unreadable', troubles: [{ message: reason }] }
  }
  return parse(text)
}

const reasons: { readonly [code: string]: string } = {
  ENOENT: 'is missing',
  EISDIR: 'is a folder; expected a file',
  ERR_ENCODING_INVALID_ENCODED_DATA: 'is no text in UTF-8',
}

function parse(text: string): JsonFile {
  const document = readDocument(text, 'json')
  if (document.kind === 'unreadable') {
    const troubles = document.troubles.map(({ place, text: message }) => ({ place, message }))
    return { kind: 'unreadable', troubles }
  }
  return {
    kind: 'json',
    // Read once more, for examples beyond 2^53.
    value: readJson(text),
    placeOf: (pointer, part) => document.placeOf(toPath(pointer), part),
  }
}

function toPath(pointer: string): readonly (string | number)[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step))
}

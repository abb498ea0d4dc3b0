import { MockError } from '../../../src/errors.js'
import { readDocument } from '../../config/document.js'
import { readBytes } from '../config-file.js'

/** @throws {MockError} when there is no such file, or it is no YAML or JSON */
export async function readData(path: string): Promise<unknown> {
  const text = new TextDecoder().decode(await readBytes(path))
  const document = readDocument(text, /\.json$/i.test(path) ? 'json' : 'yaml')
  if (document.kind === 'document') return document.value
  const lines = document.troubles.map(
    ({ place, text: trouble }) => `${path}:${place.line}:${place.column}  ${trouble}`,
  )
  throw new MockError('ERR_CONFIG', lines.join('\n'))
}

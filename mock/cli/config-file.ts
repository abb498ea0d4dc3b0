import { readFile } from 'node:fs/promises'
import { dirname, isAbsolute, join } from 'node:path'
import { MockError } from '../../src/errors.js'
import type { Config } from '../config/config.js'
import type { OwnOperation } from '../core/service.js'
import { findSchemas, readConfig } from '../config/read-config.js'
import type { GivenOptions } from '../judge/judge.js'

/** Reads the operations of a folder, for a file that names one. */
export type ReadOperations = (folder: string) => Promise<readonly OwnOperation[]>

/**
 * Reads a configuration file; options given besides beat it.
 * @throws {MockError} when there is no such file, or anything is wrong in it: a line for each problem
 */
export async function readConfigFile(
  path: string,
  readOperations: ReadOperations,
  given: GivenOptions = {},
): Promise<Config> {
  const source = { name: path, bytes: await readBytes(path) }
  const folder = given.operations === undefined ? findSchemas(source) : undefined
  const over =
    folder === undefined
      ? given
      : { ...given, operations: await readOperations(fromFile(path, folder)) }
  const read = readConfig(source, over)
  if (read.kind === 'config') return read.config
  throw new MockError('ERR_CONFIG', read.message)
}

function fromFile(path: string, folder: string): string {
  return isAbsolute(folder) ? folder : join(dirname(path), folder)
}

/** @throws {MockError} when there is no such file, or it cannot be read */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path)
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException
    const reason = reasons[code] ?? `cannot be read: ${message}`
    throw new MockError('ERR_CONFIG', `${path}  ${reason}`, { cause: error })
  }
}

const reasons: { readonly [code: string]: string } = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EISDIR: 'is a folder; expected a file',
  EACCES: 'may not be read by this user',
}

import { readFile } from 'node:fs/promises'
import { MockError } from '../../src/errors.js'
import type { Config } from '../config/config.js'
import { readConfig } from '../config/read-config.js'
import type { GivenOptions } from '../judge/judge.js'

/**
 * Reads a configuration file; options given besides beat it.
 * @throws {MockError} when there is no such file, or anything is wrong in it: a line for each problem
 */
export async function readConfigFile(path: string, over: GivenOptions = {}): Promise<Config> {
  const read = readConfig({ name: path, bytes: await readBytes(path) }, over)
  if (read.kind === 'config') return read.config
  throw new MockError('ERR_CONFIG', read.message)
}

async function readBytes(path: string): Promise<Uint8Array> {
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

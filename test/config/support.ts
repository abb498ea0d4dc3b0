import { readConfig, type ConfigRead } from '../../mock/config/read-config.js'
import type { GivenOptions } from '../../mock/judge/judge.js'

export function readText(text: string, name = 'config.yaml'): ConfigRead {
  return readConfig({ name, bytes: new TextEncoder().encode(text) })
}

/** The same with options given besides, as flags are. */
export function readBeside(text: string, over: GivenOptions): ConfigRead {
  return readConfig({ name: 'c.yaml', bytes: new TextEncoder().encode(text) }, over)
}

/** What a wrong file is told; fails for a right one. */
export function findProblems(text: string, name?: string): string {
  const read = readText(text, name)
  if (read.kind === 'problems') return read.message
  throw new Error(`nothing is wrong with ${text}`)
}

/** The options of a right file; fails for a wrong one. */
export function readOptions(text: string, name?: string): object {
  const read = readText(text, name)
  if (read.kind === 'config') return { ...read.config.options, ...read.config.serve }
  throw new Error(read.message)
}

/** The problems of a wrong file, without their places in it. */
export function listProblems(text: string): readonly string[] {
  return findProblems(text)
    .split('\n')
    .map((line) => line.replace(/^config\.yaml:\d+:\d+ {2}/, ''))
}

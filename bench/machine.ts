import { readFile } from 'node:fs/promises'
import { availableParallelism, cpus, release, totalmem, type } from 'node:os'

export interface Machine {
  readonly processor: string
  readonly cores: number
  readonly memoryGb: number
  readonly system: string
  readonly node: string
  /** Versions of the packages that are measured or measure. */
  readonly packages: { readonly [name: string]: string }
}

export async function readMachine(): Promise<Machine> {
  return {
    processor: cpus()[0]?.model ?? 'unknown',
    cores: availableParallelism(),
    memoryGb: Math.round(totalmem() / 1e9),
    system: `${type()} ${release()}`,
    node: process.version,
    packages: {
      'dingtalk-mock': await readVersion('../package.json'),
      express: await readVersion('../node_modules/express/package.json'),
      autocannon: await readVersion('../node_modules/autocannon/package.json'),
    },
  }
}

async function readVersion(path: string): Promise<string> {
  const manifest = await readFile(new URL(path, import.meta.url), 'utf8')
  return (JSON.parse(manifest) as { readonly version: string }).version
}

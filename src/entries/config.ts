import { readConfigFile } from '../../mock/cli/config-file.js'
import type { SimulatorOptions } from '../../mock/options.js'
import type { OwnOperation } from '../../mock/core/service.js'

/**
 * Reads the file that `dingtalk-mock serve --config` takes, YAML or JSON, for tests in process.
 * What only `serve` has a use for (`host`, `port`, `log`) is judged and left out.
 *
 * @example
 * const simulator = createSimulator(await readConfig('dingtalk-mock.yaml'))
 *
 * @throws {MockError} when there is no such file, or anything is wrong in it: a line for each
 * problem, with file, line and column
 */
export async function readConfig(path: string): Promise<SimulatorOptions> {
  return (await readConfigFile(path, readOwn)).options
}

/** Loaded for a file that names a folder of operations only. */
async function readOwn(folder: string): Promise<readonly OwnOperation[]> {
  const { readOperations } = await import('./operations.js')
  return readOperations(folder)
}

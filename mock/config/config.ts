import type { DataOptions, GivenOptions } from '../judge/judge.js'

export const logFormats = ['pretty', 'json', 'silent'] as const
export type LogFormat = (typeof logFormats)[number]

/** What `serve` takes besides the options of the simulator. */
export interface ServeOptions {
  readonly host?: string
  readonly port?: number
  readonly log?: LogFormat
}

export const serveDefaults = {
  host: '127.0.0.1',
  port: 7878,
  log: 'pretty',
} as const satisfies ServeOptions

/** A configuration as a file holds it. */
export interface ConfigFile extends DataOptions, ServeOptions {
  /** Folder of operations that the package lacks, from where the file lies. */
  readonly schemas?: string
  /** For editors. */
  readonly $schema?: string
}

/** A configuration read and judged, parted for those who use it. */
export interface Config {
  readonly options: GivenOptions
  readonly serve: ServeOptions
}

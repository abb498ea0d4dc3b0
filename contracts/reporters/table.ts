import { reportGithub } from './github.js'
import { reportJson } from './json.js'
import { reportJunit } from './junit.js'
import { reportPretty } from './pretty.js'
import type { ReporterName } from './names.js'
import type { Reporter } from './reporter.js'

export const reporters: { readonly [Name in ReporterName]: Reporter } = {
  pretty: reportPretty,
  json: reportJson,
  junit: reportJunit,
  github: reportGithub,
}

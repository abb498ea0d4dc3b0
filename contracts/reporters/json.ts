import type { Reporter } from './reporter.js'

/** For programs: the report as it is, `schemas/report.schema.json`. */
export const reportJson: Reporter = (report) => `${JSON.stringify(report, null, 2)}\n`

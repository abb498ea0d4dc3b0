export type { Finding, Severity } from '../../contracts/finding.js'
export type { OperationReport, Report } from '../../contracts/report.js'
export { runContracts, type ContractOptions } from '../../contracts/run.js'
export type { Bindings, Credentials, Hosts, Target } from '../../contracts/target.js'

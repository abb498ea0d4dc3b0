import type { Run } from '../run-context.js'
import { measureInProcess } from './in-process.js'
import { measureLogAndFaults } from './log-and-faults.js'

/** What it costs that a tenant can be steered, asked what happened, and made anew for each test. */
export async function measureTenants(run: Run): Promise<void> {
  await measureLogAndFaults(run)
  await measureInProcess(run)
}

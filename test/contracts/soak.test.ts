import { expect, it } from 'vitest'
import { organizationNames } from '../../mock/world/organizations/index.js'
import { run, openSimulator } from './benign-support.js'

/** A sample; `npm run soak` takes every seed from 1 to 50, and 100,000 people. */
const table = organizationNames.flatMap((organization) =>
  (organization === 'tiny' ? [7, 50] : [7]).map((seed) => [organization, seed] as const),
)

it.each(table)('finds nothing in the organisation %s of seed %i', async (organization, seed) => {
  for (const profile of ['live', 'mock'] as const) {
    const report = await run(openSimulator({ organization, seed }), profile)
    // What cannot be asked where nobody is does not count as clean.
    expect(report).toMatchObject({ findings: [], clean: organization !== 'empty' })
  }
})

import { expect, it } from 'vitest'
import { makeBindings } from '../../contracts/bindings.js'
import { listAims } from '../../contracts/cases/aims.js'
import type { Case } from '../../contracts/cases/case.js'
import { makeCases, type CaseOptions } from '../../contracts/cases/make-cases.js'
import { catalog, getOperation } from '../../src/catalog/catalog.js'
import type { Operation, Rule } from '../../src/catalog/operation.js'
import { now } from './simulator-target.js'

const bindings = makeBindings(now, { bindings: { 'corp-id': 'dingcorp', user: 'manager4713' } })

function casesOf(operation: Operation, options: CaseOptions): readonly Case[] {
  return makeCases(operation, bindings, options)
}

const seeds = [
  'topapi.v2.user.list',
  'topapi.user.listid',
  'topapi.user.count',
  'topapi.inactive.user.v2.get',
  'contact_1.0.ListEmpLeaveRecords',
] as const

it('asks a real server little enough: 110 requests of five operations', () => {
  const counts = seeds.map((id) => casesOf(getOperation(id), { tier: 'core' }).length)
  expect(counts.reduce((sum, one) => sum + one)).toBeLessThanOrEqual(110)
})

/** What we only concluded may be asked of closed worlds alone. */
function isKnown({ basis }: Rule): boolean {
  return basis !== 'inferred'
}

it.each(catalog.operations)('leaves no rule of $id out in the core that is known', (operation) => {
  const core = listAims(operation, casesOf(operation, { tier: 'core' }))
  const full = listAims(operation, casesOf(operation, { tier: 'full' }))
  expect(core.aimed.filter(isKnown)).toEqual(full.aimed.filter(isKnown))
})

it.each(catalog.operations)(
  'leaves nothing out of $id but what no request provokes',
  (operation) => {
    const { unaimed } = listAims(operation, casesOf(operation, {}))
    const reasons = unaimed.filter(({ stage }) => stage !== 'fault' && stage !== 'contact-scope')
    expect(reasons.map(({ id }) => id)).toEqual([])
  },
)

it.each(catalog.operations)('asks for each required parameter of $id in the core', (operation) => {
  const cases = casesOf(operation, { tier: 'core' })
  const missing = cases.filter(({ rule }) => rule === 'refuses-missing-parameter')
  const asked = new Set(missing.map(({ pointer }) => pointer.replace('request#/', '')))
  const required = operation.parameters.filter((one) => one.required && one.in !== 'path')
  expect([...asked]).toEqual(required.map(({ name }) => name))
})

it.each(catalog.operations)(
  'sends a real server a wrong secret of its app once at most: $id',
  (operation) => {
    const wrong = casesOf(operation, { tier: 'core' }).filter(({ parameters }) => {
      const values = Object.values(parameters)
      return values.includes('$APP_KEY') && values.includes('no-such-secret')
    })
    expect(wrong.length).toBe(operation.id === 'gettoken' ? 1 : 0)
  },
)

it('asks one operation of a back end for what holds of all', () => {
  const count = getOperation('topapi.user.count')
  const rules = (leads: boolean): readonly string[] =>
    casesOf(count, { leads, tier: 'core' }).map(({ rule }) => rule)
  const added = rules(true).filter((rule) => !rules(false).includes(rule))
  expect(added).toEqual([
    'accepts-form',
    'accepts-query-parameters',
    'refuses-truncated-token',
    'refuses-lengthened-token',
    'refuses-empty-token',
    'refuses-token-in-header',
    'refuses-unknown-api-before-token',
  ])
})

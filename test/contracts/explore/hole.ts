import { runContracts, type Report } from '../../../src/entries/contracts.js'
import type { ContractOptions } from '../../../src/entries/contracts.js'
import { makeTestSimulator, now, toTarget } from '../simulator-target.js'
import type { Spoil } from '../spoil.js'

type Body = Readonly<Record<string, unknown>>

/** Spoils the exchanges alone whose JSON body is of a kind. */
export function where(isMeant: (body: Body) => boolean, spoil: Spoil): Spoil {
  return (honest) => {
    const spoiled = spoil(honest)
    return async (request) => {
      const text = await request.clone().text()
      return isMeant(readJsonBody(text)) ? spoiled(request) : honest(request)
    }
  }
}

/** Empty where it is no JSON, or half of one. */
function readJsonBody(text: string): Body {
  return /^\{.*\}$/.test(text) ? (JSON.parse(text) as Body) : {}
}

export const people = 'topapi.v2.user.list'

/** Explores the list of people of a tiny organisation. */
export function explore(spoil: Spoil, options: ContractOptions = {}): Promise<Report> {
  const target = toTarget(makeTestSimulator({ organization: 'tiny' }))
  return runContracts(
    { ...target, fetch: spoil(target.fetch) },
    { now, explore: 150, only: [people], ...options },
  )
}

/** As `severity rule pointer: message`. */
export function tell({ findings }: Report): readonly string[] {
  return findings.map(
    ({ severity, rule, pointer, message }) => `${severity} ${rule} ${pointer}: ${message}`,
  )
}

import { getOperation } from '../src/catalog/catalog.js'
import type { Operation } from '../src/catalog/operation.js'
import type { Answer } from './answer.js'
import { makeCases } from './cases/make-cases.js'
import type { Client } from './client.js'
import { explain } from './explain.js'
import type { Bindings } from './target.js'

/** The bindings, with a person unless none was found, and then why not. */
export interface BoundUser {
  readonly bindings: Bindings
  readonly reason?: string
}

/** Whether its happy request names a person, and the bindings have none. */
export function needsUser({ parameters }: Operation, bindings: Bindings): boolean {
  const isNamed = parameters.some(
    ({ required, schema }) => required && schema['x-binding'] === 'user',
  )
  return isNamed && bindings['user'] === undefined
}

/** Binds the first of the people in the bound department. */
export async function bindUser(
  client: Client,
  bindings: Bindings,
  token: string,
): Promise<BoundUser> {
  const operation = getOperation('topapi.user.listid')
  const [happy] = makeCases(operation, bindings)
  if (happy === undefined) throw new Error(`${operation.id} has no case`)
  const { answer } = await client.observe(happy, token)
  const user = readFirstId(answer)
  if (user !== undefined) return { bindings: { ...bindings, user } }
  return { bindings, reason: `no person was found: ${operation.id} ${explain(answer)}` }
}

function readFirstId(answer: Answer): string | undefined {
  if (answer.kind !== 'success') return undefined
  const result = answer.body['result'] as { readonly userid_list?: unknown } | null | undefined
  const [first]: readonly unknown[] = Array.isArray(result?.userid_list) ? result.userid_list : []
  return typeof first === 'string' && first !== '' ? first : undefined
}

import type { DialectId } from '../../src/catalog/operation.js'
import type { Case } from '../cases/case.js'
import type { Secrets } from '../secrets.js'
import type { Hosts } from '../target.js'
import { writeApiRequest } from './api.js'
import { writePlainRequest } from './plain.js'
import { writeTopapiRequest } from './topapi.js'

/** A request before it is sent or printed. */
export interface WrittenRequest {
  readonly method: string
  /** Path and query, behind the host. */
  readonly target: string
  readonly headers: { readonly [name: string]: string }
  readonly body?: string
}

/** Puts the parameters and the token of a case where its dialect has them. */
export type RequestWriter = (made: Case, secrets: Secrets) => WrittenRequest

const writers: { readonly [Id in DialectId]: RequestWriter } = {
  plain: writePlainRequest,
  topapi: writeTopapiRequest,
  api: writeApiRequest,
}

export function writeRequest(made: Case, secrets: Secrets): WrittenRequest {
  return writers[made.operation.dialect](made, secrets)
}

export function toUrl({ operation }: Case, { target }: WrittenRequest, hosts: Hosts): string {
  const host = operation.dialect === 'api' ? hosts.api : hosts.oapi
  return host.replace(/\/+$/, '') + target
}

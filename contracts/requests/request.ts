import type { DialectId } from '../../src/catalog/operation.js'
import type { Case } from '../cases/case.js'
import type { Secrets } from '../secrets.js'
import type { Hosts } from '../target.js'
import { writeApiRequest } from './api.js'
import { writePlainRequest } from './plain.js'
import { writeTopapiRequest } from './topapi.js'
import type { RequestWriter, WrittenRequest } from './written.js'

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

import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { answerControl } from '../../mock/control/answer.js'
import type { Guard } from '../../mock/control/guard.js'
import { prefix } from '../../mock/control/request.js'
import type { SimulatorControls } from '../../mock/control/simulator-controls.js'
import type { WireResponse } from '../../mock/core/wire.js'

interface Node {
  readonly properties?: { readonly [name: string]: Node }
  readonly items?: Node
}

interface Schema {
  readonly definitions: { readonly [name: string]: Node }
}

const readSchema = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../schemas/${name}`, import.meta.url), 'utf8')) as Schema

/** Published open, for answers to grow; here nothing may be in one that it does not tell of. */
function close(node: Node): object {
  const { properties, items } = node
  const members = Object.entries(properties ?? {}).map(([name, member]) => [name, close(member)])
  return {
    ...node,
    ...(items === undefined ? {} : { items: close(items) }),
    ...(properties === undefined
      ? {}
      : { properties: Object.fromEntries(members) as object, additionalProperties: false }),
  }
}

const control = readSchema('control.schema.json')
export const definitions = Object.keys(control.definitions)
const closed = Object.entries(control.definitions).map(([name, node]) => [name, close(node)])

const ajv = new Ajv({
  strict: true,
  strictTypes: false,
  strictRequired: false,
  allErrors: true,
  allowUnionTypes: true,
  discriminator: true,
})
ajv.addSchema(readSchema('tenant.schema.json'), 'tenant.schema.json')
ajv.addSchema(
  { ...control, definitions: Object.fromEntries(closed) as object },
  'control.schema.json',
)

/** What a definition of the published schema has against a value; '' for nothing. */
export function judgeBy(definition: string, value: unknown): string {
  const validate = ajv.getSchema(`control.schema.json#/definitions/${definition}`)
  if (validate === undefined) throw new Error(`no definition ${definition}`)
  return validate(value) === true ? '' : ajv.errorsText(validate.errors)
}

export interface Asked {
  readonly body?: unknown
  /** As bytes are sent, in place of a body that is JSON. */
  readonly bytes?: Uint8Array | string
  readonly headers?: { readonly [name: string]: string }
  readonly host?: string
  readonly clientIp?: string
  readonly isBodyTooLong?: boolean
  readonly guard?: Guard
}

/** One request to the control API of some controls, from a well-behaved client on this machine. */
export function ask(
  controls: SimulatorControls,
  method: string,
  path: string,
  asked: Asked = {},
): WireResponse & { readonly json: unknown } {
  const { body, bytes, headers = {}, isBodyTooLong = false, guard = {} } = asked
  const text = bytes ?? (body === undefined ? '' : JSON.stringify(body))
  const sent: { readonly [name: string]: string } = {
    ...(text.length === 0 ? {} : { 'content-type': 'application/json' }),
    ...headers,
  }
  const response = answerControl(
    controls,
    {
      method,
      host: asked.host ?? '127.0.0.1:7878',
      target: prefix + path,
      header: (name) => sent[name],
      body: typeof text === 'string' ? new TextEncoder().encode(text) : text,
      isBodyTooLong,
      clientIp: asked.clientIp ?? '127.0.0.1',
    },
    guard,
  )
  return { ...response, json: JSON.parse(response.body) as unknown }
}

export function headerOf(response: WireResponse, name: string): string | undefined {
  return response.headers.find(([other]) => other.toLowerCase() === name)?.[1]
}

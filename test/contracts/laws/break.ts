import { getOperation } from '../../../src/catalog/catalog.js'
import { runContracts, type Profile } from '../../../src/entries/contracts.js'
import type { SimulatorOptions } from '../../../src/entries/index.js'
import type { OperationId } from '../../../src/generated/types.js'
import { readJson, writeJson, type JsonValue } from '../../../src/protocol/json.js'
import { makeTestSimulator, now, toTarget } from '../simulator-target.js'
import type { Spoil } from '../spoil.js'

// Bodies of tests are what the simulator gives; their shape is judged elsewhere.
// oxlint-disable-next-line typescript/no-explicit-any
export type Loose = any

export interface Call {
  readonly parameters: Loose
  /** Asks the honest server the same with other parameters; `undefined` takes one away. */
  ask(changes?: Loose): Promise<Loose>
  /** Asks it something else. */
  askFor(id: OperationId, parameters: Loose): Promise<Loose>
}

/** Rewrites the answers of one operation, errors left alone. */
export function onAnswer(id: OperationId, change: (body: Loose, call: Call) => Loose): Spoil {
  const { path } = getOperation(id)
  const pattern = new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`)
  return (honest) => async (request) => {
    const url = new URL(request.url)
    const text = await request.clone().text()
    const isJson = text.startsWith('{')
    const response = await honest(request)
    if (!pattern.test(url.pathname)) return response
    const body = readJson(await response.text()) as Loose
    const isError = (body.errcode !== undefined && body.errcode !== 0) || response.status !== 200
    const parameters = isJson ? readJson(text) : Object.fromEntries(url.searchParams)
    const askAt = async (at: string, asked: Loose): Promise<Loose> => {
      const target = new URL(at, request.url)
      if (!isJson) target.search = new URLSearchParams(asked).toString()
      else target.search = url.search
      const { method, headers } = request
      const again = new Request(target, {
        method,
        headers,
        ...(isJson ? { body: writeJson(asked) } : {}),
      })
      return readJson(await (await honest(again)).text())
    }
    const call: Call = {
      parameters,
      ask: (changes = {}) => askAt(path, drop({ ...(parameters as Loose), ...changes })),
      askFor: (other, asked) => askAt(getOperation(other).path, asked),
    }
    const next = isError ? body : ((await change(body, call)) as JsonValue)
    return new Response(writeJson(next), { status: response.status, headers: response.headers })
  }
}

/** Rewrites the `result` of an operation. */
export function onResult(id: OperationId, change: (result: Loose, call: Call) => Loose): Spoil {
  return onAnswer(id, async (body, call) => ({ ...body, result: await change(body.result, call) }))
}

/** Rewrites the list that is, or is in, the `result` of an operation, or its records. */
export function onRows(
  id: OperationId,
  change: (rows: readonly Loose[], call: Call) => readonly Loose[] | Promise<readonly Loose[]>,
): Spoil {
  return onAnswer(id, async (body, call) => {
    if (Array.isArray(body.records)) return { ...body, records: await change(body.records, call) }
    if (Array.isArray(body.result)) return { ...body, result: await change(body.result, call) }
    const name = Object.keys(body.result).find((key) => Array.isArray(body.result[key])) ?? 'list'
    return { ...body, result: { ...body.result, [name]: await change(body.result[name], call) } }
  })
}

/** Rewrites what is asked of an operation. */
export function onQuestion(id: OperationId, change: (parameters: Loose) => Loose): Spoil {
  return onAnswer(id, (_, call) => call.ask(change(call.parameters)))
}

function drop(parameters: Loose): Loose {
  return Object.fromEntries(Object.entries(parameters).filter(([, value]) => value !== undefined))
}

/** A server that breaks one law, and the finding in each profile. */
export type BrokenLaw = readonly [
  law: string,
  sentence: string,
  spoil: Spoil,
  /** In an open world; in a closed one it is an error. */
  live: 'error' | 'note' | 'none',
  /** `<operation> <pointer>`. */
  finding: string,
]

type InBoth = { readonly [Name in Profile]: readonly string[] }

export function expectInBoth(live: BrokenLaw[3], finding: string): InBoth {
  return { live: live === 'none' ? [] : [`${live} ${finding}`], mock: [`error ${finding}`] }
}

/** What the law finds. */
export async function holdInBoth(
  law: string,
  spoil: Spoil,
  options: SimulatorOptions = {},
): Promise<InBoth> {
  return {
    live: await holdLaw(law, 'live', spoil, options),
    mock: await holdLaw(law, 'mock', spoil, options),
  }
}

/** Severity, operation and pointer of what a law finds. */
async function holdLaw(
  law: string,
  profile: Profile,
  spoil: Spoil,
  options: SimulatorOptions,
): Promise<readonly string[]> {
  const target = toTarget(makeTestSimulator(options))
  const spoiled = { ...target, fetch: spoil(target.fetch) }
  const { findings } = await runContracts(spoiled, { profile, now, only: [law] })
  return findings.map(({ severity, operation, pointer }) => `${severity} ${operation} ${pointer}`)
}

export function without(value: Loose, ...names: readonly string[]): Loose {
  return Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)))
}

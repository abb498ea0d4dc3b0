import { InvalidArgumentError } from 'commander'
import type { FaultRule } from '../faults/fault-rule.js'

/** What a rule says besides its fault and the operation; every other name is that of a parameter. */
const numbers: {
  readonly [Name in Exclude<keyof FaultRule, 'fault' | 'operation' | 'when'>]: true
} = { after: true, every: true, times: true, probability: true, seed: true, ms: true }

/**
 * Reads a fault rule in short: `qps-app`, `topapi.v2.user.list:60003`, and behind it what else the
 * rule says and the parameters that a call must have: `system-busy,times=3,dept_id=42`. A parameter
 * that has the name of something else is written `when.seed=7`. Judged with the other options.
 *
 * @throws {InvalidArgumentError} for what is no list of names and values
 */
export function readFaultFlag(text: string): FaultRule {
  // A comma that no name follows is part of a value: `dept_ids=1,2`.
  const [head = '', ...pairs] = text.split(/,(?=[^,=]*=)/)
  const [fault = '', operation] = head.split(':').toReversed()
  if (head.split(':').length > 2) throw new InvalidArgumentError(`${form} Two colons are too many.`)
  if (head.includes(',') || head.includes('=')) throw new InvalidArgumentError(form)
  const named = pairs.map(readPair)
  const options = named.filter(({ isOption }) => isOption).map(toEntry)
  const when = named.filter(({ isOption }) => !isOption).map(toEntry)
  return {
    fault: toNumber(fault),
    ...(operation === undefined ? {} : { operation }),
    ...Object.fromEntries(options),
    ...(when.length === 0 ? {} : { when: Object.fromEntries(when) }),
  }
}

const form = 'Write [operation:]fault[,name=value].'

interface Pair {
  readonly isOption: boolean
  readonly name: string
  readonly value: string | number
}

function readPair(text: string, index: number, all: readonly string[]): Pair {
  const at = text.indexOf('=')
  const [name, value] = [text.slice(0, at), text.slice(at + 1)]
  if (name === '') throw new InvalidArgumentError(`${form} No name stands before "=${value}".`)
  if (all.findIndex((other) => other.startsWith(`${name}=`)) < index) {
    throw new InvalidArgumentError(`${name} stands there twice.`)
  }
  if (Object.hasOwn(numbers, name)) return { isOption: true, name, value: toNumber(value) }
  return { isOption: false, name: name.replace(/^when\./, ''), value }
}

function toEntry({ name, value }: Pair): readonly [string, string | number] {
  return [name, value]
}

/** What looks like no number is judged as the text that it is. */
function toNumber(text: string): string | number {
  return /^-?\d{1,15}(?:\.\d+)?$/.test(text) ? Number(text) : text
}

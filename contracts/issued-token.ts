import type { Operation } from '../src/catalog/operation.js'
import type { Answer } from './answer.js'

/** The token that an answer hands out, wherever its dialect has it. */
export function findIssuedToken(operation: Operation, answer: Answer): string | undefined {
  if (operation.authentication === 'token' || answer.kind !== 'success') return undefined
  const member = Object.entries(answer.body).find(([name]) => /^access_?token$/i.test(name))
  return typeof member?.[1] === 'string' && member[1] !== '' ? member[1] : undefined
}

import type { DialectId, Operation } from '../../src/catalog/operation.js'
import { makeCase, type Case, type CaseMaker, type Ground } from './case.js'
import { inferred, refusalOfDialect } from './expectation.js'

/** What precedes every operation of a back end: one operation of it stands for all. */
export const routeCases: CaseMaker = (ground) =>
  ground.leads ? [...toUnknownCases(ground), ...toMethodCases(ground), ...toBodyCases(ground)] : []

const unknownRules: { readonly [Id in DialectId]: string } = {
  plain: 'unknown-path',
  topapi: 'unknown-api',
  api: 'unknown-action',
}

/** The path of an operation, and a name behind it that none has. */
function toUnknownPath({ path }: Operation): string {
  return `${path}/nosuchapi`
}

/** Without a token the old hosts were seen to say so; of the new one that is concluded. */
function toUnknownCases(ground: Ground): readonly Case[] {
  const { operation } = ground
  const refusal = refusalOfDialect(operation, unknownRules[operation.dialect])
  if (refusal === undefined) return []
  const odd = { path: toUnknownPath(operation) }
  const common = { pointer: 'request#', odd, parameters: keepPath(ground) }
  const isNew = operation.dialect === 'api'
  return [
    makeCase(ground, {
      ...common,
      rule: 'refuses-unknown-api',
      name: 'an API that does not exist',
      tier: isNew ? 'core' : 'full',
      expectation: refusal,
    }),
    makeCase(ground, {
      ...common,
      rule: 'refuses-unknown-api-before-token',
      name: 'an API that does not exist, without a token',
      token: 'absent',
      tier: isNew ? 'full' : 'core',
      expectation: isNew ? inferred(refusal) : refusal,
    }),
  ]
}

function keepPath({ operation, happy }: Ground): Case['parameters'] {
  const inPath = operation.parameters.filter((parameter) => parameter.in === 'path')
  return Object.fromEntries(
    inPath.flatMap(({ name }) => {
      const value = happy[name]
      return value === undefined ? [] : [[name, value]]
    }),
  )
}

/** The new API knows one method for a path; topapi was seen to answer two. */
function toMethodCases(ground: Ground): readonly Case[] {
  const { operation } = ground
  const method = toWrongMethod(operation)
  const byDialect = {
    plain: toPlainRule(operation),
    topapi: 'method-not-post',
    api: 'unknown-action',
  }
  const refusal = refusalOfDialect(operation, byDialect[operation.dialect])
  if (refusal === undefined) return []
  return [
    makeCase(ground, {
      rule: 'refuses-other-method',
      name: `by ${method}`,
      odd: { method },
      tier: operation.dialect === 'api' ? 'core' : 'full',
      expectation: refusal,
    }),
  ]
}

function toPlainRule({ method }: Operation): string {
  return method === 'GET' ? 'method-not-get' : 'method-not-post'
}

function toWrongMethod({ dialect, method }: Operation): string {
  if (dialect === 'topapi') return 'PUT'
  return method === 'GET' ? 'POST' : 'GET'
}

/** No body of topapi that cannot be read was ever shown with its answer. */
function toBodyCases(ground: Ground): readonly Case[] {
  if (ground.operation.dialect !== 'topapi') return []
  const bodies = [
    ['body-unreadable', 'refuses-unreadable-body', 'half a body', 'application/json', '{"'],
    ['content-type-unknown', 'refuses-unknown-content-type', 'a body of text', 'text/plain', '{}'],
  ] as const
  return bodies.flatMap(([ruleId, rule, name, contentType, text]) => {
    const refusal = refusalOfDialect(ground.operation, ruleId)
    if (refusal === undefined) return []
    const body = { contentType, text }
    return [
      makeCase(ground, { rule, name, odd: { body }, tier: 'full', expectation: inferred(refusal) }),
    ]
  })
}

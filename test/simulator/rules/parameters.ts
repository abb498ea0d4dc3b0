import { findParameterRule, type Page, type ParameterFile } from './page.js'
import type { Changes } from './request.js'
import { answered, passed, refused, toTrial, type Trial } from './trial.js'
import { sampleValues, toKey, type Sample } from './values.js'
import { isScalar } from './verdict.js'

/** Parameters that the schema requires, or that a rule calls missing; a path has all of its own. */
export function listRequired({ operation, parameters }: Page): readonly ParameterFile[] {
  const named = new Set(operation.rules.flatMap(({ when }) => when?.missing ?? []))
  return parameters.filter(
    ({ name, required, in: place }) => (required || named.has(name)) && place !== 'path',
  )
}

/** Each required parameter absent, null and empty, as far as its place can say so. */
export function tryMissing(page: Page): readonly Trial[] {
  return listRequired(page).flatMap((parameter) => {
    const rule = findParameterRule(page, parameter, 'missing')
    if (rule === undefined) throw new Error(`no rule for a missing ${parameter.name}`)
    return toAbsent(page, parameter).map(([title, changes]) =>
      toTrial(rule, refused(title, changes), parameter.name),
    )
  })
}

/** Each parameter broken in every way that its schema lets one derive, and what lies beside. */
export function tryMalformed(page: Page): readonly Trial[] {
  return page.parameters.flatMap((parameter) => {
    const rule = findParameterRule(page, parameter, 'malformed')
    const samples = sampleValues(parameter, page.table.happy[parameter.name])
    const isBreakable = samples.some(({ verdict }) => verdict === 'breaks')
    if (!isBreakable) return []
    if (rule === undefined) throw new Error(`no rule for a malformed ${parameter.name}`)
    const present = samples.flatMap((sample) => toTrials(page, parameter, rule, sample))
    return parameter.required ? present : [...present, ...toOptional(page, parameter, rule)]
  })
}

function toTrials(page: Page, { name }: ParameterFile, rule: string, sample: Sample): Trial[] {
  const { value, verdict, isClosed } = sample
  if (verdict === 'absent') return []
  const expect = verdict === 'breaks' ? refused : isClosed ? answered : passed
  return encodingsOf(page, value).map(([suffix, changes]) =>
    toTrial(
      rule,
      expect(`${name} ${shorten(toKey(value))}${suffix}`, withParameter(changes, name, value)),
      name,
    ),
  )
}

/** An optional parameter counts as absent when it is null or empty. */
function toOptional(page: Page, parameter: ParameterFile, rule: string): readonly Trial[] {
  return toAbsent(page, parameter).map(([title, changes]) => toTrial(rule, passed(title, changes)))
}

function toAbsent(page: Page, { name, in: place }: ParameterFile): [string, Changes][] {
  const absent: [string, Changes][] = [[`no ${name}`, { parameters: { [name]: undefined } }]]
  if (place === 'body') absent.push([`null as ${name}`, { parameters: { [name]: null } }])
  const empty = encodingsOf(page, '').map(([suffix, changes]): [string, Changes] => [
    `an empty ${name}${suffix}`,
    withParameter(changes, name, ''),
  ])
  return [...absent, ...empty]
}

function withParameter(changes: Changes, name: string, value: unknown): Changes {
  return { ...changes, parameters: { [name]: value } }
}

/** topapi reads JSON, forms and queries; a value that is no scalar needs JSON. */
function encodingsOf({ operation }: Page, value: unknown): readonly (readonly [string, Changes])[] {
  const typed: readonly [string, Changes] = ['', {}]
  if (operation.dialect !== 'topapi' || !isScalar(value)) return [typed]
  return [typed, [' in a form', { encoding: 'form' }], [' in a query', { encoding: 'query' }]]
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 5)}… (${text.length} signs)` : text
}

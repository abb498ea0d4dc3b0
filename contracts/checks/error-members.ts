import { sourceOfDialect } from '../source.js'
import { describeType, makeFinding, toFieldName, type Check } from './check.js'
import { findFormFault } from './form.js'
import { errorMembers, resultMembers } from './members.js'

/** An error carries no result, and nothing else that errors of its back end do not carry. */
export const checkErrorMembers: Check = (observation) => {
  const { answer } = observation
  const { operation } = observation.case
  if (answer.kind !== 'refusal') return []
  const source = sourceOfDialect(operation)
  const results = resultMembers(operation)
  // Members of another back end are told as such.
  const isForeign = findFormFault(observation.case, answer)?.isForeign === true
  const known = isForeign ? Object.values(errorMembers).flat() : errorMembers[operation.dialect]
  return Object.entries(answer.body)
    .filter(([name, value]) => value !== null && !known.includes(name))
    .map(([name, value]) =>
      results.includes(name)
        ? makeFinding(observation, {
            rule: 'error-without-result',
            pointer: `/${name}`,
            message: `${name} stands beside an error`,
            expected: 'no result beside an error',
            got: describeType(value),
            source,
          })
        : makeFinding(observation, {
            rule: 'documented-fields-only',
            severity: 'drift',
            pointer: `/${toFieldName(name)}`,
            message: `errors are not known to have ${toFieldName(name)}`,
            expected: 'no such field',
            got: describeType(value),
            source,
          }),
    )
}

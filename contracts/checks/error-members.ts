import { sourceOfDialect } from '../source.js'
import { makeFinding, type Check } from './check.js'
import { errorMembers, resultMembers } from './members.js'

/** An error carries no result, and nothing else that errors of its back end do not carry. */
export const checkErrorMembers: Check = (observation) => {
  const { answer } = observation
  const { operation } = observation.case
  if (answer.kind !== 'refusal') return []
  const source = sourceOfDialect(operation)
  const results = resultMembers(operation)
  return Object.entries(answer.body)
    .filter(([name, value]) => value !== null && !errorMembers[operation.dialect].includes(name))
    .map(([name]) =>
      results.includes(name)
        ? makeFinding(observation, {
            rule: 'error-without-result',
            pointer: `/${name}`,
            message: `${name} stands beside an error`,
            source,
          })
        : makeFinding(observation, {
            rule: 'documented-fields-only',
            severity: 'drift',
            pointer: `/${name}`,
            message: `errors are not known to have ${name}`,
            source,
          }),
    )
}

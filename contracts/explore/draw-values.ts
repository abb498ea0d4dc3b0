import { toIsoUtc, toShanghaiDay } from '../../src/protocol/time.js'
import { toCompactDay } from '../bindings.js'
import type { SurveyedDepartment } from '../survey/survey.js'
import { hoped, type Arbitrary, type Choice, type ChoiceGround, type Hope } from './choice.js'

const dayMs = 86_400_000

/** Values that fit the schema; none for a parameter of which nobody knows what it may hold. */
export function drawValues(ground: ChoiceGround): readonly Arbitrary<Choice>[] {
  const { fc, parameter, isPosition } = ground
  const { type, enum: values, 'x-binding': binding, 'x-repair': repair } = parameter.schema
  if (binding !== undefined) return drawBound(ground, binding)
  if (repair !== undefined) return drawIdLists(ground)
  if (isPosition) return drawPositions(ground)
  if (values !== undefined) return [toSure(fc.constantFrom(...(values as readonly string[])))]
  if (type === 'boolean') return [toSure(fc.boolean())]
  const { minimum: min, maximum: max } = parameter.schema
  if (type !== 'integer' || min === undefined || max === undefined) return []
  // The tables ask for both ends.
  return [toSure(fc.noBias(fc.integer({ min, max })))]
}

function toSure(values: Arbitrary<boolean | number | string>): Arbitrary<Choice> {
  return values.map((value) => hoped(value, 'sure'))
}

function drawBound(ground: ChoiceGround, binding: string): readonly Arbitrary<Choice>[] {
  const { fc, now, survey } = ground
  switch (binding) {
    case 'department':
      return drawFrom(ground, listDepartments(ground))
    case 'user':
      return drawFrom(
        ground,
        survey.departments.flatMap(({ person = [] }) => person),
      )
    // Days of the past month have data; which day is the first of them is not told.
    case 'date':
      return [
        fc.integer({ min: 3, max: 27 }).map((days) => {
          return hoped(toCompactDay(toShanghaiDay(now - days * dayMs)), 'sure')
        }),
      ]
    case 'window-start':
    case 'window-end':
      return drawTimes(ground, binding)
    default:
      return []
  }
}

/** Inside the window of the plain call, so that the two never change places. */
function drawTimes({ fc, bindings }: ChoiceGround, binding: string): readonly Arbitrary<Choice>[] {
  const [start, end] = [bindings['window-start'], bindings['window-end']].map((time) =>
    typeof time === 'string' ? Date.parse(time) : Number.NaN,
  )
  if (start === undefined || end === undefined || !(start < end)) return []
  const [from, by] = binding === 'window-start' ? [start, 1] : [end, -1]
  const hundredth = (end - start) / 100
  return [
    fc.integer({ min: 0, max: 49 }).map((part) => {
      return hoped(toIsoUtc(Math.round((from + by * part * hundredth) / 1000) * 1000), 'sure')
    }),
  ]
}

/** What was found from the root down can be asked for, if the app may see the root. */
function hopeOf({ survey }: ChoiceGround): Hope {
  return survey.scope.kind === 'root' ? 'sure' : 'open'
}

function drawFrom(
  ground: ChoiceGround,
  values: readonly (number | bigint | string)[],
): readonly Arbitrary<Choice>[] {
  if (values.length === 0) return []
  return [ground.fc.constantFrom(...values).map((value) => hoped(value, hopeOf(ground)))]
}

/** Those that answered: the departments of school contacts are listed, and cannot be read. */
function listDepartments({ survey, parameter }: ChoiceGround): readonly (number | bigint)[] {
  const { minimum = -Infinity } = parameter.schema['x-int64'] ?? {}
  return survey.departments
    .filter((department) => isReadable(department) && department.id >= minimum)
    .map(({ id }) => id)
}

function isReadable({ children, members = 0 }: SurveyedDepartment): boolean {
  return children !== undefined || members > 0
}

function drawIdLists(ground: ChoiceGround): readonly Arbitrary<Choice>[] {
  const { fc } = ground
  const ids = listDepartments(ground)
  if (ids.length === 0) return []
  const lists = fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 8 })
  const hope = hopeOf(ground)
  return [
    lists.map((list) => hoped(list.join(','), hope)),
    lists.map((list) => hoped(list, hope === 'sure' ? 'inferred' : hope)),
  ]
}

/** Only a target knows its positions, but for the first. */
function drawPositions({ fc, parameter }: ChoiceGround): readonly Arbitrary<Choice>[] {
  const { type, minimum: min = 0, maximum: max = 100_000 } = parameter.schema
  if (type === 'integer') return [fc.integer({ min, max }).map((value) => hoped(value, 'open'))]
  return [fc.constant(hoped('0', 'inferred')), drawLetters(fc).map((text) => hoped(text, 'open'))]
}

export function drawLetters(fc: ChoiceGround['fc']): Arbitrary<string> {
  return fc.stringMatching(/^[a-z]{4,9}$/)
}

import {
  makeOrganisation,
  makePerson,
  type Leaver,
  type Person,
  type Seat,
} from './organisation.js'
import type { Variants } from './variants.js'

/** The organisation as it is now. */
export interface Directory {
  people(): readonly Person[]
  leavers(): readonly Leaver[]
  /** The people of a department, in no order; `undefined` when there is none of that id. */
  membersOf(departmentId: number): readonly (Person & { readonly seat: Seat })[] | undefined
  /** Ids of the departments directly below one. */
  below(departmentId: number): readonly number[]
  /** Departments with all that lies below them. */
  withBelow(departmentIds: readonly number[]): readonly number[]
  /** Somebody joins the largest department, as the first of it. */
  hire(): void
  /** The first of the largest department leaves. */
  dismiss(): void
}

const largest = 503117291

export function makeDirectory(now: number, variants: Variants): Directory {
  const { departments, ...rest } = makeOrganisation(now, variants)
  let { people, leavers } = rest
  const below = (departmentId: number): readonly number[] =>
    departments.filter(({ parentId }) => parentId === departmentId).map(({ id }) => id)
  const withBelow = (ids: readonly number[]): readonly number[] =>
    ids.flatMap((id) => [id, ...withBelow(below(id))])
  return {
    people: () => people,
    leavers: () => leavers,
    membersOf(departmentId) {
      if (!departments.some(({ id }) => id === departmentId)) return undefined
      return people.flatMap((person) => {
        const seat = person.seats.find((one) => one.departmentId === departmentId)
        return seat === undefined ? [] : [{ ...person, seat }]
      })
    },
    below,
    withBelow,
    hire() {
      const number = people.length
      const joined = makePerson(largest, { index: -number, number, now, hasOthers: true })
      people = [joined, ...people]
    },
    dismiss() {
      const gone = people.find(({ seats }) => seats.some((one) => one.departmentId === largest))
      if (gone === undefined) return
      people = people.filter((person) => person !== gone)
      leavers = [...leavers, { ...gone, leftMs: now - 60_000, reason: 'delete' }]
    },
  }
}

/** Nobody does who has no account; of the others most, not the same ones every day. */
export function isSignedIn(
  { isActive, mark }: Person,
  dayMs: number,
  { signIns }: Variants,
): boolean {
  const day = Math.floor(dayMs / 86_400_000)
  return isActive && (signIns === 'same' || (mark * 31 + day * 17) % 10 < 7)
}

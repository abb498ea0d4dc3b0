import type { Directory } from '../directory.js'
import type { People } from '../people.js'
import type { Roster } from '../roster.js'
import type { SignIns } from '../sign-ins.js'

/** An organisation as the seed has it, and the parts that changes to it are laid over. */
export interface Generated {
  readonly directory: Directory
  readonly roster: Roster
  readonly people: People
  readonly signIns: SignIns
  /** Whether an active person signed in on a day who was not generated, or not as an active one. */
  signsInAlone(index: number, day: number): boolean
  /** The id that the group chat of a department has, if it has one. */
  chatIdOf(departmentId: number): string
}

/** Whether a person who is active now signed in on a day by which that person had joined. */
export function signsIn(
  { roster, signIns, signsInAlone }: Pick<Generated, 'roster' | 'signIns' | 'signsInAlone'>,
  index: number,
  day: number,
): boolean {
  const isOfQuota = index < roster.peopleCount && roster.isActive(index)
  return isOfQuota ? signIns.didSignIn(index, day) === true : signsInAlone(index, day)
}

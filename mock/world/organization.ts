import type { LeaveReason, Person } from './directory.js'
import type { UserIdShape } from './identifiers.js'

/** An organisation as plain data: what is written by hand, the rest being drawn from a seed. */
export interface Organization {
  readonly name: string
  /** Day of the Shanghai calendar on which the organisation began; nobody left before it. */
  readonly foundedDay: number
  /** Parents before children; the place in the table is the administrator's order. */
  readonly departments: readonly DepartmentRow[]
  readonly crafts: Readonly<Record<string, Craft>>
  /** People written out in full or in part; the others are drawn. */
  readonly people: readonly PersonRow[]
  readonly edgeCases: readonly EdgeCase[]
  readonly leavers: LeaverPlan
}

export interface DepartmentRow {
  readonly id: number
  /** Absent for the root only. */
  readonly parent?: number
  readonly zh: string
  readonly en?: string
  /** People whose primary department this is; they hold consecutive indexes. */
  readonly own: number
  /** Key of the kind of work that its people do. */
  readonly craft: string
  /** Title of the first person; derived from the name when absent. */
  readonly head?: string
  /** People of other departments who belong here too. */
  readonly guests?: readonly GuestRow[]
  /** How many of the first members lead; 1 when absent. */
  readonly leaders?: number
  /** How many of the last own people never activated their account; 0 when absent. */
  readonly notActivated?: number
  /** Place among its siblings when it is not the place in the table. */
  readonly order?: number
  /** Whether a group chat belongs to it; newcomers then join it on their own. */
  readonly chat?: boolean
  /** Whether that chat holds the people of the departments below too; not when absent. */
  readonly chatIncludesSubDepartments?: boolean
  /** JSON text. */
  readonly extension?: string
  readonly sourceIdentifier?: string
  /** Those who see the department; everybody when absent. */
  readonly visibleTo?: AudienceRow
  /** What its members see of the directory; everything when absent. */
  readonly sees?: AudienceRow
  /** Whether whoever asks to join is let in; not when absent. */
  readonly approvesApplications?: boolean
  readonly code?: string
  readonly brief?: string
  readonly telephone?: string
}

export interface AudienceRow {
  readonly departmentIds: readonly number[]
  readonly seats: readonly Seat[]
}

export interface GuestRow {
  readonly from: number
  readonly take: number
  /** Own people of that department to pass over first; 0 when absent. */
  readonly skip?: number
}

/** What the people of one kind of work have in common. */
export interface Craft {
  /** From the most senior title to the most junior one. */
  readonly titles: readonly [string, ...string[]]
  readonly places: readonly [string, ...string[]]
  /** How telephone numbers begin, four digits follow; absent for work without a desk or mailbox. */
  readonly telephone?: string
}

/** Department id, and the place among the people whose primary department it is, from 0. */
export type Seat = readonly [departmentId: number, place: number]

/** `active` is a quota of the department, so that counts need no people; roles follow from others. */
type DrawnField = Exclude<keyof Person, 'userId' | 'unionId' | 'memberships' | 'active' | 'roles'>
type OptionalField = {
  [Field in DrawnField]: undefined extends Person[Field] ? Field : never
}[DrawnField]

export interface PersonRow {
  readonly seat: Seat
  /** A literal must have a shape that no drawn id has: not 16 to 18 digits. */
  readonly userId?: string
  readonly userIdShape?: UserIdShape
  /** Fields that are written here instead of drawn. */
  readonly set?: Partial<Pick<Person, DrawnField>>
  /** Fields that the record does not have. */
  readonly without?: readonly OptionalField[]
  /** The order in every department of the person, instead of a drawn one. */
  readonly order?: bigint
}

/** Something that real directories hold and clients trip over. */
export interface EdgeCase {
  readonly number: number
  readonly name: string
  readonly sentence: string
  readonly people?: readonly PersonRow[]
  readonly departmentIds?: readonly number[]
}

/**
 * One leave in every slot of days, on a day of the slot that the seed decides; every tenth slot
 * holds a second one. The slots are counted from 1970-01-01, so they do not move with the epoch.
 */
export interface LeaverPlan {
  /** Absent where nobody left but people who are not written by hand. */
  readonly slotDays?: number
  /** Taken in turn, one per slot. */
  readonly reasons: readonly [LeaveReason, ...LeaveReason[]]
}

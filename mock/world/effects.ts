import type {
  Department,
  DepartmentDetails,
  Leaver,
  LeaveReason,
  Membership,
  Person,
} from './directory.js'

/**
 * One change to an organisation, as plain data that survives JSON: instants are Unix milliseconds,
 * and an int64 is a text of decimal digits. An effect holds all that follows from it and cannot be
 * made again later, such as ids and times: nothing is drawn when it is applied.
 */
export type Effect =
  | PersonAdded
  | PersonChanged
  | PersonRemoved
  | LeaverAdded
  | DepartmentAdded
  | DepartmentChanged
  | DepartmentRemoved

/** Somebody comes, behind everybody else in the directory's own order. */
export interface PersonAdded {
  readonly kind: 'person-added'
  readonly person: PersonRecord
}

/** Fields that are neither set nor unset stay as they are, the time of the last change included. */
export interface PersonChanged {
  readonly kind: 'person-changed'
  readonly userId: string
  readonly set?: Partial<PersonFields>
  readonly unset?: readonly Unsettable<PersonFields>[]
  /** All of them, in place of those before. */
  readonly memberships?: readonly MembershipRecord[]
}

/**
 * Somebody leaves and stands in the leave records from then on. The user id is free again, but who
 * takes it is another person: nobody's manager, on no list of those who may see something.
 */
export interface PersonRemoved {
  readonly kind: 'person-removed'
  readonly userId: string
  readonly leftMs: number
  readonly reason: LeaveReason
}

/** Somebody stands in the leave records who left before, and was never seen in the directory. */
export interface LeaverAdded {
  readonly kind: 'leaver-added'
  readonly leaver: Leaver
}

export interface DepartmentAdded {
  readonly kind: 'department-added'
  /** With an id that no department ever had. */
  readonly department: DepartmentRecord
}

/** Who leads a department is said by the memberships of its people, so `PersonChanged` changes it. */
export interface DepartmentChanged {
  readonly kind: 'department-changed'
  readonly departmentId: number
  /** Another `parentId` moves it with all that is below; the root has none. */
  readonly set?: Partial<DepartmentFields>
  readonly unset?: readonly Unsettable<DepartmentFields>[]
}

/** Only of a department without members and without departments below it; never of the root. */
export interface DepartmentRemoved {
  readonly kind: 'department-removed'
  readonly departmentId: number
}

/** What a person's record holds; the roles follow from it. Without `managerUserId`: nobody entered. */
export type PersonRecord = Settled<Omit<Person, 'memberships' | 'roles'>> & {
  /** At least one, each of another department; the primary one first. */
  readonly memberships: readonly MembershipRecord[]
}

/** What may change: neither the ids nor the time of coming. */
export type PersonFields = Omit<PersonRecord, 'userId' | 'unionId' | 'joinedMs' | 'memberships'>

export type MembershipRecord = Omit<Membership, 'order'> & {
  /** Decimal digits of an int64: `"176294576350761512"`. */
  readonly order: string
}

export type DepartmentRecord = DepartmentFields & { readonly id: number }

/**
 * A group chat belongs to a department with `createGroup`, as long as somebody is in it. Audiences
 * name people and departments that are there.
 */
export type DepartmentFields = Settled<
  Omit<Department, 'id' | 'parentId'> & Omit<DepartmentDetails, 'chat' | 'managerUserIds'>
> & {
  readonly parentId: number
  /** Whether the people of the departments below are in its chat too. */
  readonly chatIncludesSubDepartments: boolean
}

/** A field is there or it is not: JSON has no undefined ones. */
type Settled<Fields> = { [Field in keyof Fields]: Exclude<Fields[Field], undefined> }

/** Names of the fields that a record may lack. */
type Unsettable<Fields> = {
  [Field in keyof Fields]-?: undefined extends Fields[Field] ? Field : never
}[keyof Fields]

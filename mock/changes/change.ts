import type { LeaveReason, Name } from '../world/directory.js'

/** An ISO 8601 time with its zone, or Unix milliseconds. */
export type Time = string | number

/**
 * One change to an organisation as a user writes it, what is left out being filled in; `change` in
 * `schemas/tenant.schema.json`. It becomes effects when it is made.
 */
export type Change = (
  | { readonly kind: 'add-user'; readonly user: OwnUser }
  | {
      readonly kind: 'change-user'
      readonly userId: string
      readonly set?: Partial<Omit<OwnUser, 'userId' | 'unionId' | 'joined'>>
      /** Fields that the record shall lack. */
      readonly unset?: readonly UnsettableUserField[]
    }
  /** Leaves the organisation, and stands in the leave records from then on. */
  | { readonly kind: 'remove-user'; readonly userId: string; readonly reason?: LeaveReason }
  | { readonly kind: 'add-department'; readonly department: OwnDepartment }
  | {
      readonly kind: 'change-department'
      readonly id: number
      readonly set?: Partial<Omit<OwnDepartment, 'id'>>
      readonly unset?: readonly UnsettableDepartmentField[]
    }
  /** Of a department without people and without departments below it. */
  | { readonly kind: 'remove-department'; readonly id: number }
  | { readonly kind: 'add-leaver'; readonly leaver: OwnLeaver }
) & {
  /** When it happens, on the tenant's clock. Default: at once. */
  readonly at?: Time
}

/** Somebody of the user's own. What is left out is not set, unless a default is named. */
export interface OwnUser {
  readonly userId: string
  readonly name: string | Name
  /** The primary one first. Default: the root. */
  readonly departments?: readonly (number | OwnMembership)[]
  readonly unionId?: string
  readonly avatar?: string
  readonly stateCode?: string
  readonly mobile?: string
  readonly hideMobile?: boolean
  readonly telephone?: string
  readonly jobNumber?: string
  readonly title?: string
  /** `''` is sent empty. */
  readonly email?: string
  readonly orgEmail?: string
  readonly workPlace?: string
  readonly remark?: string
  /** JSON text: an object of strings. */
  readonly extension?: string
  readonly hired?: Time
  /** When the record came into the directory. Default: the present. */
  readonly joined?: Time
  /** Default: true. */
  readonly active?: boolean
  readonly admin?: boolean
  readonly boss?: boolean
  readonly senior?: boolean
  readonly realAuthed?: boolean
  /** Left out of lists unless asked for. */
  readonly restricted?: boolean
  readonly managerUserId?: string
}

export type UnsettableUserField =
  | 'stateCode'
  | 'mobile'
  | 'telephone'
  | 'jobNumber'
  | 'title'
  | 'email'
  | 'orgEmail'
  | 'workPlace'
  | 'remark'
  | 'extension'
  | 'hired'
  | 'managerUserId'

export interface OwnMembership {
  readonly id: number
  /** Larger sorts first: an integer, or decimal digits of an int64. Default: behind all others. */
  readonly order?: number | string
  readonly leader?: boolean
}

export interface OwnDepartment {
  readonly id: number
  readonly name: string | Name
  /** Default: the root. */
  readonly parentId?: number
  /** Smaller sorts first among siblings. Default: the id. */
  readonly order?: number
  readonly createGroup?: boolean
  readonly autoAddUser?: boolean
  readonly sourceIdentifier?: string
  readonly code?: string
  readonly brief?: string
  readonly telephone?: string
  /** JSON text. */
  readonly extension?: string
}

export type UnsettableDepartmentField =
  | 'sourceIdentifier'
  | 'code'
  | 'brief'
  | 'telephone'
  | 'extension'

export interface OwnLeaver {
  readonly userId: string
  readonly name: string | Name
  readonly left: Time
  readonly stateCode?: string
  readonly mobile?: string
  /** Default: `leave`. */
  readonly reason?: LeaveReason
}

import type { Int64 } from '../../src/protocol/int64.js'

/**
 * What a tenant's organisation can be asked. Two implementations answer every question alike: the
 * generated one, which makes a department when it is asked for and has changes laid over it, and a
 * naive one in tests that makes everything up front.
 *
 * Instants are Unix milliseconds. Orders are int64 and may lie beyond 2^53, hence `bigint`.
 */
export interface Directory {
  /** People now in the directory, each counted once however many departments they are in. */
  countPeople(filter: { readonly activeOnly: boolean }): number
  /** Departments, the root included. */
  countDepartments(): number
  findDepartment(departmentId: Int64): Department | undefined
  /** Direct children, in the administrator's order (`order`, then id). Empty for a leaf. */
  childrenOf(departmentId: number): readonly Department[]
  /** What only a look at a known department itself shows. */
  detailsOf(departmentId: number): DepartmentDetails
  /** People of a known department, each once; with those of all departments below, if recursive. */
  countMembers(departmentId: number, scope: { readonly recursive: boolean }): number
  /** The department itself first, then its parents upward, the root last. */
  lineageOf(departmentId: number): readonly number[]
  /** Direct members of a known department, one page of them. */
  membersOf(departmentId: number, query: MemberQuery): Page<Member>
  /** The same page where only names are shown: a record costs several times as much. */
  memberNamesOf(departmentId: number, query: MemberQuery): Page<PersonName>
  /** User ids of the direct members of a known department, in the directory's own order. */
  userIdsOf(departmentId: number): readonly string[]
  findPerson(userId: string): Person | undefined
  /** The owner of an Enterprise Account, by its login name. */
  findPersonByLogin(loginId: string): Person | undefined
  /**
   * People who had joined by a date and did (or did not) sign in on it, in the directory's own
   * order. The two answers of one date partition those who had joined by then.
   */
  signInsOn(query: SignInQuery): Page<string>
  /** Leavers inside a window, both bounds included, by leave time and then the own order. */
  leaversBetween(query: LeaverQuery): Page<Leaver>
}

/** One page of a longer list; `total` is the length of that list. */
export interface Page<Row> {
  readonly rows: readonly Row[]
  readonly total: number
}

export type MemberOrder = 'custom' | 'entry_asc' | 'entry_desc' | 'modify_asc' | 'modify_desc'

export interface MemberQuery {
  readonly order: MemberOrder
  /** Whether people marked as restricted are listed too. */
  readonly includeRestricted: boolean
  /** Rows to skip, at least 0; past the end gives an empty page. */
  readonly offset: number
  /** Rows to give, at least 1. */
  readonly limit: number
}

export interface SignInQuery {
  /** Day of the Asia/Shanghai calendar, counted from 1970-01-01. */
  readonly day: number
  readonly signedIn: boolean
  /** Direct members of these departments only; the whole organisation when absent. */
  readonly departmentIds?: readonly number[]
  readonly offset: number
  readonly limit: number
}

export interface LeaverQuery {
  readonly fromMs: number
  readonly toMs: number
  readonly offset: number
  readonly limit: number
}

/** A text in the two languages of the address book. */
export interface Name {
  readonly zh: string
  /** Absent where the directory keeps only the Chinese text. */
  readonly en?: string
}

export interface Department {
  readonly id: number
  /** Absent for the root only. */
  readonly parentId?: number
  readonly name: Name
  /** Smaller sorts first among siblings. */
  readonly order: number
  readonly createGroup: boolean
  readonly autoAddUser: boolean
  readonly sourceIdentifier?: string
  readonly fromUnionOrganisation?: boolean
  readonly tags?: string
  /** JSON text, as the vendor keeps it. */
  readonly extension?: string
}

export interface DepartmentDetails {
  /** Absent where no group chat belongs to the department. */
  readonly chat?: DepartmentChat
  /** Members who lead it, in the directory's own order. */
  readonly managerUserIds: readonly string[]
  /** Absent for a department that everybody sees, else those who do. */
  readonly visibleTo?: Audience
  /** Absent where members see the whole directory, else what they see of it. */
  readonly sees?: Audience
  /** Whether whoever asks to join is let in. */
  readonly approvesApplications: boolean
  /** At most 30 characters. */
  readonly code?: string
  /** `''` and absent are both unset. */
  readonly brief?: string
  readonly telephone?: string
}

export interface DepartmentChat {
  readonly id: string
  /** A member of the department. */
  readonly ownerUserId: string
  /** Whether the people of the departments below are in it too. */
  readonly includesSubDepartments: boolean
}

/** Departments and single people; none of either is nobody. */
export interface Audience {
  readonly departmentIds: readonly number[]
  readonly userIds: readonly string[]
}

export type PersonName = Pick<Person, 'userId' | 'name'>

/** A person as seen in one department. */
export interface Member {
  readonly person: Person
  readonly membership: Membership
}

export interface Membership {
  readonly departmentId: number
  /** Larger sorts first in `custom` order. */
  readonly order: bigint
  readonly leader: boolean
  readonly joinedMs: number
}

/** `undefined`, like a missing field, is one that the vendor leaves out, `''` one sent empty. */
export interface Person {
  readonly userId: string
  readonly unionId: string
  readonly name: Name
  readonly avatar: string
  readonly stateCode?: string | undefined
  readonly mobile?: string | undefined
  readonly hideMobile: boolean
  readonly telephone?: string | undefined
  readonly jobNumber?: string | undefined
  readonly title?: string | undefined
  readonly email?: string | undefined
  readonly orgEmail?: string | undefined
  readonly workPlace?: string | undefined
  readonly remark?: string | undefined
  /** JSON text: an object of strings. */
  readonly extension?: string | undefined
  readonly hiredDateMs?: number | undefined
  /** When the record came into the directory; decides who had joined by a date. */
  readonly joinedMs: number
  readonly modifiedMs: number
  readonly active: boolean
  readonly admin: boolean
  readonly boss: boolean
  /** Whether the person is one of the executives. */
  readonly senior: boolean
  /** Whether the person has proved a real name. */
  readonly realAuthed: boolean
  /** Left out of lists unless asked for. */
  readonly restricted: boolean
  /** In the person's own order: the primary department first. */
  readonly memberships: readonly Membership[]
  /** Absent where nobody entered one; never the person. */
  readonly managerUserId?: string | undefined
  /** In the order of the organisation's roles; empty for most people. */
  readonly roles: readonly Role[]
  /** What the person is in single departments, where somebody entered it. */
  readonly positions?: readonly Position[] | undefined
  readonly enterpriseAccount?: EnterpriseAccount | undefined
  readonly orgEmailType?: 'profession' | 'base' | undefined
  /** Whether the record has a part for associated organisations; live ones were empty. */
  readonly fromUnionOrganisation?: boolean | undefined
}

export interface Role {
  /** May lie beyond 2^31. */
  readonly id: number
  readonly name: string
  readonly groupName: string
}

export interface Position {
  readonly departmentId: number
  readonly title?: string
  readonly workPlace?: string
  /** True of exactly one position of a person. */
  readonly isMain: boolean
}

export interface EnterpriseAccount {
  readonly type: 'sso' | 'dingtalk'
  readonly loginId: string
  readonly nickname: string
  readonly corpId: string
  readonly corpName: string
  readonly disabled: boolean
}

export type LeaveReason = 'oapi' | 'cancel' | 'leave' | 'unknown' | 'delete'

export interface Leaver {
  readonly userId: string
  readonly name: Name
  readonly stateCode: string
  readonly mobile: string
  readonly leftMs: number
  readonly reason: LeaveReason
}

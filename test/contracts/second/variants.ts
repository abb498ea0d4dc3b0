/**
 * What the pages leave open, and honest servers may do one way or the other. Each line names what
 * leaves it open: an erratum of the operation in `schemas/`, or who was seen to do it.
 */
export interface Variants {
  /** A company; everybody in the one department that there is; or one person, whom nobody left. */
  readonly staff: 'usual' | 'flat' | 'alone'
  /** Some people share a time or an order number, or all do who came by one import. */
  readonly ties: 'some' | 'all'
  /** Who signs in changes from day to day, or everybody with an account does every day. */
  readonly signIns: 'vary' | 'same'
  /** Texts of errors: Chinese was captured, and English too; nobody knows what selects one. */
  readonly texts: 'zh' | 'en'
  /**
   * The codes of the page, or 40 and 41 of the gateway in front of it, both captured; or one code
   * for every bad parameter, since the pages give 40035 and 400002 the same meaning
   * (`two-codes-for-parameters`).
   */
  readonly parameterCodes: 'page' | 'gateway' | 'one'
  /** Of several bad parameters the first of the page is told, missing ones first; or the last. */
  readonly firstFault: 'of-the-page' | 'last'
  /** What is judged first where both are bad: no capture tells. */
  readonly judgedFirst: 'token' | 'parameters'
  /** A body that is no JSON: the code of the global table, or as if it were empty. */
  readonly unreadable: 'refused' | 'empty'
  /**
   * A cursor is a number that the server gives: the mark of the last person, which neither grows nor
   * counts, or the number of rows before it (`cursor-bounds`: at most 100,000 either way).
   */
  readonly cursors: 'marks' | 'rows'
  /** No page promises as many rows as were asked for while more follow. */
  readonly pages: 'full' | 'short'
  /** Whether a list that ends with a full page says so at once, or by an empty page after it. */
  readonly end: 'said' | 'found-empty'
  /** `next-cursor-absent`: the table has it always, captured last pages lack it. */
  readonly lastCursor: 'absent' | 'zero' | 'kept'
  /** `last-next-token`: clients stop at each of the three. */
  readonly lastNextToken: 'absent' | 'empty' | 'zero'
  /** What a cursor that was never given answers: no page says. */
  readonly strayCursor: 'empty' | 'refused'
  /** Fields that the table withholds or leaves out when unset; `more` adds some of `user/get`. */
  readonly fields: 'all' | 'bare' | 'more'
  /** `leave-time-zone`: any offset of ISO 8601, and fractions of a second. */
  readonly times: 'utc' | 'shanghai' | 'fractions'
  /** `order-not-stated` of the leave records. */
  readonly leavers: 'latest-first' | 'earliest-first' | 'by-mark'
  /** Stubs of the five operations know no departments: then errcode 22. */
  readonly subDepartments: 'listed' | 'unknown-api'
  /** `sub-departments`: whether dept_ids means those below as well. */
  readonly filter: 'direct' | 'below'
  /** `dept-ids-quoted`: samples quote the list, curl with backslashes too; the table knows none. */
  readonly quotedList: 'read' | 'refused'
  /** `unknown-ids`: dept_ids with a department that is none. */
  readonly unknownFilter: 'refused' | 'nobody'
  /** Whether people without an account count as not signed in: the page does not say. */
  readonly absentees: 'everyone' | 'activated'
  /** `who-counts`: people who were invited, and whom no department lists yet. */
  readonly invited: number
  /**
   * `negative-ids`: the school contacts stand below the root, somebody is in them, and reading them
   * answers 60003.
   */
  readonly school: boolean
  /** `expires_in` of a token that is asked for again: the pages say renewed, no capture shows it. */
  readonly lifetime: 'renewed' | 'remaining'
  /** The two codes of the page for a department that cannot be read. */
  readonly unknownDepartment: 60019 | 50004
}

export const plainVariants: Variants = {
  staff: 'usual',
  ties: 'some',
  signIns: 'vary',
  texts: 'zh',
  parameterCodes: 'page',
  firstFault: 'of-the-page',
  judgedFirst: 'token',
  unreadable: 'refused',
  cursors: 'marks',
  pages: 'full',
  end: 'said',
  lastCursor: 'absent',
  lastNextToken: 'absent',
  strayCursor: 'empty',
  fields: 'all',
  times: 'utc',
  leavers: 'latest-first',
  subDepartments: 'listed',
  filter: 'direct',
  quotedList: 'read',
  unknownFilter: 'refused',
  absentees: 'everyone',
  invited: 0,
  school: false,
  lifetime: 'renewed',
  unknownDepartment: 60019,
}

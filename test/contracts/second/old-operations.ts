import type { JsonValue } from '../../../src/protocol/json.js'
import { isSignedIn, type Directory } from './directory.js'
import type { Person, Seat } from './organisation.js'
import { cutPage, type Page } from './pages.js'
import { boolean, integer, text, type Parameter, type Values } from './parameters.js'
import type { Variants } from './variants.js'

/** A success, or the code of a refusal. */
export type Outcome = { readonly [name: string]: JsonValue } | number

export interface Situation {
  readonly directory: Directory
  readonly values: Values
  readonly variants: Variants
  readonly now: number
}

export interface OldOperation {
  readonly parameters: readonly Parameter[]
  answer(situation: Situation): Outcome
}

const departmentId = { name: 'dept_id', read: integer(1), missing: 400002 }
const optional = { isOptional: true, missing: 400002, malformed: 40035 } as const
const orders = new Set(['entry_asc', 'entry_desc', 'modify_asc', 'modify_desc', 'custom'])

const userList: OldOperation = {
  parameters: [
    { ...departmentId, malformed: 40035 },
    { name: 'cursor', read: integer(0, 100_000), missing: 400002, malformed: 40035 },
    { name: 'size', read: integer(1, 100), missing: 400002, malformed: 40035 },
    { name: 'order_field', read: text((value) => orders.has(value)), ...optional },
    { name: 'contain_access_limit', read: boolean, ...optional },
    { name: 'language', read: text((value) => /^(?:zh_CN|en_US)$/.test(value)), ...optional },
  ],
  answer({ directory, values, variants }) {
    const members = directory.membersOf(values['dept_id'] as number)
    if (members === undefined) return variants.unknownDepartment
    const sorted = sortMembers(members, (values['order_field'] ?? 'custom') as string)
    const page = cutPage(sorted, toPosition(values, 'cursor'), variants)
    if (page === undefined) return 40035
    const rows = page.rows.map((member) => writeRow(member, values['language'], variants))
    return writePage(page, rows, variants)
  },
}

type Member = Person & { readonly seat: Seat }

/** Ties stay as the directory has them, in both directions: no order is the reverse of another. */
function sortMembers(members: readonly Member[], order: string): readonly Member[] {
  const [field, direction] = order.split('_')
  if (field === 'custom') {
    return members.toSorted((a, b) => Number(BigInt(b.seat.order) - BigInt(a.seat.order)))
  }
  const sign = direction === 'desc' ? -1 : 1
  const timeOf = ({ seat, changedMs }: Member): number =>
    field === 'entry' ? seat.joinedMs : changedMs
  return members.toSorted((a, b) => sign * (timeOf(a) - timeOf(b)))
}

function writeRow(
  person: Member,
  language: JsonValue | undefined,
  { fields }: Variants,
): { readonly [name: string]: JsonValue } {
  const { seat, seats } = person
  const isEnglish = language === 'en_US' && person.englishName !== undefined
  return {
    leader: seat.isLeader,
    ...(fields === 'more' ? { union_emp_ext: {}, senior: false, real_authed: true } : {}),
    unionid: person.unionId,
    boss: false,
    ...(fields === 'bare' ? {} : { exclusive_account: false, title: person.title }),
    name: isEnglish ? (person.englishName ?? '') : person.name,
    admin: person.isAdmin,
    dept_order: seat.order,
    ...(fields === 'bare' ? {} : { mobile: person.mobile, state_code: '86', email: '' }),
    dept_id_list: seats.map((one) => one.departmentId),
    ...(fields === 'bare' ? {} : { hired_date: person.joinedMs, extension: '{"星座":"\\"鱼\\""}' }),
    active: person.isActive,
    avatar: '',
    hide_mobile: false,
    userid: person.userId,
  }
}

function toPosition(values: Values, name: string): { cursor: number; size: number } {
  return { cursor: values[name] as number, size: values['size'] as number }
}

function writePage(
  { hasMore, next }: Page<unknown>,
  list: readonly JsonValue[],
  { lastCursor }: Variants,
): Outcome {
  const isAbsent = !hasMore && lastCursor === 'absent'
  const cursor = hasMore || lastCursor === 'kept' ? next : 0
  return { ...(isAbsent ? {} : { next_cursor: cursor }), list, has_more: hasMore }
}

const listId: OldOperation = {
  parameters: [{ ...departmentId, malformed: 400002 }],
  answer({ directory, values }) {
    const members = directory.membersOf(values['dept_id'] as number)
    // Another order than that of user/list: no page gives one.
    return members === undefined
      ? 60003
      : { userid_list: members.map(({ userId }) => userId).toSorted() }
  },
}

const count: OldOperation = {
  parameters: [{ name: 'only_active', read: boolean, missing: 400002, malformed: 40035 }],
  answer({ directory, values, variants }) {
    const active = directory.people().filter(({ isActive }) => isActive).length
    const all = directory.people().length + variants.invited
    return { count: values['only_active'] === true ? active : all }
  },
}

/** Also in quotes, with backslashes or without, as the samples of the page print it. */
const isList = (value: string): boolean => /^(\\?"*)\d{1,18}(,\d{1,18})*\1$/.test(value)

const inactive: OldOperation = {
  parameters: [
    { name: 'is_active', read: boolean, missing: 400002, malformed: 400002 },
    {
      name: 'dept_ids',
      read: text(isList),
      isOptional: true,
      missing: 400002,
      malformed: 400002,
    },
    { name: 'offset', read: integer(0), missing: 400002, malformed: 40068 },
    { name: 'size', read: integer(1, 100), missing: 400002, malformed: 40069 },
    {
      name: 'query_date',
      read: text((value) => /^\d{8}$/.test(value)),
      missing: 400002,
      malformed: 400002,
    },
  ],
  answer({ directory, values, variants, now }) {
    const dayMs = readDate(values['query_date'] as string)
    const daysAgo = (now - dayMs) / 86_400_000
    // The data of a day is there at 9 o'clock of the next one.
    if (Number.isNaN(dayMs) || daysAgo > 32 || daysAgo < 1.375) return 400002
    const written = values['dept_ids'] as string | undefined
    if (written?.includes('"') && variants.quotedList === 'refused') return 400002
    const asked = written?.replaceAll(/[\\"]/g, '').split(',').map(Number)
    if ((asked?.length ?? 0) > 100) return 400002
    const isKnown = asked?.every((id) => directory.membersOf(id) !== undefined) ?? true
    if (!isKnown && variants.unknownFilter === 'refused') return 400002
    const filter = asked && (variants.filter === 'below' ? directory.withBelow(asked) : asked)
    const people = directory.people().filter(({ seats, joinedMs, isActive }) => {
      const isAsked =
        filter === undefined || seats.some((seat) => filter.includes(seat.departmentId))
      const counts = variants.absentees === 'everyone' || isActive
      return isAsked && counts && joinedMs < dayMs + 86_400_000
    })
    const rows = people.filter(
      (person) => isSignedIn(person, dayMs, variants) === values['is_active'],
    )
    const page = cutPage(rows, toPosition(values, 'offset'), variants)
    if (page === undefined) return 40068
    return writePage(
      page,
      page.rows.map(({ userId }) => userId),
      variants,
    )
  },
}

/** The instant at which a day of China begins; NaN for 30 February and its like. */
function readDate(compact: string): number {
  const written = `${compact.slice(0, 4)}-${compact.slice(4, 6)}-${compact.slice(6)}`
  const startMs = Date.parse(`${written}T00:00:00Z`)
  const isReal = !Number.isNaN(startMs) && new Date(startMs).toISOString().startsWith(written)
  return isReal ? startMs - 8 * 3_600_000 : Number.NaN
}

const listSubId: OldOperation = {
  parameters: [
    {
      name: 'dept_id',
      read: integer(Number.MIN_SAFE_INTEGER),
      missing: 400002,
      malformed: 400002,
    },
  ],
  answer({ directory, values, variants }) {
    const id = values['dept_id'] as number
    if (directory.membersOf(id) === undefined) return 60003
    const school = variants.school && id === 1 ? [-7] : []
    return { dept_id_list: [...directory.below(id).toReversed(), ...school] }
  },
}

/** By the part of the path behind `/topapi/`. */
export const oldOperations: { readonly [path: string]: OldOperation } = {
  'v2/user/list': userList,
  'user/listid': listId,
  'user/count': count,
  'inactive/user/v2/get': inactive,
  'v2/department/listsubid': listSubId,
}

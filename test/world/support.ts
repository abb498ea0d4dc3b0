import { makeDirectory } from '../../mock/world/make-directory.js'
import type { Directory, Leaver, Member, MemberOrder } from '../../mock/world/directory.js'
import type { Organization } from '../../mock/world/organization.js'
import { company } from '../../mock/world/organizations/company.js'

/** 2026-09-01 00:00 in Shanghai. */
export const epochMs = Date.parse('2026-09-01T00:00:00+08:00')
export const dayMs = 86_400_000
export const epochDay = Math.floor((epochMs + 8 * 3_600_000) / dayMs)

export const orders: readonly MemberOrder[] = [
  'custom',
  'entry_asc',
  'entry_desc',
  'modify_asc',
  'modify_desc',
]

export function openDirectory(
  options: { organization?: Organization; people?: number; seed?: number; epochMs?: number } = {},
): Directory {
  return makeDirectory({ organization: company, seed: 1, epochMs: epochMs, ...options })
}

export function departmentIdsOf(directory: Directory): readonly number[] {
  const walk = (id: number): readonly number[] => [
    id,
    ...directory.childrenOf(id).flatMap((child) => walk(child.id)),
  ]
  return walk(1)
}

export function membersOf(
  directory: Directory,
  departmentId: number,
  order: MemberOrder = 'custom',
): readonly Member[] {
  const query = { order, includeRestricted: true, offset: 0, limit: 1_000 }
  return directory.membersOf(departmentId, query).rows
}

export function userIdsIn(
  directory: Directory,
  departmentId: number,
  order: MemberOrder = 'custom',
): readonly string[] {
  return membersOf(directory, departmentId, order).map(({ person }) => person.userId)
}

export function everyUserId(directory: Directory): readonly string[] {
  return [...new Set(departmentIdsOf(directory).flatMap((id) => directory.userIdsOf(id)))]
}

export function leaversBetween(
  directory: Directory,
  fromMs: number,
  toMs: number,
): readonly Leaver[] {
  return directory.leaversBetween({ fromMs, toMs, offset: 0, limit: 10_000 }).rows
}

/** What a target was found to have, before anything is judged. */
export interface Survey {
  readonly scope: Scope
  /** In the order of the walk, which is the same for the same answers; the first is the topmost. */
  readonly departments: readonly SurveyedDepartment[]
  /** Whether `departments` is the whole tree, so that unions over it mean everybody. */
  readonly isWholeTree: boolean
  /** Why it is not, or why there are none. */
  readonly reason?: string
}

/** What the app may see of the organisation. */
export type Scope =
  | { readonly kind: 'root' }
  | { readonly kind: 'part' }
  | { readonly kind: 'unknown'; readonly reason: string }

export interface SurveyedDepartment {
  readonly id: number | bigint
  readonly parent: number | bigint | undefined
  /** Levels below the topmost. */
  readonly depth: number
  /** Absent where they were not asked for. */
  readonly children?: readonly (number | bigint)[]
  /** How many people are direct members; absent where they were not asked for. */
  readonly members?: number
  /** One of them. */
  readonly person?: string
}

/** The best department of a kind, or none; the first of equals. */
export function findDepartment(
  { departments }: Pick<Survey, 'departments'>,
  kind: DepartmentKind,
): SurveyedDepartment | undefined {
  const ranks = departments.map((department) => ({ department, rank: rank(department, kind) }))
  return ranks
    .filter(({ rank: value }) => value !== undefined)
    .toSorted((a, b) => (b.rank ?? 0) - (a.rank ?? 0))[0]?.department
}

/**
 * - `small`: a few people, best six: pages of one, two, a prime and a divisor are all few.
 * - `large`: more people than a page holds.
 * - `leaf`: without sub-departments; `deep`: as far below the topmost as any.
 * - `parent`: with sub-departments, and people of its own.
 */
export type DepartmentKind =
  | 'peopled'
  | 'small'
  | 'large'
  | 'empty'
  | 'single'
  | 'leaf'
  | 'deep'
  | 'parent'

/** `undefined` for a department that is not of the kind. */
function rank(
  { members, children, depth }: SurveyedDepartment,
  kind: DepartmentKind,
): number | undefined {
  switch (kind) {
    case 'peopled':
      return members !== undefined && members > 0 ? -depth : undefined
    case 'small':
      return members !== undefined && members >= 2 && members <= 14
        ? -Math.abs(members - 6)
        : undefined
    case 'large':
      return members !== undefined && members > 100 ? -members : undefined
    case 'empty':
      return members === 0 ? 0 : undefined
    case 'single':
      return members === 1 ? 0 : undefined
    case 'leaf':
      return children?.length === 0 ? 0 : undefined
    case 'deep':
      return depth
    case 'parent':
      return (children?.length ?? 0) > 0 ? (members ?? 0) : undefined
    default:
      return kind satisfies never
  }
}

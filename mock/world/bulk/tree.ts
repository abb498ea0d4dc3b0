import type { bulkCrafts } from './bulk-crafts.js'
import type { SiteUnit } from './tables.js'

/** A unit with the units below it, as a kind of site is written down. */
export interface Branch extends Omit<SiteUnit, 'parent'> {
  readonly craft: CraftName
  readonly below?: readonly Branch[]
}

type CraftName = keyof typeof bulkCrafts
type Rest = Pick<Branch, 'head' | 'chat' | 'below'>

/** Weights are people of a site of middling size. */
export function unit(
  name: readonly [zh: string, en?: string],
  weight: number,
  craft: CraftName,
  rest: Rest = {},
): Branch {
  const [zh, en] = name
  return { zh, ...(en === undefined ? {} : { en }), weight, craft, ...rest }
}

/** Units alike in all but their number, one for every weight; it stands for # in both names. */
export function series(
  [zh, en]: readonly [zh: string, en?: string],
  weights: readonly number[],
  craft: CraftName,
  rest: Rest = {},
): readonly Branch[] {
  return weights.map((weight, place) => {
    const named = zh.replace('#', toNumeral(place + 1))
    return unit(
      en === undefined ? [named] : [named, en.replace('#', `${place + 1}`)],
      weight,
      craft,
      rest,
    )
  })
}

const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九']

/** The Chinese numeral of 1 to 99. */
function toNumeral(value: number): string {
  const tens = Math.floor(value / 10)
  return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${digits[value % 10]}`
}

/** The tree as rows: the site first, every unit before those below it. */
export function toUnits(site: Branch): readonly SiteUnit[] {
  const units: SiteUnit[] = []
  const add = ({ below = [], ...row }: Branch, parent?: number): void => {
    const place = units.push(parent === undefined ? row : { ...row, parent }) - 1
    for (const child of below) add(child, place)
  }
  add(site)
  return units
}
